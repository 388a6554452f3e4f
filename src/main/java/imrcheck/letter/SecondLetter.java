package imrcheck.letter;

import imrcheck.letter.Mark.Kind;
import java.util.List;

/** Finds where another letter begins in the same text. */
final class SecondLetter {

    private static final Phrase CASE_NUMBER = Phrase.of("Case Number:");

    private SecondLetter() {}

    /** The start of the second letter, or the length of the text. */
    static int start(String text, Lines lines, List<Mark> marks) {
        int repeated = Math.min(second(marks, Kind.HOW_MADE, text.length()), second(marks, Kind.SUMMARY, text.length()));
        if (repeated == text.length()) {
            return repeated;
        }
        return headerBefore(text, lines, marks, repeated);
    }

    private static int second(List<Mark> marks, Kind kind, int otherwise) {
        return marks.stream().filter(mark -> mark.kind() == kind).skip(1).mapToInt(Mark::start).findFirst().orElse(otherwise);
    }

    /** The header of the second letter stands before the heading that was found twice and after the first letter's last section. */
    private static int headerBefore(String text, Lines lines, List<Mark> marks, int repeated) {
        int last = marks.stream().mapToInt(mark -> mark.span().end()).filter(at -> at <= repeated).max().orElse(0);
        for (Lines.Line line : lines.within(last, repeated)) {
            if (CASE_NUMBER.endAt(text, line.start()) >= 0) {
                return line.start();
            }
        }
        return repeated;
    }
}
