package imrcheck.language;

import imrcheck.facts.Polarity;
import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import java.util.ArrayList;
import java.util.List;

/** Reads stretches of a letter with the words of a rules folder. Safe for many threads. */
public record TextReader(Terms terms) {
    /** Reads a stretch of a letter, of which {@code text} is the whole; {@code first} speaks until the text tells. */
    public Reading read(String text, Span span, Voice first) {
        Words words = terms.words(text, span);
        int[] sentenceOf = SentenceSplitter.split(words);
        List<Hit> hits = BriefAnswers.in(words, Abilities.with(words, terms.match(words, sentenceOf)));
        Clauses clauses = new Clauses(words, new Voices(words, first));
        Asserter asserter = new Asserter(terms, words);
        Observations observations = new Observations(terms, words);
        List<Sentence> sentences = new ArrayList<>();
        List<Assertion> assertions = new ArrayList<>();
        int firstHit = 0;
        for (int start = 0; start < words.size();) {
            int end = start;
            while (end < words.size() && sentenceOf[end] == sentenceOf[start]) {
                end++;
            }
            int endHit = firstHit;
            while (endHit < hits.size() && hits.get(endHit).first() < end) {
                endHit++;
            }
            List<Hit> own = hits.subList(firstHit, endHit);
            Sentence sentence = new Sentence(start, end, clauses.of(start, end, own));
            List<Assertion> phrases = new ArrayList<>();
            for (Clause clause : sentence.clauses()) {
                asserter.add(phrases, clause, sentences.size(), own);
            }
            assertions.addAll(Observations.together(phrases, observations.of(sentence, sentences.size(), own)));
            sentences.add(sentence);
            start = end;
            firstHit = endHit;
        }
        return new Reading(words, sentenceOf, sentences, hits, assertions);
    }

    /** How a clause that was read asserts some of its words, whatever they name. */
    public Polarity polarity(Reading reading, Stretch words) {
        return polarity(terms, reading, words);
    }

    /** How a clause that was read by some terms asserts some of its words, whatever they name. */
    public static Polarity polarity(Terms terms, Reading reading, Stretch words) {
        Clause clause = reading.clause(words.first());
        return new Asserter(terms, reading.words()).polarity(words, clause, reading.hits(clause).toList());
    }
}
