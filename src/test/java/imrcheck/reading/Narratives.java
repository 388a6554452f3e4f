package imrcheck.reading;

import imrcheck.facts.Cap;
import imrcheck.facts.Conclusion;
import imrcheck.facts.Duration;
import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.Limit;
import imrcheck.facts.Outcome;
import imrcheck.facts.Phase;
import imrcheck.facts.Prior;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.language.TextReader;
import imrcheck.letter.LetterParser;
import imrcheck.source.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rationales and summaries as the readers get them. */
final class Narratives {
    private static final String LETTER = """
            Case Number: CM17-9990002                Date Assigned: 01/21/2017
            Date of Injury: 01/05/2015                Decision Date: 02/14/2017
            Priority: Standard                UR Denial Date: 01/05/2017
            Application Received: 01/13/2017

            CLINICAL CASE SUMMARY

            %s

            IMR ISSUES, DECISIONS AND RATIONALES

            %s: %s

            Claims Administrator guideline: Decision based on MTUS Chronic Pain 2016.

            MAXIMUS guideline: Decision based on MTUS Chronic Pain 2016.

            Decision rationale: %s The request is %smedically necessary.
            """;
    private static final TextReader READER = new TextReader(Titles.TERMS);

    private Narratives() {}

    /** What is read of a letter with one item, whose rationale ends with its conclusion. */
    static Stream<Fact> facts(String title, String outcome, String record, String rationale) {
        SourceText source = new SourceText("letter.txt", "sha256:none", text(title, outcome, record, rationale));
        return new FactExtractor(Titles.TERMS).extract(source, new LetterParser().parse(source)).all();
    }

    /** The text of that letter, to which the places of what is read refer. */
    static String text(String title, String outcome, String record, String rationale) {
        return LETTER.formatted(record, title, outcome, rationale, outcome.equals("Upheld") ? "not " : "");
    }

    static Counts rationale(String text) {
        return read(text, Section.RATIONALE, Voice.GUIDELINE);
    }

    static Counts summary(String text) {
        return read(text, Section.SUMMARY, Voice.PATIENT);
    }

    private static Counts read(String text, Section section, Voice first) {
        return new Counts(Titles.TERMS, READER.read(text, new Span(0, text.length()), first), section);
    }

    static Prior prior(String title, String rationale, String summary) {
        TitleFacts facts = Titles.read(title);
        return new PriorReader(facts, ledger(rationale(rationale), facts.treatment().id()), ledger(summary(summary), null)).read();
    }

    static Ledger ledger(Counts counts, String own) {
        return new Ledger(counts, own, new DateFinder(0, counts.section(), counts.reading().words()).found());
    }

    static Limit limit(String title, String rationale, String summary) {
        return limit(title, rationale, summary, null);
    }

    static Limit limit(String title, String rationale, String summary, Phase phase) {
        TitleFacts facts = Titles.read(title);
        Ledger reasons = ledger(rationale(rationale), facts.treatment().id());
        Ledger record = ledger(summary(summary), null);
        return new LimitReader(Titles.TERMS, facts, reasons, record, phase, LocalDate.MAX)
                .limit(new PriorReader(facts, reasons, record).read());
    }

    static AskedReader asked(int item, String title, String rationale, String summary) {
        return new AskedReader(item, Titles.read(title), rationale(rationale), summary(summary));
    }

    static List<Fact> answers(String title, String rationale, String summary) {
        TitleFacts facts = Titles.read(title);
        Item item = new Item(1, title, Outcome.UPHELD, facts.treatment().id(), facts.bodyParts(), facts.side(), facts.request(),
                Prior.UNSTATED, null, Conclusion.NONE, List.of(), facts.traits(), LocalDate.of(2017, 1, 9), null, null,
                Titles.TERMS.reach(facts.treatment(), facts.bodyParts()));
        Counts reasons = rationale(rationale);
        Counts record = summary(summary);
        List<Duration> durations = Durations.of(1, reasons);
        return Answers.of(READER, item, new PatientStory(reasons, durations), durations, new PatientStory(record, Durations.of(0, record)))
                .facts();
    }

    static List<String> caps(String title, String rationale, String summary, LocalDate asOf) {
        TitleFacts facts = Titles.read(title);
        Ledger reasons = ledger(rationale(rationale), facts.treatment().id());
        PriorReader had = new PriorReader(facts, reasons, ledger(summary(summary), null));
        return new CapReader(1, reasons.counts(), facts, new Tallies(null, had, had.read(), asOf, false)).read().stream().map(Cap::sum)
                .toList();
    }

    static Optional<PriorReader.Belied> belied(String title, String rationale, String summary) {
        TitleFacts facts = Titles.read(title);
        return new PriorReader(facts, ledger(rationale(rationale), facts.treatment().id()), ledger(summary(summary), null)).belied(1);
    }
}
