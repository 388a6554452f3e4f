package imrcheck.letter;

import imrcheck.facts.Outcome;
import imrcheck.facts.Span;
import imrcheck.language.BlurredNecessity;
import imrcheck.letter.Mark.Kind;
import imrcheck.source.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the one-item professional review: sections under capital headings that end in a colon, the first of them the issue. */
final class ProfessionalReview {

    private static final Map<Kind, Pattern> OPENINGS = new EnumMap<>(Map.of(Kind.ISSUES, Pattern.compile("ISSUE"), Kind.SUMMARY,
            Pattern.compile("CASE SUMMARY|CLINICAL.*SUMMARY"), Kind.DOCUMENTS, Pattern.compile("DOCUMENTS|RECORDS REVIEWED"), Kind.REVIEWER,
            Pattern.compile("MEDICAL TREATMENT GUIDELINE|GUIDELINE"), Kind.RATIONALE, Pattern.compile("RATIONALE"), Kind.DETERMINATION,
            Pattern.compile("(?:FINAL DETERMINATION|(?:DETERMINATION|DECISION|CONCLUSION):)"), Kind.OTHER,
            Pattern.compile("REVIEWER.{0,51}$")));
    private static final int LONGEST_HEADING = 260;
    private static final int LONGEST_STATEMENT = 30;
    private static final Pattern QUESTION = Pattern
            .compile("(?i)^(?:\\d{1,2}[.)] ?)?(?:(?:whether|is|was|are|were|has|determine whether) )?(?:(?:the )?(?:request(?:ed)?|medical "
                    + "necessity)(?: treatment| service)?,? (?:for|of) )?(?<what>.*?),?"
                    + "(?: (?:is|was|are|were))?(?: (?:considered )?medically necessary(?: and appropriate)?.*)?[.?:]?$");
    private static final Pattern DENIAL =
            Pattern.compile("(?i)\\b(?:upheld|uphold|sustained|affirmed)\\b|\\b(?:overturned|overturn|reversed|reverse)\\b");
    private static final Pattern NECESSITY =
            Pattern.compile("(?i)\\b(?<not>not |n't |no )?(?:considered |deemed |determined to be |found to be )?medically necessary\\b");

    private final Lines lines;
    private final List<Mark> heads;

    private ProfessionalReview(Lines lines, List<Mark> heads) {
        this.lines = lines;
        this.heads = heads;
    }

    /**
     * The review, or null where the text is not of this layout.
     *
     * @param line the line of an offset, from 1
     */
    static Letter read(Lines lines, IntUnaryOperator line) {
        boolean likely = lines.text().contains("ISSUE") || lines.text().contains("Issue at Dispute");
        ProfessionalReview review = new ProfessionalReview(lines, likely ? heads(lines) : List.of());
        boolean known = review.head(Kind.ISSUES) != null
                && (review.head(Kind.RATIONALE) != null || review.head(Kind.REVIEWER) != null || review.head(Kind.DETERMINATION) != null);
        return known ? review.read(line) : null;
    }

    private static List<Mark> heads(Lines lines) {
        List<Mark> heads = new ArrayList<>();
        int done = 0;
        for (Lines.Line line : lines.within(0, lines.text().length())) {
            int end = line.start() < done || !startsCapital(lines.text(), line) ? -1 : headingEnd(lines.text(), line.start());
            Span heading = end < 0 ? null : new Span(line.start(), end);
            Kind kind = end < 0 ? null : kind(lines.fold(heading).text().toUpperCase(Locale.ROOT));
            if (kind != null) {
                heads.add(new Mark(kind, heading, false));
                done = end;
            }
        }
        return heads;
    }

    /** What a heading opens, or null. */
    private static Kind kind(String heading) {
        return OPENINGS.entrySet().stream().filter(opening -> opening.getValue().matcher(heading).lookingAt()).map(Map.Entry::getKey)
                .findFirst().orElse(null);
    }

    /** A heading is in capitals, save for the words of a question between its fixed parts. */
    private static boolean startsCapital(String text, Lines.Line line) {
        int capitals = 0;
        while (capitals < 5 && capitals < line.length() && !Character.isLowerCase(text.charAt(line.start() + capitals))) {
            capitals++;
        }
        return line.length() > 5 && capitals == 5 || text.startsWith("Issue at Dispute", line.start());
    }

    private static int headingEnd(String text, int from) {
        int colon = text.substring(from, Math.min(text.length(), from + LONGEST_HEADING)).indexOf(':');
        return colon < 0 ? -1 : from + colon + 1;
    }

    private Letter read(IntUnaryOperator line) {
        LetterItem item = item();
        Header header = HeaderReader.read(lines.fold(new Span(0, Math.min(heads.get(0).start(), 6000))));
        Span summary = words(Kind.SUMMARY);
        return new Letter(header, new Reviewer(List.of(), List.of()), summary, List.of(item), problems(item, summary, line));
    }

    private List<Problem> problems(LetterItem item, Span summary, IntUnaryOperator line) {
        List<Problem> problems = LetterProblems.of(item, lines.text());
        int end = lines.text().length();
        if (heads.get(heads.size() - 1).kind() == Kind.RATIONALE && LetterParser.breaksOff(lines.text(), item)) {
            problems.add(LetterProblems.truncated(1, new Span(item.titleSpan().start(), end)));
        }
        heads.stream().filter(head -> head.kind() == Kind.ISSUES).skip(1).findFirst()
                .ifPresent(other -> problems.add(LetterProblems.severalLetters(line.applyAsInt(other.start()))));
        if (summary == null) {
            problems.add(LetterProblems.noRecord(new Span(0, end)));
        }
        return problems;
    }

    private LetterItem item() {
        Span issue = words(Kind.ISSUES);
        Span title = issue == null ? new Span(heads.get(0).body(), heads.get(0).body()) : title(issue);
        Verdict verdict = verdict();
        Span guidelines = words(Kind.REVIEWER);
        List<Citation> citations = guidelines == null ? List.of() : CitationReader.read(lines.fold(guidelines));
        return new LetterItem(1, lines.fold(title).text(), title, null, verdict.outcome, verdict.span, List.of(), citations,
                words(Kind.RATIONALE));
    }

    private Span title(Span issue) {
        Folded folded = lines.fold(issue);
        Matcher question = QUESTION.matcher(folded.text());
        boolean asked = question.matches() && question.start("what") < question.end("what");
        return asked ? folded.span(question.start("what"), question.end("what")) : issue;
    }

    private record Verdict(Outcome outcome, Span span) {}

    /** The determination's own words first, then what the rationale's heading says, then the last statement on necessity. */
    private Verdict verdict() {
        Span determination = words(Kind.DETERMINATION);
        Mark rationale = head(Kind.RATIONALE);
        return Stream
                .of(stated(DENIAL, determination), stated(NECESSITY, determination),
                        stated(NECESSITY, rationale == null ? null : rationale.span()), stated(NECESSITY, words(Kind.RATIONALE)))
                .filter(Objects::nonNull).findFirst().orElse(new Verdict(null, null));
    }

    private Verdict stated(Pattern pattern, Span within) {
        if (within == null) {
            return null;
        }
        Folded folded = lines.fold(within);
        Matcher matcher = pattern.matcher(folded.text());
        Verdict last = null;
        while (matcher.find()) {
            boolean upheld =
                    pattern == DENIAL ? !matcher.group().toLowerCase(Locale.ROOT).matches("over.*|rev.*") : matcher.group("not") != null;
            last = new Verdict(upheld ? Outcome.UPHELD : Outcome.OVERTURNED, folded.span(matcher.start(), matcher.end()));
        }
        int blurred = pattern == NECESSITY ? BlurredNecessity.last(folded.text(), new Span(0, folded.text().length())) : -1;
        boolean clear = blurred < 0 || last != null && folded.span(0, blurred).end() < last.span.end();
        return clear ? last : new Verdict(null, folded.span(Math.max(0, blurred - LONGEST_STATEMENT), blurred));
    }

    private Mark head(Kind kind) {
        return Marks.first(heads, kind);
    }

    /** The words under a heading, or null where there are none. */
    private Span words(Kind kind) {
        Mark head = head(kind);
        return head == null ? null : lines.words(head.body(), Marks.next(heads, head.body(), lines.text().length(), next -> true));
    }
}
