package imrcheck.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows tests against null that a comparison of the same value implies: to the engine nothing is less or more than null. */
final class NullTests {
    private static final Pattern TEST = Pattern.compile("([$\\w.]+) != null");
    private static final Pattern COMPARISON = Pattern.compile("([$\\w.]+) (?:<=?|>=?) ([$\\w.]+)");

    private NullTests() {}

    /**
     * Why a rule without one of its constraints matches the same facts.
     *
     * @param variable    that the pattern is bound to, or null
     * @param constraints of the pattern as written
     * @param dropped     which one is left out
     * @param required    constraints that must hold with these for the rule to match, of this pattern and others
     * @return a sentence, or null where this is not known
     */
    static String whyDropped(String variable, List<String> constraints, int dropped, List<String> required) {
        Matcher test = TEST.matcher(constraints.get(dropped));
        if (!test.matches()) {
            return null;
        }
        List<String> here = new ArrayList<>(List.of(test.group(1)));
        List<String> elsewhere = new ArrayList<>(List.of(variable + "." + test.group(1)));
        constraints.stream().filter(constraint -> constraint.matches("\\$\\w+ : " + Pattern.quote(test.group(1))))
                .map(constraint -> constraint.substring(0, constraint.indexOf(' '))).forEach(bound -> {
                    here.add(bound);
                    elsewhere.add(bound);
                });
        return Stream.concat(comparing(constraints, here), comparing(required, elsewhere)).findFirst()
                .map(other -> "\"" + Change.oneLine(other) + "\" never holds of null").orElse(null);
    }

    private static Stream<String> comparing(List<String> constraints, List<String> names) {
        return constraints.stream().filter(constraint -> {
            Matcher comparison = COMPARISON.matcher(constraint);
            return comparison.matches() && (names.contains(comparison.group(1)) || names.contains(comparison.group(2)));
        });
    }
}
