package imrcheck.language;

import imrcheck.rules.RuleFiles;
import imrcheck.rules.TermsException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All phrases of a rules folder as they are written, for those who check how they go together.
 *
 * @param terms the phrases, by file, in the order of each file
 * @param over  for a concept those whose words its longer phrases are meant to take
 */
public record TermList(List<Term> terms, Map<String, Set<String>> over) {
    public TermList {
        terms = List.copyOf(terms);
        over = Map.copyOf(over);
    }

    /**
     * Reads the phrases of a rules folder whose terms can be used.
     *
     * @throws TermsException naming file, line and remedy where they cannot
     */
    public static TermList of(RuleFiles files) {
        TermsReader reader = new TermsReader(files);
        Vocabulary vocabulary = new Vocabulary(reader.unstemmed());
        return new TermList(reader.phrases().all().stream().map(entry -> term(entry, vocabulary)).toList(), reader.over());
    }

    private static Term term(Phrases.Entry entry, Vocabulary vocabulary) {
        String phrase = entry.phrase().text();
        return new Term(entry.file(), entry.phrase().line(), phrase, entry.label(), sequences(phrase, vocabulary));
    }

    private static Set<String> sequences(String phrase, Vocabulary vocabulary) {
        List<Phrase.Segment> segments = Phrase.of(phrase).segments();
        Set<String> sequences = new TreeSet<>();
        if (segments.size() == 1) {
            segments.get(0).sequences().forEach(words -> sequences.add(Lexicon.Builder.symbols(vocabulary, words)));
        }
        return sequences;
    }
}
