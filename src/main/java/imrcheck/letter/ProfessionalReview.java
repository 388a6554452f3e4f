package imrcheck.letter;

import imrcheck.facts.Outcome;
import imrcheck.facts.Span;
import imrcheck.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the one-item professional review: sections under capital headings that end in a colon, the first of them the issue. */
final class ProfessionalReview {

    private enum Part { ISSUE, SUMMARY, DOCUMENTS, GUIDELINES, RATIONALE, DETERMINATION, OTHER }

    private record Head(Part part, int start, int end) {}

    private static final int LONGEST_HEADING = 260;
    private static final Pattern QUESTION =
            Pattern.compile("(?i)^(?:\\d{1,2}[.)] ?)?(?:(?:whether|is|was|are|were|has|determine whether) )?"
                    + "(?:(?:the )?(?:request(?:ed)?|medical necessity)(?: treatment| service)?,? (?:for|of) )?"
                    + "(?<what>.*?),?(?: (?:is|was|are|were))?(?: (?:considered )?medically necessary(?: and appropriate)?.*)?[.?:]?$");
    private static final Pattern DENIAL =
            Pattern.compile("(?i)\\b(?:upheld|uphold|sustained|affirmed)\\b|\\b(?:overturned|overturn|reversed|reverse)\\b");
    private static final Pattern NECESSITY =
            Pattern.compile("(?i)\\b(?<not>not |n't |no )?(?:considered |deemed |determined to be |found to be )?medically necessary\\b");

    private final String text;
    private final Lines lines;
    private final List<Head> heads;

    private ProfessionalReview(String text, Lines lines, List<Head> heads) {
        this.text = text;
        this.lines = lines;
        this.heads = heads;
    }

    /** The review, or null where the text is not of this layout. */
    static Letter read(String text, Lines lines) {
        List<Head> heads = text.contains("ISSUE") || text.contains("Issue at Dispute") ? heads(text, lines) : List.of();
        boolean known = heads.stream().anyMatch(head -> head.part == Part.ISSUE) && heads.stream()
                .anyMatch(head -> head.part == Part.RATIONALE || head.part == Part.GUIDELINES || head.part == Part.DETERMINATION);
        return known ? new ProfessionalReview(text, lines, heads).read() : null;
    }

    private static List<Head> heads(String text, Lines lines) {
        List<Head> heads = new ArrayList<>();
        int done = 0;
        for (Lines.Line line : lines.within(0, text.length())) {
            int end = line.start() < done || !startsCapital(text, line) ? -1 : headingEnd(text, line.start());
            Part part = end < 0 ? null : part(Folded.of(text, lines, new Span(line.start(), end)).text().toUpperCase(Locale.ROOT));
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
        int limit = Math.min(text.length(), from + LONGEST_HEADING);
        for (int at = from; at < limit; at++) {
            if (text.charAt(at) == ':') {
                return at + 1;
            }
        }
        return -1;
    }

    private static Part part(String heading) {
        if (heading.startsWith("ISSUE")) {
            return Part.ISSUE;
        }
        if (heading.startsWith("CASE SUMMARY") || heading.startsWith("CLINICAL") && heading.contains("SUMMARY")) {
            return Part.SUMMARY;
        }
        if (heading.startsWith("DOCUMENTS") || heading.startsWith("RECORDS REVIEWED")) {
            return Part.DOCUMENTS;
        }
        if (heading.startsWith("MEDICAL TREATMENT GUIDELINE") || heading.startsWith("GUIDELINE")) {
            return Part.GUIDELINES;
        }
        if (heading.startsWith("RATIONALE")) {
            return Part.RATIONALE;
        }
        if (heading.startsWith("DETERMINATION:") || heading.startsWith("FINAL DETERMINATION") || heading.startsWith("DECISION:")
                || heading.startsWith("CONCLUSION:")) {
            return Part.DETERMINATION;
        }
        return heading.length() < 60 && heading.equals(heading.toUpperCase(Locale.ROOT)) && heading.startsWith("REVIEWER") ? Part.OTHER
                : null;
    }

    private Letter read() {
        List<Problem> problems = new ArrayList<>();
        LetterItem item = item();
        if (item.title().isEmpty()) {
            problems.add(LetterProblems.noTitle(1));
        }
        if (item.outcome() == null) {
            problems.add(LetterProblems.unknownOutcome(1, null));
        }
        if (item.rationale() == null) {
            problems.add(LetterProblems.noRationale(1));
        }
        Header header = HeaderReader.read(text, lines, new Span(0, Math.min(heads.get(0).start, 6000)));
        return new Letter(header, new Reviewer(List.of(), List.of()), words(Part.SUMMARY), List.of(item), problems);
    }

    private LetterItem item() {
        Span issue = words(Part.ISSUE);
        Span title = issue == null ? new Span(heads.get(0).end, heads.get(0).end) : title(issue);
        Verdict verdict = verdict();
        Span guidelines = words(Part.GUIDELINES);
        List<Citation> citations = guidelines == null ? List.of() : CitationReader.read(Folded.of(text, lines, guidelines));
        return new LetterItem(1, Folded.of(text, lines, title).text(), title, null, verdict.outcome, verdict.span, List.of(), citations,
                words(Part.RATIONALE));
    }

    private Span title(Span issue) {
        Folded folded = Folded.of(text, lines, issue);
        Matcher question = QUESTION.matcher(folded.text());
        boolean asked = question.matches() && question.start("what") < question.end("what");
        return asked ? folded.span(question.start("what"), question.end("what")) : issue;
    }

    private record Verdict(Outcome outcome, Span span) {}

    /** The determination's own words first, then what the rationale's heading says, then the last statement on necessity. */
    private Verdict verdict() {
        Verdict stated = stated(DENIAL, words(Part.DETERMINATION));
        if (stated == null) {
            stated = stated(NECESSITY, words(Part.DETERMINATION));
        }
        Head rationale = head(Part.RATIONALE);
        if (stated == null && rationale != null) {
            stated = stated(NECESSITY, new Span(rationale.start, rationale.end));
        }
        if (stated == null) {
            stated = stated(NECESSITY, words(Part.RATIONALE));
        }
        return stated == null ? new Verdict(null, null) : stated;
    }

    private Verdict stated(Pattern pattern, Span within) {
        if (within == null) {
            return null;
        }
        Folded folded = Folded.of(text, lines, within);
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
        int end = heads.stream().mapToInt(Head::start).filter(start -> start >= head.end).findFirst().orElse(text.length());
        List<Lines.Line> words = lines.within(head.end, end);
        return words.isEmpty() ? null : new Span(words.get(0).start(), words.get(words.size() - 1).end());
    }
}
