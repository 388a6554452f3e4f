package imrcheck.letter;

import imrcheck.facts.Span;
import imrcheck.letter.Mark.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the headings of a letter, glued to other text or not. */
final class Marks {

    /**
     * One of the wordings of a heading.
     *
     * @param first    its first word, without which there is no need to look for the rest
     * @param capitals the same in capitals
     */
    private record Heading(Kind kind, String first, String capitals, Pattern wording, boolean atLineStart, boolean prose) {
        Heading(Kind kind, String phrase, boolean atLineStart, boolean prose) {
            this(kind, Marks.first(phrase), Marks.first(phrase).toUpperCase(Locale.ROOT), Marks.wording(phrase), atLineStart, prose);
        }
    }

    private static final Map<Character, List<Heading>> HEADINGS =
            byInitial(Stream.of(atLineStart(Kind.HOW_MADE, "HOW THE IMR FINAL DETERMINATION"),
                    anywhere(Kind.LICENSURE, "State(s) of Licensure:", "States of Licensure:", "State of Licensure:"),
                    anywhere(Kind.SPECIALTY, "Certification(s)/Specialty:", "Certification(s) / Specialty:", "Certifications/Specialty:",
                            "Certification/Specialty:"),
                    atLineStart(Kind.DOCUMENTS, "DOCUMENTS REVIEWED"), anywhere(Kind.SUMMARY, "CLINICAL CASE SUMMARY"),
                    atLineStart(Kind.SUMMARY, "Clinical Case Summary", "CASE SUMMARY", "Case Summary:"),
                    anywhere(Kind.ISSUES, "IMR ISSUES, DECISIONS AND RATIONALES", "IMR ISSUES, DECISIONS, AND RATIONALES",
                            "IMR DECISION(S) AND RATIONALE(S)", "IMR DECISIONS AND RATIONALES", "IMR DECISION AND RATIONALE"),
                    atLineStart(Kind.ISSUES, "IMR ISSUES"), anywhere(Kind.CLOSING, "Disclaimer: MAXIMUS"),
                    anywhere(Kind.CLAIMS, "Claims Administrator guideline:", "Claims Administrator guidelines:",
                            "Claims Administrator's guideline:"),
                    anywhere(Kind.REVIEWER, "MAXIMUS guideline:", "MAXIMUS guidelines:", "Expert Reviewer guideline:"),
                    anywhere(Kind.RATIONALE, "The Physician Reviewer's decision rationale:", "The Expert Reviewer's decision rationale:",
                            "Physician Reviewer's decision rationale:", "Decision rationale:", "Decision rationales:"),
                    atLineStart(Kind.RATIONALE, "Rationale for the Decision:")));

    /** Sentences that open a section of an item in the layouts without headings for the parties. */
    private static final Map<Character, List<Heading>> SENTENCES = byInitial(Stream.of(
            prose(Kind.CLAIMS, "The Claims Administrator based its decision on", "The Claims Administrator based their decision on",
                    "The Claims Administrator based his/her decision on", "The Claims Administrator did not cite",
                    "The Claims Administrator did not base"),
            prose(Kind.REVIEWER, "The Physician Reviewer based his/her decision on", "The Physician Reviewer based their decision on",
                    "The Physician Reviewer did not", "The Physician Reviewer found", "The Expert Reviewer based his/her decision on",
                    "The Expert Reviewer did not", "The Expert Reviewer found")));

    /** Headings that count only in a letter that has no better one. */
    private static final Map<Character, List<Heading>> LOOSE_RATIONALE =
            byInitial(Stream.of(atLineStart(Kind.RATIONALE, "Rationale:", "Reviewer's rationale:", "Reviewer rationale:")));

    private final Lines lines;

    private Marks(Lines lines) {
        this.lines = lines;
    }

    /**
     * A fixed wording whatever white space or line break parts its words; a colon may stand off. Its first word must stand as given
     * or in capitals; letter case does not matter after it, and apostrophes may be curly.
     */
    static Pattern wording(String phrase) {
        String first = first(phrase);
        String rest = phrase.substring(first.length()).replaceAll("[^ :']+", "\\\\Q$0\\\\E").replace("'", "['\u2019]")
                .replace(" ", Folded.BLANK + "+").replace(":", Folded.BLANK + "*:");
        return Pattern.compile("(?:" + Pattern.quote(first) + "|" + Pattern.quote(first.toUpperCase(Locale.ROOT)) + ")(?i:" + rest
                + ")(?!(?<=\\p{L})\\p{L})");
    }

    private static String first(String phrase) {
        return phrase.split(" ", 2)[0].replace(":", "");
    }

    /** The headings in order, none within another. */
    static List<Mark> find(Lines lines) {
        Marks marks = new Marks(lines);
        List<Mark> found = marks.all(HEADINGS);
        if (first(found, Kind.CLAIMS) == null && first(found, Kind.REVIEWER) == null) {
            found.addAll(marks.all(SENTENCES));
        }
        if (first(found, Kind.RATIONALE) == null) {
            found.addAll(marks.all(LOOSE_RATIONALE));
        }
        return withoutEchoes(withoutOverlaps(found));
    }

    /** The first mark of a kind, or null. */
    static Mark first(List<Mark> marks, Kind kind) {
        return marks.stream().filter(mark -> mark.kind() == kind).findFirst().orElse(null);
    }

    /** Where the first of the marks after an offset begins that pass a test, or {@code otherwise}. */
    static int next(List<Mark> marks, int after, int otherwise, Predicate<Mark> test) {
        return marks.stream().filter(mark -> mark.start() >= after && test.test(mark)).mapToInt(Mark::start).findFirst().orElse(otherwise);
    }

    private List<Mark> all(Map<Character, List<Heading>> headings) {
        String text = lines.text();
        List<Mark> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= 'A' && c <= 'Z' && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
                List<Heading> possible = headings.getOrDefault(c, List.of());
                boolean startsLine = !possible.isEmpty() && lines.startsLine(at);
                for (Heading heading : possible) {
                    if (startsLine || !heading.atLineStart) {
                        add(heading, at, found);
                    }
                }
            }
        }
        return found;
    }

    private void add(Heading heading, int at, List<Mark> found) {
        if (!lines.text().startsWith(heading.first, at) && !lines.text().startsWith(heading.capitals, at)) {
            return;
        }
        Matcher wording = heading.wording.matcher(lines.text()).region(at, lines.text().length());
        if (wording.lookingAt()) {
            found.add(new Mark(heading.kind, new Span(at, wording.end()), heading.prose));
        }
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

    /** Below a heading a sentence may announce the section by its name, which in a letter in capitals looks like the heading again. */
    private static List<Mark> withoutEchoes(List<Mark> marks) {
        return IntStream.range(0, marks.size()).filter(i -> i == 0 || !marks.get(i).echoes(marks.get(i - 1))).mapToObj(marks::get).toList();
    }

    private static Map<Character, List<Heading>> byInitial(Stream<Stream<Heading>> headings) {
        return headings.flatMap(kind -> kind).collect(Collectors.groupingBy(heading -> heading.first.charAt(0)));
    }

    private static Stream<Heading> anywhere(Kind kind, String... phrases) {
        return Stream.of(phrases).map(phrase -> new Heading(kind, phrase, false, false));
    }

    private static Stream<Heading> atLineStart(Kind kind, String... phrases) {
        return Stream.of(phrases).map(phrase -> new Heading(kind, phrase, true, false));
    }

    private static Stream<Heading> prose(Kind kind, String... phrases) {
        return Stream.of(phrases).map(phrase -> new Heading(kind, phrase, true, true));
    }
}
