package imrcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import imrcheck.ReportSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares the report on every letter of {@code fixtures/} with the one expected beside it, {@code <name>.expected.json}: all of
 * it but {@code tool} and {@code rules}, which change with every rule. The reports as they are go to {@code target/fixture-reports}.
 *
 * <p>Where reports changed on purpose, {@code mvn test -Dtest=FixtureReportsTest -Dfixtures.rewrite=true} writes them anew; read
 * the difference before you commit it.
 */
class FixtureReportsTest {
    private static final Path FIXTURES = Path.of("fixtures");
    private static final Path REPORTS = Path.of("target", "fixture-reports");
    private static final boolean REWRITE = Boolean.getBoolean("fixtures.rewrite");

    @TestFactory
    List<DynamicTest> every_fixture_has_the_report_expected_of_it() throws IOException {
        assumeTrue(rulesExist(), "there are no rules yet");
        assertThat(letters()).isNotEmpty();
        assertThat(letters().stream().map(FixtureReportsTest::expected)).doesNotHaveDuplicates();
        return letters().stream().map(letter -> DynamicTest.dynamicTest(letter.getFileName().toString(), () -> compare(letter))).toList();
    }

    private static boolean rulesExist() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            return files.anyMatch(file -> file.toString().endsWith(".drl"));
        }
    }

    private static List<Path> letters() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|pdf)")).sorted().toList();
        }
    }

    private static Path expected(Path letter) {
        return FIXTURES.resolve(letter.getFileName().toString().replaceFirst("\\.(txt|pdf)$", ".expected.json"));
    }

    private static void compare(Path letter) throws IOException {
        String report = report(letter);
        Path expected = expected(letter);
        if (REWRITE) {
            Files.writeString(expected, report);
        }
        assertThat(expected).exists();
        Path actual = Files.createDirectories(REPORTS).resolve(expected.getFileName());
        assertThat(Files.writeString(actual, report)).hasSameTextualContentAs(expected);
    }

    private static String report(Path letter) throws IOException {
        String source = letter.toString().replace('\\', '/');
        CommandLineRun run = CommandLineRun.of("check", "--format", "json", "--fail-on", "never", "--jobs", "1", source);
        assertThat(ReportSchema.faults(run.out())).isEmpty();
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode report = (ObjectNode) mapper.readTree(run.out());
        report.remove(List.of("tool", "rules"));
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER).withArrayEmptySeparator(""))
                .withObjectIndenter(indenter).withArrayIndenter(indenter);
        return mapper.writer(printer).writeValueAsString(report) + "\n";
    }
}
