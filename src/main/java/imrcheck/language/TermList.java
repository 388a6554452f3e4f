package imrcheck.language;

import imrcheck.rules.RuleFiles;
import imrcheck.rules.RulesDoNotBuild;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All phrases of a rules folder as they are written, for those who check how they go together.
 *
 * @param terms the phrases, by file, in the order of each file
 * @param over  for a concept those whose words its longer phrases are meant to take
 */
public record TermList(List<Term> terms, Map<String, Set<String>> over) {
    /**
     * A phrase of the rules as its author wrote it.
     *
     * @param file      relative to the rules folder
     * @param sequences the word sequences that it is, a character a word, the same for all inflections of a word; none for a phrase
     *                  with gaps, which hides nothing
     */
    public record Term(String file, int line, String phrase, Label label, Set<String> sequences) {
        /** The folder it stands in. */
        public String topic() {
            return RuleFiles.folder(file);
        }
    }

    /** Reads the phrases of a rules folder whose terms can be used; throws a {@link RulesDoNotBuild} where they cannot. */
    public static TermList of(RuleFiles files) {
        return new TermsReader(files).list();
    }
}
