package imrcheck.language;

/**
 * A finite verb with its auxiliaries, negation and adverbs: "was not clearly documented", "has", "could therefore be shown".
 *
 * @param negated whether a "not" or "never" stands in it
 * @param modal   whether a modal verb leads it
 * @param past    whether it tells of the past
 * @param passive whether its subject is what something is done to
 * @param sure    whether it is finite by its form; "noted" of "the pain noted" is not, and counts where no surer verb follows
 */
public record VerbGroup(int first, int end, boolean negated, boolean modal, boolean past, boolean passive,
        boolean sure) implements Stretch {}
