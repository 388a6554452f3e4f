package imrcheck.language;

import imrcheck.language.WordMemory.Word;
import java.util.Arrays;

/**
 * Splits text into words, in one pass. A word is a run of letters and digits; decimals stay whole ("7.5"), a muscle strength too ("4+/5",
 * as "4/5"), a unit glued to its number is parted ("10mg", "2x4"), the possessive is dropped, {@code %} is a word of its own, and a word
 * hyphenated at a line end is joined where the joined word is one that the phrases know.
 */
final class WordSplitter {
    private final Vocabulary vocabulary;
    private String text;
    private int[] starts;
    private int[] ends;
    private Word[] known;
    private int size;

    WordSplitter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Words split(String letter, int from, int to) {
        text = letter;
        int room = Math.max(16, (to - from) / 4);
        starts = new int[room];
        ends = new int[room];
        known = new Word[room];
        size = 0;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c == '%') {
                add(at, at + 1, vocabulary.word("percent"));
                at++;
            } else if (Character.isLetterOrDigit(c)) {
                at = word(at, to);
            } else {
                at++;
            }
        }
        char[] symbols = new char[size];
        for (int word = 0; word < size; word++) {
            symbols[word] = known[word].symbol();
        }
        return new Words(text, starts, ends, symbols, known, size);
    }

    private int word(int from, int to) {
        int gradeEnd = gradeEnd(from, to);
        if (gradeEnd > from) {
            boolean lessThanFull = text.charAt(from) == '5' && text.charAt(from + 1) == '-';
            add(from, gradeEnd, vocabulary.word(lessThanFull ? "4/5" : text.charAt(from) + "/5"));
            return gradeEnd;
        }
        int end = runEnd(from, to);
        int joinedEnd = joinedEnd(end, to);
        if (joinedEnd > end) {
            Word joined = vocabulary.word(text.substring(from, end) + text.substring(restStart(end, to), joinedEnd));
            if (joined.symbol() != Vocabulary.UNKNOWN && joined.symbol() != Vocabulary.NUMBER) {
                add(from, joinedEnd, joined);
                return joinedEnd;
            }
        }
        add(from, end, vocabulary.word(text, from, end));
        return possessiveEnd(end, to);
    }

    /** The end of a muscle strength such as "4/5" or "4+/5", which is no number, or {@code from}. */
    private int gradeEnd(int from, int to) {
        char grade = text.charAt(from);
        if (grade < '0' || grade > '5' || from > 0 && Character.isDigit(text.charAt(from - 1))) {
            return from;
        }
        int slash = from + 1;
        if (slash < to && (text.charAt(slash) == '+' || text.charAt(slash) == '-')) {
            slash++;
        }
        boolean ofFive = slash + 1 < to && text.charAt(slash) == '/' && text.charAt(slash + 1) == '5';
        boolean ends = slash + 2 >= to || !Character.isDigit(text.charAt(slash + 2)) && text.charAt(slash + 2) != '/';
        return ofFive && ends ? slash + 2 : from;
    }

    private int runEnd(int from, int to) {
        int end = from;
        boolean digits = Character.isDigit(text.charAt(from));
        while (end < to) {
            char c = text.charAt(end);
            boolean decimalPoint = digits && c == '.' && end + 1 < to && Character.isDigit(text.charAt(end + 1));
            boolean fits = digits ? Character.isDigit(c) || decimalPoint : Character.isLetterOrDigit(c);
            boolean timesSign = !digits && end == from + 1 && isTimes(text.charAt(from)) && Character.isDigit(c);
            if (!fits || timesSign) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean isTimes(char c) {
        return c == 'x' || c == 'X';
    }

    /** Where the second half of a word hyphenated at a line end would end, or {@code end} where there is none. */
    private int joinedEnd(int end, int to) {
        int rest = restStart(end, to);
        return rest == end ? end : runEnd(rest, to);
    }

    private int restStart(int end, int to) {
        if (end >= to || text.charAt(end) != '-') {
            return end;
        }
        int rest = end + 1;
        while (rest < to && Character.isWhitespace(text.charAt(rest))) {
            rest++;
        }
        boolean halves =
                rest > end + 1 && rest < to && Character.isLowerCase(text.charAt(rest)) && Character.isLetter(text.charAt(end - 1));
        return halves ? rest : end;
    }

    private int possessiveEnd(int end, int to) {
        boolean possessive = end + 1 < to && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')
                && (text.charAt(end + 1) == 's' || text.charAt(end + 1) == 'S')
                && (end + 2 >= to || !Character.isLetterOrDigit(text.charAt(end + 2)));
        return possessive ? end + 2 : end;
    }

    private void add(int from, int end, Word word) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            known = Arrays.copyOf(known, 2 * size);
        }
        starts[size] = from;
        ends[size] = end;
        known[size] = word;
        size++;
    }
}
