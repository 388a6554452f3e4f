package imrcheck.source;

/**
 * Something about an input that the report must say.
 *
 * @param code    short and stable, such as {@code no-items} or {@code encrypted}
 * @param message one sentence: what, where, what to do; no letter text beyond a short quote
 * @param fatal   true where the letter or one of its items could not be read, so that exit status 4 applies
 */
public record Problem(String code, String message, boolean fatal) {}
