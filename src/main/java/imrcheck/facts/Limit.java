package imrcheck.facts;

/**
 * The upper limit that a rationale applies or quotes as applicable.
 *
 * @param max     in the unit of the request, such as visits; of several that are told for cases which the letter does not tell apart
 *                the largest
 * @param least   the smallest of these, else the same
 * @param weeks   the period it runs over, or null
 * @param afresh  whether what was had before does not count toward it, as with an allowance for a flare
 * @param passage where the letter quotes it
 */
public record Limit(int max, int least, Integer weeks, boolean afresh, Passage passage) {}
