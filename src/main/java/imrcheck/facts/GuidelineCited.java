package imrcheck.facts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A guideline that a party cites for an item.
 *
 * @param item     number of the item
 * @param reviewer true for the reviewer's, false for the claims administrator's
 * @param body     such as {@code MTUS} or {@code ODG}, or null where no evidence is cited
 * @param topic    chapter or title
 * @param edition  year, or null
 * @param sections section names in order
 * @param passage  where it stands
 */
public record GuidelineCited(int item, boolean reviewer, String body, String topic, Integer edition, List<String> sections,
        Passage passage) implements Fact {
    /** Whether its title or the name of one of its sections holds those words, in any case. */
    public boolean names(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.ofNullable(topic), sections.stream()).anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
