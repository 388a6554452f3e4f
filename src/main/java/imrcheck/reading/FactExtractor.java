package imrcheck.reading;

import imrcheck.facts.Conclusion;
import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Passage;
import imrcheck.facts.Phase;
import imrcheck.facts.Prior;
import imrcheck.facts.QuotedSpan;
import imrcheck.facts.Quantity;
import imrcheck.facts.ReadShare;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.language.BlurredNecessity;
import imrcheck.language.Clause;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.Terms;
import imrcheck.language.TextReader;
import imrcheck.reading.Answers.Answered;
import imrcheck.language.Titles;
import imrcheck.language.Words;
import imrcheck.letter.Letter;
import imrcheck.letter.LetterItem;
import imrcheck.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Turns a letter into facts. Safe for many threads. */
public final class FactExtractor {
    private final Terms terms;
    private final TextReader reader;
    private final TitleReader titles;

    /** @param terms the words of the rules folder that will judge the facts */
    public FactExtractor(Terms terms) {
        this.terms = terms;
        reader = new TextReader(terms);
        titles = new TitleReader(terms);
    }

    /** The facts of a letter; items whose outcome is not known are left out. */
    public LetterFacts extract(SourceText source, Letter letter) {
        Ledger summary = read(source, letter.summary(), Section.SUMMARY, Voice.PATIENT, 0, null);
        List<Item> items = new ArrayList<>();
        List<Fact> rest = new ArrayList<>(Dates.ofHeader(letter.header()));
        LocalDate asOf = Dates.asOf(letter, summary.dates());
        Account account = add(rest, Account.of(0, terms, summary, null, asOf, UnaryOperator.identity()), summary);
        Evidence record = new Evidence(terms, account);
        PatientStory story = new PatientStory(summary.counts(), account.durations());
        Map<Item, Evidence> rationales = new LinkedHashMap<>();
        rest.add(share(0, summary, rest, List.of(), clause -> false));
        Phase phase = Dates.phase(letter.header(), asOf);
        List<TitleFacts> told = titles.readAll(source, letter.items());
        for (int i = 0; i < told.size(); i++) {
            if (letter.items().get(i).outcome() != null) {
                add(items, rest, rationales, source, letter.items().get(i), told.get(i), summary, story, asOf, phase);
            }
        }
        rest.addAll(Contrasts.of(terms, source.text(), record, story, rationales));
        return new LetterFacts(items, rest);
    }

    /** The rows by which the titles of a letter were found to ask for what they do. */
    public Stream<Titles.Row> titleRows(SourceText source, Letter letter) {
        return titles.readAll(source, letter.items()).stream().flatMap(title -> title.by().stream());
    }

    /** The care of a section as read; of one that is not there, that of no words. */
    private Ledger read(SourceText source, Span span, Section section, Voice first, int item, String own) {
        Reading reading = reader.read(source.text(), span == null ? new Span(0, 0) : span, first);
        return new Ledger(new Counts(terms, reading, section), own, new DateFinder(item, section, reading.words()).found());
    }

    /** The roots of the words of a title, which name what is at issue. */
    private Set<String> words(String title) {
        Words words = terms.words(title, new Span(0, title.length()));
        return Criteria.told(words, Stretch.of(0, words.size()));
    }

    /** What a rationale concludes; nothing where its last word on it cannot be read, rather than the opposite of what is meant. */
    private static Conclusion conclusion(SourceText source, Span rationale, Reading reading, List<Passage> conclusions) {
        Conclusion read = new Conclusions(reading).read(conclusions);
        int blurred = rationale == null ? -1 : BlurredNecessity.last(source.text(), rationale);
        return conclusions.stream().allMatch(passage -> passage.span().start() < blurred) && blurred >= 0 ? Conclusion.NONE : read;
    }

    private ReadShare share(int item, Ledger ledger, List<Fact> facts, List<Passage> conclusions, Predicate<Clause> inVain) {
        return new ReadShares(terms, ledger.counts().section(), ledger.counts().reading(), inVain).of(item, facts, conclusions);
    }

    private static Account add(List<Fact> facts, Account account, Ledger ledger) {
        facts.addAll(account.statements());
        facts.addAll(Subjects.of(account.item(), ledger.counts().section(), ledger.counts().reading()));
        facts.addAll(Persons.of(account.item(), ledger.counts()));
        facts.addAll(ledger.dates());
        facts.addAll(account.care());
        facts.addAll(account.durations());
        facts.addAll(account.uses());
        facts.addAll(account.effects());
        return account;
    }

    private void add(List<Item> items, List<Fact> rest, Map<Item, Evidence> rationales, SourceText source, LetterItem disputed,
            TitleFacts title, Ledger summary, PatientStory story, LocalDate asOf, Phase phase) {
        Ledger rationale =
                read(source, disputed.rationale(), Section.RATIONALE, Voice.GUIDELINE, disputed.number(), title.treatment().id());
        AskedReader asked = new AskedReader(disputed.number(), title, rationale.counts(), summary.counts());
        LimitReader limits = new LimitReader(terms, title, rationale, summary, phase, asOf);
        PriorReader had = new PriorReader(title, rationale, summary);
        Prior prior = had.read();
        List<Passage> conclusions = new ArrayList<>();
        Conclusion conclusion = conclusion(source, disputed.rationale(), rationale.counts().reading(), conclusions);
        Item item = new Item(disputed.number(), disputed.title(), disputed.outcome(), title.treatment().id(), title.bodyParts(),
                title.side(), title.request(), prior, limits.limit(prior), conclusion, conclusions, title.traits(), asOf,
                new Passage(Section.TITLE, disputed.titleSpan()),
                disputed.rationale() == null ? null : new Passage(Section.RATIONALE, disputed.rationale()),
                terms.reach(title.treatment(), title.bodyParts()));
        items.add(item);
        Set<String> named = words(disputed.title());
        Account account = Account.of(disputed.number(), terms, rationale, title.treatment(), asOf,
                new Repeats(terms, rationale.counts().reading(), conclusions, named)::mark);
        had.belied(item.item()).ifPresent(belied -> rest.addAll(Contrasts.counted(source.text(), item, account, belied)));
        rest.addAll(new Refusals(item, rationale.counts().reading()).statements());
        List<QuotedSpan> spans = new QuotedSpans(terms, item, rationale.counts().reading()).of(account.durations());
        rest.addAll(spans);
        rest.addAll(new SpansTold(item.item(), rationale.counts()).of(account.durations(), spans));
        PatientStory own = new PatientStory(rationale.counts(), account.durations());
        Answered answered = Answers.of(reader, item, own, account.durations(), story);
        rest.addAll(answered.facts());
        int before = rest.size();
        rest.addAll(Subjects.cited(disputed));
        rest.addAll(Subjects.ofTitle(terms, source, disputed));
        Optional<Quantity> levels = SpinalLevels.of(source, disputed, title.treatment());
        levels.ifPresent(rest::add);
        Trials trials = new Trials(item.item(), title, rationale.counts(), summary, asOf);
        Tallies tallies = new Tallies(levels.orElse(null), had, prior, asOf, trials.told().isPresent());
        rest.addAll(new CapReader(item.item(), rationale.counts(), title, tallies).read());
        rest.addAll(trials.read());
        rest.addAll(new Measures(item.item(), rationale.counts(), summary.counts()).read());
        rest.addAll(new TestRates(item.item(), title, rationale.counts(), summary, asOf).read());
        rest.addAll(new Supplies(item.item(), title, rationale.counts(), summary.counts()).read(spans, account.durations()));
        rationales.put(item, new Evidence(terms, add(rest, account, rationale)));
        rest.addAll(new WordContrasts(reader, item, account, own, story, named).all());
        rest.add(Bearings.of(item, own, account, answered));
        rest.addAll(asked.quantities());
        rest.addAll(asked.requested());
        CareInVain vain = new CareInVain(item, rationale.counts());
        rest.add(share(disputed.number(), rationale, rest.subList(before, rest.size()), conclusions, vain::failed));
    }
}
