package imrcheck.language;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * A row that decides which treatment a title asks for, from {@code titles.yaml}.
 *
 * @param tests what must hold of the title for the row to fit
 * @param is    the treatment, or {@link #NAMED}
 */
public record TitleRow(Map<Test, Set<String>> tests, String is) {
    /** Instead of a treatment: the first that the title names of those that the row asks for. */
    public static final String NAMED = "named";

    public TitleRow {
        tests = Map.copyOf(tests);
    }

    /** What a row can ask of a title; {@code titles.yaml} says what each means. */
    public enum Test {
        FIRST, EXCEPT, READS, NAMES, WITH, DRUGS, SAYS, SAYS_ALSO, SAYS_BEFORE, NOT_SAYS, COUNTS, MEASURED_IN, PARTS
    }

    /** Whether it does not ask that, or one of these values is among those it asks for. */
    public boolean allows(Test test, Collection<String> values) {
        Set<String> wanted = tests.get(test);
        return wanted == null || !Collections.disjoint(wanted, values);
    }
}
