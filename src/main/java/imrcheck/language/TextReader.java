package imrcheck.language;

import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import java.util.ArrayList;
import java.util.List;

/** Reads stretches of a letter with the words of a rules folder. Safe for many threads. */
public final class TextReader {
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
        Clauses clauses = new Clauses(words);
        Voices voices = new Voices(first);
        Asserter asserter = new Asserter(terms, words);
        List<Sentence> sentences = new ArrayList<>();
        List<Assertion> assertions = new ArrayList<>();
        int firstHit = 0;
        for (int start = 0; start < words.size();) {
            int end = end(start, sentenceOf);
            int endHit = end(firstHit, end, hits);
            List<Hit> own = hits.subList(firstHit, endHit);
            Sentence sentence = sentence(start, end, own, clauses, voices);
            for (Clause clause : sentence.clauses()) {
                assertions.addAll(asserter.of(clause, sentences.size(), own));
            }
            sentences.add(sentence);
            start = end;
            firstHit = endHit;
        }
        return new Reading(words, sentenceOf, sentences, hits, assertions);
    }

    /** The word after the sentence that starts at a word. */
    private static int end(int start, int[] sentenceOf) {
        int end = start;
        while (end < sentenceOf.length && sentenceOf[end] == sentenceOf[start]) {
            end++;
        }
        return end;
    }

    /** The first hit from {@code firstHit} on that starts at the word {@code end} or after it. */
    private static int end(int firstHit, int end, List<Hit> hits) {
        int endHit = firstHit;
        while (endHit < hits.size() && hits.get(endHit).first() < end) {
            endHit++;
        }
        return endHit;
    }

    private static Sentence sentence(int first, int end, List<Hit> hits, Clauses clauses, Voices voices) {
        List<Clause> parts = new ArrayList<>();
        for (Clauses.Part part : clauses.of(first, end, hits)) {
            Voice voice = voices.of(part.first(), part.end(), part.first() > first, hits);
            parts.add(new Clause(part.first(), part.end(), voice, part.conceded()));
        }
        return new Sentence(first, end, parts.get(0).voice(), parts);
    }
}
