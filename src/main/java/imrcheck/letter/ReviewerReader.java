package imrcheck.letter;

import imrcheck.facts.Span;
import imrcheck.letter.Mark.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the reviewer's credentials, from the two labelled lines or from the sentence that older letters have instead. */
final class ReviewerReader {

    private static final Pattern CERTIFIED = Pattern.compile(
            "(?i)(?:board[- ]certified|certified) in ([^.]{1,200}?)(?= and (?:is|has|holds|who)\\b|, (?:and )?(?:is )?licen[sc]ed|\\.)");
    private static final Pattern LICENSED = Pattern.compile("(?i)licen[sc]ed to practi[cs]e in (?:the state of )?([^.]{1,200})\\.");
    private static final int LONGEST_FIELD = 400;

    private final String text;
    private final Lines lines;
    private final List<Mark> marks;

    private ReviewerReader(String text, Lines lines, List<Mark> marks) {
        this.text = text;
        this.lines = lines;
        this.marks = marks;
    }

    static Reviewer read(String text, Lines lines, List<Mark> marks) {
        return new ReviewerReader(text, lines, marks).read();
    }

    private Reviewer read() {
        Mark licensure = Marks.first(marks, Kind.LICENSURE, 0);
        Mark specialty = Marks.first(marks, Kind.SPECIALTY, 0);
        Mark made = Marks.first(marks, Kind.HOW_MADE, 0);
        if (licensure == null && specialty == null) {
            return made == null ? new Reviewer(List.of(), List.of()) : fromSentence(made);
        }
        return new Reviewer(field(licensure), field(specialty));
    }

    /** The words from a label to the next heading or paragraph. */
    private List<String> field(Mark label) {
        if (label == null) {
            return List.of();
        }
        int limit = Marks.next(marks, label.body(), text.length(), mark -> true);
        int end = label.body();
        for (Lines.Line line : lines.within(label.body(), Math.min(limit, label.body() + LONGEST_FIELD))) {
            if (end > label.body() && line.before() != Lines.Gap.TIGHT) {
                break;
            }
            end = line.end();
        }
        return names(Folded.of(text, lines, new Span(label.body(), end)).text(), ",");
    }

    private Reviewer fromSentence(Mark made) {
        int end = Marks.next(marks, made.body(), Math.min(text.length(), made.body() + 4000), mark -> true);
        String folded = Folded.of(text, lines, new Span(made.body(), end)).text();
        return new Reviewer(match(LICENSED, folded), match(CERTIFIED, folded));
    }

    private static List<String> match(Pattern pattern, String folded) {
        Matcher matcher = pattern.matcher(folded);
        return matcher.find() ? names(matcher.group(1), ",| and (?!Rehabilitation|Gynecology|Neck |Environmental)") : List.of();
    }

    private static List<String> names(String list, String separators) {
        return Arrays.stream(list.split(separators)).map(String::strip).map(name -> name.replaceFirst("^and ", ""))
                .filter(name -> !name.isEmpty()).toList();
    }
}
