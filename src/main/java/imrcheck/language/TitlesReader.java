package imrcheck.language;

import imrcheck.language.Label.Role;
import imrcheck.language.TitleRow.Test;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.YamlNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code titles.yaml}. */
final class TitlesReader {
    static final String FILE = RuleFiles.TITLES;
    private static final String IS = "is";
    private static final String ANY = "any";
    private static final List<String> WITHOUT_NAMES = List.of("says", "says-also", "not-says", "counts", "measured-in", "parts", IS);
    private static final List<String> BESIDE = List.of("first", "parts", IS);
    private static final List<String> ALL = Stream.concat(Arrays.stream(Test.values()).map(YamlRow::spelling), Stream.of(IS)).toList();

    private final YamlRow file;
    private final Treatments treatments;
    private final Phrases phrases;

    /** @param phrases all that there are */
    TitlesReader(RuleFiles files, Treatments treatments, Phrases phrases) {
        file = YamlRow.of(files, FILE).only(FILE, List.of("unnamed", "named", "around-surgery", "beside-surgery", "operations"));
        this.treatments = treatments;
        this.phrases = phrases;
    }

    Titles read() {
        List<TitleRow> unnamed = rows("unnamed", WITHOUT_NAMES);
        if (!unnamed.isEmpty() && !unnamed.get(unnamed.size() - 1).tests().isEmpty()) {
            throw file.wrong(file.value("unnamed"), "The last row of unnamed does not fit every title.",
                    "End it with a row that only has is.");
        }
        return new Titles(unnamed, rows("named", ALL), rows("around-surgery", ALL), rows("beside-surgery", BESIDE),
                file.texts("operations", treatments.rows().keySet(), "treatment"));
    }

    private List<TitleRow> rows(String list, List<String> fields) {
        return file.list(list).stream().map(row -> row(row.only("A row of " + list, fields))).toList();
    }

    private TitleRow row(YamlRow row) {
        Map<Test, Set<String>> tests = new EnumMap<>(Test.class);
        Arrays.stream(Test.values()).filter(test -> row.has(YamlRow.spelling(test))).forEach(test -> tests.put(test, values(row, test)));
        boolean named = row.text(IS).equals(TitleRow.NAMED) && (tests.containsKey(Test.NAMES) || tests.containsKey(Test.WITH));
        return new TitleRow(tests, named ? TitleRow.NAMED : row.text(IS, treatments.rows().keySet(), "treatment"));
    }

    private Set<String> values(YamlRow row, Test test) {
        String field = YamlRow.spelling(test);
        return switch (test) {
            case FIRST, EXCEPT, NAMES, WITH -> treatments.among(row.texts(field, treatments.idsAndFamilies(), "treatment"));
            case SAYS, SAYS_ALSO, SAYS_BEFORE, NOT_SAYS -> row.texts(field, phrases.names(Role.TRAIT), "trait");
            case COUNTS -> units(row, field);
            case PARTS -> row.texts(field, phrases.names(Role.BODY_PART), "body part");
            case MEASURED_IN -> row.texts(field).stream().map(YamlNode::text).collect(Collectors.toSet());
            case READS -> Set.of(row.text(field));
            case DRUGS -> Set.of(number(row, field));
        };
    }

    private Set<String> units(YamlRow row, String field) {
        Set<String> units = new HashSet<>(phrases.names(Role.UNIT));
        units.add(ANY);
        Set<String> counted = row.texts(field, units, "unit");
        return counted.contains(ANY) ? units : counted;
    }

    private static String number(YamlRow row, String field) {
        String number = row.text(field);
        YamlRow.needs(FILE, field, row.value(field), number.matches("\\d{1,2}"), "a number");
        return number;
    }
}
