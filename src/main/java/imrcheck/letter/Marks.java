package imrcheck.letter;

import imrcheck.facts.Span;
import imrcheck.letter.Mark.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the headings of a letter, glued to other text or not. */
final class Marks {

    private enum Where { ANYWHERE, LINE_START }

    private record Heading(Kind kind, Phrase phrase, Where where, boolean prose) {}

    private static final int LETTERS = 26;

    // @formatter:off
    private static final Heading[][] HEADINGS = byOpening(
            heading(Kind.HOW_MADE, "HOW THE IMR FINAL DETERMINATION", Where.LINE_START),
            heading(Kind.LICENSURE, "State(s) of Licensure:", Where.ANYWHERE),
            heading(Kind.LICENSURE, "States of Licensure:", Where.ANYWHERE),
            heading(Kind.LICENSURE, "State of Licensure:", Where.ANYWHERE),
            heading(Kind.SPECIALTY, "Certification(s)/Specialty:", Where.ANYWHERE),
            heading(Kind.SPECIALTY, "Certification(s) / Specialty:", Where.ANYWHERE),
            heading(Kind.SPECIALTY, "Certifications/Specialty:", Where.ANYWHERE),
            heading(Kind.SPECIALTY, "Certification/Specialty:", Where.ANYWHERE),
            heading(Kind.DOCUMENTS, "DOCUMENTS REVIEWED", Where.LINE_START),
            heading(Kind.SUMMARY, "CLINICAL CASE SUMMARY", Where.ANYWHERE),
            heading(Kind.SUMMARY, "Clinical Case Summary", Where.LINE_START),
            heading(Kind.SUMMARY, "CASE SUMMARY", Where.LINE_START),
            heading(Kind.SUMMARY, "Case Summary:", Where.LINE_START),
            heading(Kind.ISSUES, "IMR ISSUES, DECISIONS AND RATIONALES", Where.ANYWHERE),
            heading(Kind.ISSUES, "IMR ISSUES, DECISIONS, AND RATIONALES", Where.ANYWHERE),
            heading(Kind.ISSUES, "IMR ISSUES", Where.LINE_START),
            heading(Kind.ISSUES, "IMR DECISION(S) AND RATIONALE(S)", Where.ANYWHERE),
            heading(Kind.ISSUES, "IMR DECISIONS AND RATIONALES", Where.ANYWHERE),
            heading(Kind.ISSUES, "IMR DECISION AND RATIONALE", Where.ANYWHERE),
            heading(Kind.CLOSING, "Disclaimer: MAXIMUS", Where.ANYWHERE),
            heading(Kind.CLAIMS, "Claims Administrator guideline:", Where.ANYWHERE),
            heading(Kind.CLAIMS, "Claims Administrator guidelines:", Where.ANYWHERE),
            heading(Kind.CLAIMS, "Claims Administrator's guideline:", Where.ANYWHERE),
            heading(Kind.REVIEWER, "MAXIMUS guideline:", Where.ANYWHERE),
            heading(Kind.REVIEWER, "MAXIMUS guidelines:", Where.ANYWHERE),
            heading(Kind.REVIEWER, "Expert Reviewer guideline:", Where.ANYWHERE),
            heading(Kind.RATIONALE, "The Physician Reviewer's decision rationale:", Where.ANYWHERE),
            heading(Kind.RATIONALE, "The Expert Reviewer's decision rationale:", Where.ANYWHERE),
            heading(Kind.RATIONALE, "Physician Reviewer's decision rationale:", Where.ANYWHERE),
            heading(Kind.RATIONALE, "Decision rationale:", Where.ANYWHERE),
            heading(Kind.RATIONALE, "Decision rationales:", Where.ANYWHERE),
            heading(Kind.RATIONALE, "Rationale for the Decision:", Where.LINE_START));

    /** Sentences that open a section of an item in the layouts without headings for the parties. */
    private static final Heading[][] SENTENCES = byOpening(
            prose(Kind.CLAIMS, "The Claims Administrator based its decision on"),
            prose(Kind.CLAIMS, "The Claims Administrator based their decision on"),
            prose(Kind.CLAIMS, "The Claims Administrator based his/her decision on"),
            prose(Kind.CLAIMS, "The Claims Administrator did not cite"),
            prose(Kind.CLAIMS, "The Claims Administrator did not base"),
            prose(Kind.REVIEWER, "The Physician Reviewer based his/her decision on"),
            prose(Kind.REVIEWER, "The Physician Reviewer based their decision on"),
            prose(Kind.REVIEWER, "The Physician Reviewer did not"),
            prose(Kind.REVIEWER, "The Physician Reviewer found"),
            prose(Kind.REVIEWER, "The Expert Reviewer based his/her decision on"),
            prose(Kind.REVIEWER, "The Expert Reviewer did not"),
            prose(Kind.REVIEWER, "The Expert Reviewer found"));
    // @formatter:on

    /** Headings that count only in a letter that has no better one. */
    private static final Heading[][] LOOSE_RATIONALE = byOpening(heading(Kind.RATIONALE, "Rationale:", Where.LINE_START),
            heading(Kind.RATIONALE, "Reviewer's rationale:", Where.LINE_START),
            heading(Kind.RATIONALE, "Reviewer rationale:", Where.LINE_START));

    private final String text;
    private final Lines lines;

    private Marks(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    /** The headings in order, none within another. */
    static List<Mark> find(String text, Lines lines) {
        Marks marks = new Marks(text, lines);
        List<Mark> found = marks.all(HEADINGS);
        boolean parties = found.stream().anyMatch(mark -> mark.kind() == Kind.CLAIMS || mark.kind() == Kind.REVIEWER);
        if (!parties) {
            found.addAll(marks.all(SENTENCES));
        }
        if (found.stream().noneMatch(mark -> mark.kind() == Kind.RATIONALE)) {
            found.addAll(marks.all(LOOSE_RATIONALE));
        }
        return withoutOverlaps(found);
    }

    /** The first mark of a kind at or after an offset, or null. */
    static Mark first(List<Mark> marks, Kind kind, int from) {
        return marks.stream().filter(mark -> mark.kind() == kind && mark.start() >= from).findFirst().orElse(null);
    }

    /** Where the first of the marks after an offset begins that pass a test, or {@code otherwise}. */
    static int next(List<Mark> marks, int after, int otherwise, Predicate<Mark> test) {
        return marks.stream().filter(mark -> mark.start() >= after && test.test(mark)).mapToInt(Mark::start).findFirst().orElse(otherwise);
    }

    /** @param headings by {@link #opening} */
    private List<Mark> all(Heading[][] headings) {
        List<Mark> found = new ArrayList<>();
        for (int at = 0; at + 1 < text.length(); at++) {
            int opening = opening(text.charAt(at), text.charAt(at + 1));
            if (opening >= 0 && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
                for (Heading heading : headings[opening]) {
                    add(heading, at, found);
                }
            }
        }
        return found;
    }

    /** The number of a capital and a letter after it, large or small; -1 for other characters. */
    private static int opening(char capital, char next) {
        int letter = (next >= 'a' ? next - 'a' : next - 'A');
        boolean opens = capital >= 'A' && capital <= 'Z' && letter >= 0 && letter < LETTERS;
        return opens ? (capital - 'A') * LETTERS + letter : -1;
    }

    private void add(Heading heading, int at, List<Mark> found) {
        int end = heading.phrase.endAt(text, at);
        if (end >= 0 && (heading.where == Where.ANYWHERE || lines.startsLine(at))) {
            found.add(new Mark(heading.kind, new Span(at, end), heading.prose));
        }
    }

    private static Heading[][] byOpening(Heading... headings) {
        return IntStream.range(0, LETTERS * LETTERS)
                .mapToObj(opening -> Stream.of(headings).filter(heading -> opening(heading) == opening).toArray(Heading[]::new))
                .toArray(Heading[][]::new);
    }

    private static int opening(Heading heading) {
        return opening(heading.phrase.first(), heading.phrase.second());
    }

    private static List<Mark> withoutOverlaps(List<Mark> found) {
        found.sort(Comparator.comparing(Mark::start).thenComparing(mark -> -mark.span().end()));
        List<Mark> kept = new ArrayList<>(found.size());
        int end = -1;
        for (Mark mark : found) {
            if (mark.start() >= end) {
                kept.add(mark);
                end = mark.span().end();
            }
        }
        return kept;
    }

    private static Heading heading(Kind kind, String phrase, Where where) {
        return new Heading(kind, Phrase.of(phrase), where, false);
    }

    private static Heading prose(Kind kind, String phrase) {
        return new Heading(kind, Phrase.of(phrase), Where.LINE_START, true);
    }
}
