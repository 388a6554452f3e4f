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

    private ReviewerReader() {}

    static Reviewer read(Lines lines, List<Mark> marks) {
        Mark licensure = Marks.first(marks, Kind.LICENSURE);
        Mark specialty = Marks.first(marks, Kind.SPECIALTY);
        Mark made = Marks.first(marks, Kind.HOW_MADE);
        if (licensure == null && specialty == null && made != null) {
            int end = Marks.next(marks, made.body(), Math.min(lines.text().length(), made.body() + 4000), mark -> true);
            String sentences = lines.fold(new Span(made.body(), end)).text();
            return new Reviewer(match(LICENSED, sentences), match(CERTIFIED, sentences));
        }
        return new Reviewer(field(lines, marks, licensure), field(lines, marks, specialty));
    }

    /** The words from a label to the next heading or paragraph. */
    private static List<String> field(Lines lines, List<Mark> marks, Mark label) {
        if (label == null) {
            return List.of();
        }
        int limit = Marks.next(marks, label.body(), lines.text().length(), mark -> true);
        int end = label.body();
        for (Lines.Line line : lines.within(label.body(), Math.min(limit, label.body() + LONGEST_FIELD))) {
            if (end > label.body() && line.before() != Lines.Gap.TIGHT) {
                break;
            }
            end = line.end();
        }
        return names(lines.fold(new Span(label.body(), end)).text(), ",");
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
