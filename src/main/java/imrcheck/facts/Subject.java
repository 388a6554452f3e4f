package imrcheck.facts;

/**
 * A treatment, drug or body part that a part of the letter speaks of.
 *
 * @param item    the item whose text it is, or 0 for the clinical case summary
 * @param type    {@code treatment}, {@code drug}, {@code body-part} or {@code side}
 * @param name    such as {@code mri} or {@code lumbar spine}
 * @param role    {@code finding}, {@code conclusion}, {@code guideline} or {@code title}
 * @param passage where it is named
 */
public record Subject(int item, String type, String name, String role, Passage passage) implements Fact {
}
