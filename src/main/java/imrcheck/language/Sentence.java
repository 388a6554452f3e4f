package imrcheck.language;

import java.util.List;

/** One sentence, with its parts in order, at least one. */
public record Sentence(int first, int end, List<Clause> clauses) implements Stretch {}
