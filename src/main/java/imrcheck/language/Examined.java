package imrcheck.language;

import imrcheck.facts.Polarity;

/**
 * One thing as it was found.
 *
 * @param concept the id of its abnormal state
 * @param thing   the words for what was looked at
 * @param told    the words for how it was found; null where it is only named
 * @param cue     the cue that turns it, or null
 */
record Examined(String concept, Polarity polarity, Stretch thing, Stretch told, Hit cue) {}
