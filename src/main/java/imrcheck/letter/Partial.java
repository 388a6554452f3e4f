package imrcheck.letter;

import imrcheck.facts.Span;

/**
 * The parts of a request of which the claims administrator authorized some.
 *
 * @param original    what was first asked for, or null where the title does not say
 * @param authorized  what was authorized, or null where the title does not say; may be as short as {@code six sessions}
 * @param underReview what the review decides: the remaining portion, or the original request where the authorized part
 *                    differs from it in kind
 * @param remainder   true where {@code underReview} is the rest of {@code original} after {@code authorized}, false where it is
 *                    the whole original request
 */
public record Partial(Span original, Span authorized, Span underReview, boolean remainder) {}
