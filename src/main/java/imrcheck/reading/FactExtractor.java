package imrcheck.reading;

import imrcheck.facts.Conclusion;
import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Passage;
import imrcheck.facts.Prior;
import imrcheck.facts.Section;
import imrcheck.facts.Voice;
import imrcheck.language.Reading;
import imrcheck.language.Terms;
import imrcheck.language.TextReader;
import imrcheck.letter.Letter;
import imrcheck.letter.LetterItem;
import imrcheck.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns a letter into facts. Safe for many threads. */
public final class FactExtractor {
    private final Terms terms;
    private final TextReader reader;
    private final TitleReader titles;
    private final PriorReader priors;
    private final LimitReader limits;

    /** @param terms the words of the rules folder that will judge the facts */
    public FactExtractor(Terms terms) {
        this.terms = terms;
        reader = new TextReader(terms);
        titles = new TitleReader(terms);
        priors = new PriorReader();
        limits = new LimitReader();
    }

    /** The facts of a letter; items whose outcome is not known are left out. */
    public LetterFacts extract(SourceText source, Letter letter) {
        Reading summary = letter.summary() == null ? null : reader.read(source.text(), letter.summary(), Voice.PATIENT);
        List<Item> items = new ArrayList<>();
        List<Fact> rest = new ArrayList<>(Dates.ofHeader(letter.header()));
        Counts recorded = Counts.of(terms, summary, Section.SUMMARY);
        if (summary != null) {
            rest.addAll(Statements.of(0, Section.SUMMARY, summary));
            rest.addAll(Subjects.of(0, Section.SUMMARY, summary));
            rest.addAll(Dates.events(0, summary, Section.SUMMARY));
        }
        LocalDate asOf = Dates.asOf(letter, rest);
        List<TitleFacts> told = titles.readAll(source, letter.items());
        for (int i = 0; i < told.size(); i++) {
            LetterItem disputed = letter.items().get(i);
            if (disputed.outcome() != null) {
                new ItemFacts(source, disputed, recorded, asOf).addTo(told.get(i), items, rest);
            }
        }
        return new LetterFacts(items, rest);
    }

    private final class ItemFacts {
        private final SourceText source;
        private final LetterItem disputed;
        private final Counts recorded;
        private final LocalDate asOf;
        private final Reading rationale;
        private final Counts counts;

        ItemFacts(SourceText source, LetterItem disputed, Counts recorded, LocalDate asOf) {
            this.source = source;
            this.disputed = disputed;
            this.recorded = recorded;
            this.asOf = asOf;
            this.rationale = disputed.rationale() == null ? null : reader.read(source.text(), disputed.rationale(), Voice.GUIDELINE);
            this.counts = Counts.of(terms, rationale, Section.RATIONALE);
        }

        void addTo(TitleFacts title, List<Item> items, List<Fact> rest) {
            items.add(item(title));
            rest.addAll(Citations.of(disputed));
            rest.addAll(Subjects.ofTitle(terms, source, disputed));
            SpinalLevels.of(source, disputed, title.treatment()).ifPresent(rest::add);
            if (rationale != null) {
                rest.addAll(Statements.of(disputed.number(), Section.RATIONALE, rationale));
                rest.addAll(Subjects.of(disputed.number(), Section.RATIONALE, rationale));
                rest.addAll(Dates.events(disputed.number(), rationale, Section.RATIONALE));
                rest.addAll(limits.quantities(disputed.number(), title, counts));
            }
            rest.addAll(limits.requested(disputed.number(), title, recorded));
        }

        private Item item(TitleFacts title) {
            List<Passage> conclusions = new ArrayList<>();
            Prior prior = priors.read(title, counts, recorded);
            Conclusion conclusion = rationale == null ? Conclusion.NONE : Conclusions.of(rationale, conclusions);
            return new Item(disputed.number(), disputed.title(), disputed.outcome(), title.treatment().id(), title.bodyParts(),
                    title.side(), title.request(), prior, limits.limit(title, prior, counts, recorded), conclusion, conclusions,
                    title.traits(), asOf, new Passage(Section.TITLE, disputed.titleSpan()),
                    disputed.rationale() == null ? null : new Passage(Section.RATIONALE, disputed.rationale()),
                    terms.reach(title.treatment(), title.bodyParts()));
        }
    }
}
