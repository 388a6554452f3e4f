package imrcheck.rules;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody may have meant by a name that does not exist. */
public final class Nearest {
    private Nearest() {}

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
