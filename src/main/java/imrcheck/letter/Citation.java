package imrcheck.letter;

import imrcheck.facts.Span;
import java.util.List;

/**
 * One guideline that a party names as the basis of its decision.
 *
 * @param body     such as {@code MTUS}, {@code ODG}, {@code ACOEM}, {@code Other},
 *                 or {@code null} where the party says that it cites no evidence
 * @param topic    chapter or title, such as {@code Chronic Pain Medical Treatment} or {@code Neck and Upper Back Complaints}, as
 *                 written; null where none is named
 * @param edition  year of the edition, or null
 * @param sections section names in order
 * @param pages    such as {@code 46 of 127} or {@code 303-304}, or null
 * @param span     where it stands
 */
public record Citation(String body, String topic, Integer edition, List<String> sections, String pages, Span span) {
    public Citation {
        sections = List.copyOf(sections);
    }
}
