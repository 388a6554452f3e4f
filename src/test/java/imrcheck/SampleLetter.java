package imrcheck;

import imrcheck.check.CheckedLetter;
import imrcheck.facts.Conclusion;
import imrcheck.facts.Fact;
import imrcheck.facts.Finding;
import imrcheck.facts.Ground;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
import imrcheck.facts.Kind;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Level;
import imrcheck.facts.Limit;
import imrcheck.facts.Outcome;
import imrcheck.facts.Passage;
import imrcheck.facts.Polarity;
import imrcheck.facts.Prior;
import imrcheck.facts.Reach;
import imrcheck.facts.Request;
import imrcheck.facts.Section;
import imrcheck.facts.Side;
import imrcheck.facts.Span;
import imrcheck.facts.Statement;
import imrcheck.facts.TableLimit;
import imrcheck.facts.Verdict;
import imrcheck.facts.Voice;
import imrcheck.letter.DatedField;
import imrcheck.letter.Header;
import imrcheck.letter.Letter;
import imrcheck.letter.LetterItem;
import imrcheck.letter.Reviewer;
import imrcheck.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A short letter whose parts are built by hand: eight visits after six, over a quoted limit of twelve, and yet overturned. */
public final class SampleLetter {
    /** The letter, on nine lines and two pages. */
    public static final String TEXT = """
            Case Number: CM17-9990001   Date of Injury: 10/23/2016
            CLINICAL CASE SUMMARY
            The worker fell from a ladder and had six visits of physical therapy.
            \f1. Physical therapy, 2 times a week for 4 weeks, right knee
            is Overturned.
            Rationale: The guideline allows up to 12 visits over 8
            weeks. There is no documentation of functional improvement.
            Eight more visits are requested. The request is
            medically necessary.
            """;
    /** The ground that an error of fact may be. */
    public static final Ground ERROR_OF_FACT = new Ground("4610.6(h)(5)", "plainly erroneous finding of fact", "A fact.", false);
    private static final Passage TITLE = passage(Section.TITLE, "Physical therapy, 2 times a week for 4 weeks, right knee");

    private SampleLetter() {}

    /** Where the words stand in the letter. */
    public static Passage passage(Section section, String words) {
        int start = TEXT.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the letter does not say: " + words);
        }
        return new Passage(section, new Span(start, start + words.length()));
    }

    /** Its text under a name. */
    public static SourceText source(String name) {
        return new SourceText(name, "sha256:" + "0123456789abcdef".repeat(4), TEXT);
    }

    /** Its structure. */
    public static Letter letter() {
        DatedField injury = new DatedField(LocalDate.of(2016, 10, 23), passage(Section.HEADER, "10/23/2016").span());
        LetterItem item = new LetterItem(1, item().title(), TITLE.span(), null, Outcome.OVERTURNED,
                passage(Section.TITLE, "Overturned").span(), List.of(), List.of(), passage(Section.RATIONALE, "The guideline").span());
        return new Letter(new Header("CM17-9990001", "Standard", null, injury, null, null, null),
                new Reviewer(List.of("California"), List.of("Family Practice")), null, List.of(item), List.of());
    }

    /** Its one item. */
    public static Item item() {
        return new Item(1, "Physical therapy, 2 times a week for 4 weeks, right knee", Outcome.OVERTURNED, "physical_therapy",
                List.of("knee"), Side.RIGHT, new Request(8, null, null, "visits"), new Prior(6, true),
                new Limit(12, 12, 8, false, passage(Section.RATIONALE, "up to 12 visits over 8\nweeks")), Conclusion.NECESSARY,
                List.of(passage(Section.RATIONALE, "The request is\nmedically necessary")), Set.of(), LocalDate.of(2017, 5, 1), TITLE,
                passage(Section.RATIONALE, "The guideline"), reach("physical_therapy", "knee"));
    }

    /** What the rationale says of functional improvement. */
    public static Statement improvement() {
        Passage passage = passage(Section.RATIONALE, "no documentation of functional improvement");
        return new Statement(1, Section.RATIONALE, "functional-improvement", Set.of("functional-improvement", "improvement"),
                Polarity.UNDOCUMENTED, Voice.PATIENT, false, passage, passage.span());
    }

    /** That of an item that takes in nothing beyond its own treatment and parts of the body. */
    public static Reach reach(String treatment, String... parts) {
        Set<String> named = Set.of(parts);
        return new Reach(false, false, Set.of(treatment), named, named, named);
    }

    /** What the rules see. */
    public static LetterFacts facts(Fact... rest) {
        return new LetterFacts(List.of(item()), List.of(rest));
    }

    /** A finding with evidence. */
    public static Finding overLimit() {
        return new Finding(1, "pt-visit-cap", Kind.LIMIT_EXCEEDED, Level.ERROR, Outcome.UPHELD,
                "6 prior + 8 requested = 14 visits, over 12", "ODG Knee and Leg, Physical medicine", null,
                List.of(passage(Section.SUMMARY, "had six visits"), passage(Section.RATIONALE, "up to 12 visits over 8\nweeks")),
                List.of());
    }

    /** A finding that rests on an absence. */
    public static Finding undocumented(Level level) {
        return new Finding(1, "record-silent", Kind.FACT_CONTRADICTED, level, null, "The record tells nothing of it", null, ERROR_OF_FACT,
                List.of(), List.of(Section.SUMMARY, Section.RATIONALE));
    }

    /** A finding that only supports. */
    public static Finding note() {
        return new Finding(1, "improvement", Kind.CRITERION_MET, Level.NOTE, Outcome.OVERTURNED, "Improvement is documented",
                "MTUS 2009, page 99", null, List.of(), List.of());
    }

    /** A judgement of the one item. */
    public static Judgement judgement(Verdict verdict, Outcome expected, Finding... findings) {
        return new Judgement(1, verdict, expected, new TableLimit(1, 12, 8, "ODG, knee sprain"), List.of(findings), List.of());
    }

    /** The letter under a name, with what the rules say of it. */
    public static CheckedLetter checked(String name, Judgement judgement) {
        return new CheckedLetter(source(name), letter(), facts(improvement()), List.of(judgement), List.of());
    }

    /** The letter as found: inconsistent. */
    public static CheckedLetter inconsistent(String name) {
        return checked(name, judgement(Verdict.INCONSISTENT, Outcome.UPHELD, overLimit(), undocumented(Level.WARNING), note()));
    }

    /** Without a loud finding. */
    public static CheckedLetter consistent(String name) {
        return checked(name, judgement(Verdict.CONSISTENT, Outcome.OVERTURNED, note()));
    }

    /** Consistent with a warning. */
    public static CheckedLetter warned(String name) {
        return checked(name, judgement(Verdict.CONSISTENT, Outcome.OVERTURNED, undocumented(Level.WARNING)));
    }

    /** Undecided. */
    public static CheckedLetter indeterminate(String name) {
        return checked(name, judgement(Verdict.INDETERMINATE, null));
    }

    /** So many warnings on one item. */
    public static CheckedLetter warnedOften(String name, int warnings) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < warnings; i++) {
            findings.add(new Finding(1, "warning-" + i, Kind.DATE_ANOMALY, Level.WARNING, null, "A date is out of order", null, null,
                    List.of(passage(Section.HEADER, "10/23/2016")), List.of()));
        }
        return checked(name, judgement(Verdict.CONSISTENT, Outcome.OVERTURNED, findings.toArray(Finding[]::new)));
    }
}
