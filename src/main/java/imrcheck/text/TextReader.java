package imrcheck.text;

import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.terms.Hit;
import imrcheck.terms.Terms;
import imrcheck.terms.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads stretches of a letter with the words of a rules folder. Safe for many threads. */
public final class TextReader {
    private static final Set<String> REASONS = Set.of("because", "since", "given");

    private final Terms terms;

    /** @param terms the words to read with */
    public TextReader(Terms terms) {
        this.terms = terms;
    }

    /**
     * Reads a stretch of a letter.
     *
     * @param text  the whole letter
     * @param span  the stretch
     * @param first who speaks until the text tells
     */
    public Reading read(String text, Span span, Voice first) {
        Words words = terms.words(text, span);
        int[] sentenceOf = SentenceSplitter.split(words);
        List<Hit> hits = terms.match(words, sentenceOf);
        Clauses clauses = new Clauses(words, hits);
        Voices voices = new Voices(hits, first);
        Asserter asserter = new Asserter(terms, words, hits);
        List<Sentence> sentences = new ArrayList<>();
        List<Assertion> assertions = new ArrayList<>();
        for (int start = 0; start < words.size();) {
            int end = start;
            while (end < words.size() && sentenceOf[end] == sentenceOf[start]) {
                end++;
            }
            Sentence sentence = sentence(words, start, end, clauses, voices);
            for (Clause clause : sentence.clauses()) {
                assertions.addAll(asserter.of(clause, sentences.size()));
            }
            sentences.add(sentence);
            start = end;
        }
        return new Reading(words, sentenceOf, sentences, hits, assertions);
    }

    private static Sentence sentence(Words words, int first, int end, Clauses clauses, Voices voices) {
        List<Clause> parts = new ArrayList<>();
        Voice before = null;
        for (Clauses.Part part : clauses.of(first, end)) {
            Voice own = voices.of(part.first(), part.end());
            before = before == Voice.CLAIMS_ADMINISTRATOR && reason(words, part.first()) ? before : own;
            parts.add(new Clause(part.first(), part.end(), before, part.conceded()));
        }
        return new Sentence(first, end, parts.get(0).voice(), parts);
    }

    /** Whether a clause gives the reason for the one before it, and so is of the same voice. */
    private static boolean reason(Words words, int first) {
        return REASONS.contains(words.word(first).toLowerCase(Locale.ROOT));
    }
}
