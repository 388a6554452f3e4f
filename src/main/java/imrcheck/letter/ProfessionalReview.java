package imrcheck.letter;

import imrcheck.facts.Outcome;
import imrcheck.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the one-item professional review: sections under capital headings that end in a colon, the first of them the issue. */
final class ProfessionalReview {

    private enum Part {
        ISSUE("ISSUE"), SUMMARY("CASE SUMMARY|CLINICAL.*SUMMARY"), DOCUMENTS("DOCUMENTS|RECORDS REVIEWED"),
        GUIDELINES("MEDICAL TREATMENT GUIDELINE|GUIDELINE"), RATIONALE("RATIONALE"),
        DETERMINATION("(?:FINAL DETERMINATION|(?:DETERMINATION|DECISION|CONCLUSION):)"), OTHER("REVIEWER.{0,51}$");

        private final Pattern opening;

        Part(String opening) {
            this.opening = Pattern.compile(opening);
        }

        /** The part that a heading opens, or null. */
        static Part of(String heading) {
            return Stream.of(values()).filter(part -> part.opening.matcher(heading).lookingAt()).findFirst().orElse(null);
        }
    }

    private record Head(Part part, int start, int end) {}

    private static final int LONGEST_HEADING = 260;
    private static final Pattern QUESTION = Pattern
            .compile("(?i)^(?:\\d{1,2}[.)] ?)?(?:(?:whether|is|was|are|were|has|determine whether) )?(?:(?:the )?(?:request(?:ed)?|medical "
                    + "necessity)(?: treatment| service)?,? (?:for|of) )?(?<what>.*?),?"
                    + "(?: (?:is|was|are|were))?(?: (?:considered )?medically necessary(?: and appropriate)?.*)?[.?:]?$");
    private static final Pattern DENIAL =
            Pattern.compile("(?i)\\b(?:upheld|uphold|sustained|affirmed)\\b|\\b(?:overturned|overturn|reversed|reverse)\\b");
    private static final Pattern NECESSITY =
            Pattern.compile("(?i)\\b(?<not>not |n't |no )?(?:considered |deemed |determined to be |found to be )?medically necessary\\b");

    private final Lines lines;
    private final List<Head> heads;

    private ProfessionalReview(Lines lines, List<Head> heads) {
        this.lines = lines;
        this.heads = heads;
    }

    /** The review, or null where the text is not of this layout. */
    static Letter read(Lines lines) {
        boolean likely = lines.text().contains("ISSUE") || lines.text().contains("Issue at Dispute");
        ProfessionalReview review = new ProfessionalReview(lines, likely ? heads(lines) : List.of());
        boolean known = review.head(Part.ISSUE) != null
                && (review.head(Part.RATIONALE) != null || review.head(Part.GUIDELINES) != null || review.head(Part.DETERMINATION) != null);
        return known ? review.read() : null;
    }

    private static List<Head> heads(Lines lines) {
        List<Head> heads = new ArrayList<>();
        int done = 0;
        for (Lines.Line line : lines.within(0, lines.text().length())) {
            int end = line.start() < done || !startsCapital(lines.text(), line) ? -1 : headingEnd(lines.text(), line.start());
            Part part = end < 0 ? null : Part.of(lines.fold(new Span(line.start(), end)).text().toUpperCase(Locale.ROOT));
            if (part != null) {
                heads.add(new Head(part, line.start(), end));
                done = end;
            }
        }
        return heads;
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

    private Letter read() {
        LetterItem item = item();
        Header header = HeaderReader.read(lines.fold(new Span(0, Math.min(heads.get(0).start, 6000))));
        return new Letter(header, new Reviewer(List.of(), List.of()), words(Part.SUMMARY), List.of(item),
                LetterProblems.of(item, lines.text()));
    }

    private LetterItem item() {
        Span issue = words(Part.ISSUE);
        Span title = issue == null ? new Span(heads.get(0).end, heads.get(0).end) : title(issue);
        Verdict verdict = verdict();
        Span guidelines = words(Part.GUIDELINES);
        List<Citation> citations = guidelines == null ? List.of() : CitationReader.read(lines.fold(guidelines));
        return new LetterItem(1, lines.fold(title).text(), title, null, verdict.outcome, verdict.span, List.of(), citations,
                words(Part.RATIONALE));
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
        Span determination = words(Part.DETERMINATION);
        Head rationale = head(Part.RATIONALE);
        Span heading = rationale == null ? null : new Span(rationale.start, rationale.end);
        return Stream.of(stated(DENIAL, determination), stated(NECESSITY, determination), stated(NECESSITY, heading),
                stated(NECESSITY, words(Part.RATIONALE))).filter(Objects::nonNull).findFirst().orElse(new Verdict(null, null));
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
        return last;
    }

    private Head head(Part part) {
        return heads.stream().filter(head -> head.part == part).findFirst().orElse(null);
    }

    /** The words under a heading, or null where there are none. */
    private Span words(Part part) {
        Head head = head(part);
        if (head == null) {
            return null;
        }
        int end = heads.stream().mapToInt(Head::start).filter(start -> start >= head.end).findFirst().orElse(lines.text().length());
        return lines.words(head.end, end);
    }
}
