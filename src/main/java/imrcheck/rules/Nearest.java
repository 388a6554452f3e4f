package imrcheck.rules;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody may have meant by a name that does not exist. */
public final class Nearest {
    private Nearest() {}

    /**
     * What to do about a name that a file does not hold.
     *
     * @param known the names that it holds, perhaps none
     */
    public static String remedy(String name, Collection<String> known, String file) {
        return known.isEmpty() ? "Add it to " + file + "." : "Did you mean " + to(name, known) + "? Else add it to " + file + ".";
    }

    /**
     * The known name with the fewest letters changed.
     *
     * @param known at least one name; of two equally near the first in order counts
     */
    public static String to(String name, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.stream().min(Comparator.comparing(other -> distance.apply(name, other))).orElseThrow();
    }
}
