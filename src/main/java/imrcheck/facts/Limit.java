package imrcheck.facts;

/**
 * The upper limit that a rationale applies or quotes as applicable.
 *
 * @param max     in the unit of the request, such as visits
 * @param weeks   the period it runs over, or null
 * @param passage where the letter quotes it
 */
public record Limit(int max, Integer weeks, Passage passage) {}
