package imrcheck.source;

import imrcheck.facts.Span;
import java.util.List;

/**
 * Something about an input that the report must say.
 *
 * @param code    short and stable, such as {@code no-items} or {@code encrypted}
 * @param message one sentence: what, where, what to do; no letter text beyond a short quote
 * @param loss    how much of the letter could not be read
 * @param gaps    where in the text something may be missing, so that nothing is decided that rests on it; none where no text was read,
 *                or where the loss touches no item that was
 */
public record Problem(String code, String message, Loss loss, List<Span> gaps) {

    /** How much of a letter could not be read; exit status 4 applies to all but the first. */
    public enum Loss {
        /** Nothing: it is only worth a word. */
        NONE,
        /** A part of it, or one of its items. */
        PART,
        /** All of it. */
        ALL
    }

    public Problem {
        gaps = List.copyOf(gaps);
    }

    /** A problem of a letter that was read, or of which nothing was. */
    public Problem(String code, String message, boolean fatal) {
        this(code, message, fatal ? Loss.ALL : Loss.NONE, List.of());
    }

    /** Whether nothing of the letter could be read. */
    public boolean fatal() {
        return loss == Loss.ALL;
    }
}
