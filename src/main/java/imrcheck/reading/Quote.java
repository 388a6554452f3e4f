package imrcheck.reading;

import imrcheck.facts.Quotation.Purpose;
import imrcheck.facts.Tree;
import imrcheck.language.Stretch;

/** Quoted criteria as read, each by its words. */
record Quote(Purpose purpose, Tree<Quote.Asked> asked, int first, int end) implements Stretch {
    /**
     * The words of a criterion.
     *
     * @param head what stands before the list that it belongs to and holds for each of it ("failure of" therapy, drugs and rest); null
     *             where nothing does
     */
    record Asked(Stretch head, int first, int end) implements Stretch {
        static Asked of(Stretch words) {
            return new Asked(null, words.first(), words.end());
        }

        /** Whether a word is one of the criterion. */
        boolean says(int word) {
            return holds(word) || head != null && head.holds(word);
        }
    }
}
