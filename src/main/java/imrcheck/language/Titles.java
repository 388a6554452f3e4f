package imrcheck.language;

import imrcheck.language.Label.Role;
import imrcheck.rules.Binary;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.YamlNode;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which treatment a title asks for: of each list the first row that fits tells.
 *
 * @param unnamed       for titles that name no treatment
 * @param named         for the others, by the treatment that they name first
 * @param aroundSurgery what is a service of an operation by the title's own words
 * @param besideSurgery what is one where the letter disputes the operation too
 * @param guessed       for titles that name no treatment, by what the reviewer cites for them
 * @param operations    the treatments that are operations
 */
public record Titles(List<Row> unnamed, List<Row> named, List<Row> aroundSurgery, List<Row> besideSurgery, List<Row> guessed,
        Set<String> operations) {
    /** The trait of a title whose treatment is only a guess by what is cited or by its form; no mismatch rests on it. */
    public static final String GUESSED = "guessed";

    /** What a row can ask of a title; {@code titles.yaml} says what each means. */
    public enum Test {
        FIRST, EXCEPT, READS, HEAD, CITES, NUMBERED, NAMES, WITH, DRUGS, SAYS, SAYS_ALSO, SAYS_BEFORE, NOT_SAYS, COUNTS, MEASURED_IN, PARTS
    }

    /** A row of {@code titles.yaml}: what must hold of the title for it to fit, and the treatment or {@link #NAMED}. */
    public record Row(Map<Test, Set<String>> tests, String is) {
        /** Instead of a treatment: the first that the title names of those that the row asks for. */
        public static final String NAMED = "named";

        /** Whether it does not ask that, or one of these values is among those it asks for. */
        public boolean allows(Test test, Collection<String> values) {
            Set<String> wanted = tests.get(test);
            return wanted == null || !Collections.disjoint(wanted, values);
        }
    }

    /** Reads {@code titles.yaml}, once all treatments and phrases are known. */
    static Titles of(RuleFiles files, Treatments treatments, Phrases phrases) {
        return new Reader(YamlRow.of(files, RuleFiles.TITLES).only(RuleFiles.TITLES,
                List.of("unnamed", "named", "around-surgery", "beside-surgery", "guessed", "operations")), treatments, phrases).read();
    }

    void write(DataOutput out) throws IOException {
        for (List<Row> rows : List.of(unnamed, named, aroundSurgery, besideSurgery, guessed)) {
            Binary.writeAll(rows, out, (to, row) -> {
                Binary.writeSets(to,
                        row.tests.entrySet().stream().collect(Collectors.toMap(test -> test.getKey().name(), Map.Entry::getValue)));
                to.writeUTF(row.is);
            });
        }
        Binary.writeSorted(out, operations);
    }

    static Titles read(DataInput in) throws IOException {
        return new Titles(Binary.readAll(in, Titles::row), Binary.readAll(in, Titles::row), Binary.readAll(in, Titles::row),
                Binary.readAll(in, Titles::row), Binary.readAll(in, Titles::row), Binary.readTexts(in));
    }

    private static Row row(DataInput in) throws IOException {
        Map<Test, Set<String>> tests = new EnumMap<>(Test.class);
        Binary.readSets(in).forEach((test, values) -> tests.put(Test.valueOf(test), values));
        return new Row(tests, in.readUTF());
    }

    /** Reads {@code titles.yaml}, whose rows name treatments and what phrases stand for. */
    private record Reader(YamlRow file, Treatments treatments, Phrases phrases) {
        private static final String IS = "is";
        private static final String ANY = "any";
        private static final List<String> WITHOUT_NAMES =
                List.of("head", "says", "says-also", "not-says", "counts", "measured-in", "parts", IS);
        private static final List<String> GUESSED = List.of("first", "cites", "says", IS);
        private static final List<String> BESIDE = List.of("first", "parts", IS);
        private static final List<String> ALL = Stream.concat(Arrays.stream(Test.values()).map(YamlRow::spelling), Stream.of(IS)).toList();

        Titles read() {
            List<Row> unnamed = rows("unnamed", WITHOUT_NAMES);
            if (!unnamed.isEmpty() && !unnamed.get(unnamed.size() - 1).tests().isEmpty()) {
                throw file.wrong(file.value("unnamed"), "The last row of unnamed does not fit every title.",
                        "End it with a row that only has is.");
            }
            return new Titles(unnamed, rows("named", ALL), rows("around-surgery", ALL), rows("beside-surgery", BESIDE),
                    rows("guessed", GUESSED), file.texts("operations", treatments.rows().keySet(), "treatment"));
        }

        private List<Row> rows(String list, List<String> fields) {
            return file.list(list).stream().map(row -> row(row.only("A row of " + list, fields))).toList();
        }

        private Row row(YamlRow row) {
            Map<Test, Set<String>> tests = new EnumMap<>(Test.class);
            Arrays.stream(Test.values()).filter(test -> row.has(YamlRow.spelling(test)))
                    .forEach(test -> tests.put(test, values(row, test, YamlRow.spelling(test))));
            boolean named = row.text(IS).equals(Row.NAMED)
                    && (tests.containsKey(Test.NAMES) || tests.containsKey(Test.WITH) || tests.containsKey(Test.CITES));
            return new Row(tests, named ? Row.NAMED : row.text(IS, treatments.rows().keySet(), "treatment"));
        }

        private Set<String> values(YamlRow row, Test test, String field) {
            return switch (test) {
                case FIRST, EXCEPT, NAMES, WITH, CITES -> treatments.among(row.texts(field, treatments.idsAndFamilies(), "treatment"));
                case SAYS, SAYS_ALSO, SAYS_BEFORE, NOT_SAYS -> row.texts(field, phrases.names(Role.TRAIT), "trait");
                case COUNTS -> units(row, field);
                case PARTS -> row.texts(field, phrases.names(Role.BODY_PART), "body part");
                case MEASURED_IN, HEAD -> row.texts(field).stream().map(YamlNode::text).collect(Collectors.toSet());
                case READS -> Set.of(row.text(field));
                case NUMBERED -> {
                    row.needs(field, List.of("yes", "no").contains(row.text(field)), "yes or no");
                    yield Set.of(row.text(field));
                }
                case DRUGS -> {
                    row.needs(field, row.text(field).matches("\\d{1,2}"), "a number");
                    yield Set.of(row.text(field));
                }
            };
        }

        private Set<String> units(YamlRow row, String field) {
            Set<String> units = new HashSet<>(phrases.names(Role.UNIT));
            units.add(ANY);
            Set<String> counted = row.texts(field, units, "unit");
            return counted.contains(ANY) ? units : counted;
        }
    }
}
