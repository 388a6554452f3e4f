package imrcheck.facts;

/**
 * A piece of the letter that shows a fact.
 *
 * @param section the part of the letter it stands in
 * @param span    where, in the letter's text
 */
public record Passage(Section section, Span span) implements Comparable<Passage> {
    @Override
    public int compareTo(Passage other) {
        return span.compareTo(other.span);
    }
}
