package imrcheck;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Data moves one way: a package uses only those before it. Classes generated from rules are not among them. */
class PackageOrderTest {
    private static final List<String> ORDER = List.of("facts", "source", "terms", "text", "letter", "extract", "rules", "check", "cases",
            "baseline", "report", "authoring", "mutation", "cli");

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("imrcheck");
    }

    @TestFactory
    Stream<DynamicTest> a_package_uses_only_those_before_it() {
        return ORDER.stream().map(name -> DynamicTest.dynamicTest(name, () -> noClasses().that().resideInAPackage("imrcheck." + name + "..")
                .should().dependOnClassesThat().resideInAnyPackage(after(name)).allowEmptyShould(true).check(classes)));
    }

    @Test
    void every_package_has_its_place_in_the_order() {
        String[] known = ORDER.stream().map(name -> "imrcheck." + name + "..").toArray(String[]::new);
        noClasses().that().resideInAPackage("imrcheck..").should().resideOutsideOfPackages(known).check(classes);
    }

    @Test
    void no_packages_use_each_other() {
        slices().matching("imrcheck.(*)..").should().beFreeOfCycles().check(classes);
    }

    private static String[] after(String name) {
        return Stream.concat(ORDER.stream().skip(ORDER.indexOf(name) + 1).map(later -> "imrcheck." + later + ".."), Stream.of("imrcheck"))
                .toArray(String[]::new);
    }
}
