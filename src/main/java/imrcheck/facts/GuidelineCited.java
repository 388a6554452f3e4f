package imrcheck.facts;

import java.util.List;

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
    public GuidelineCited {
        sections = List.copyOf(sections);
    }
}
