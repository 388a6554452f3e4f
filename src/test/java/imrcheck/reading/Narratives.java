package imrcheck.reading;

import imrcheck.facts.Limit;
import imrcheck.facts.Prior;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.language.TextReader;

/** Rationales and summaries as the readers get them. */
final class Narratives {
    private static final TextReader READER = new TextReader(Titles.TERMS);

    private Narratives() {}

    static Counts rationale(String text) {
        return text == null ? null
                : Counts.of(Titles.TERMS, READER.read(text, new Span(0, text.length()), Voice.GUIDELINE), Section.RATIONALE);
    }

    static Counts summary(String text) {
        return text == null ? null : Counts.of(Titles.TERMS, READER.read(text, new Span(0, text.length()), Voice.PATIENT), Section.SUMMARY);
    }

    static Prior prior(String title, String rationale, String summary) {
        return new PriorReader().read(Titles.read(title), rationale(rationale), summary(summary));
    }

    static Limit limit(String title, String rationale, String summary) {
        TitleFacts facts = Titles.read(title);
        Prior prior = new PriorReader().read(facts, rationale(rationale), summary(summary));
        return new LimitReader().limit(facts, prior, rationale(rationale), summary(summary));
    }
}
