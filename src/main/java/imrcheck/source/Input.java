package imrcheck.source;

import java.util.List;
import java.util.Objects;

/**
 * One input as it was read.
 *
 * @param source   its name, digest and text; the text is empty where a problem is fatal
 * @param problems what is wrong with it; at most one of them is fatal
 */
public record Input(SourceText source, List<Problem> problems) {
    public Input {
        Objects.requireNonNull(source);
        problems = List.copyOf(problems);
    }

    /** Whether there is text to work on. */
    public boolean readable() {
        return problems.stream().noneMatch(Problem::fatal);
    }

    static Input unreadable(String name, String digest, Problem problem) {
        return new Input(new SourceText(name, digest, ""), List.of(problem));
    }
}
