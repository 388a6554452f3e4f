package imrcheck.language;

/** The numbers or letters by which sentences in a row are told to be members of one list: "A. ... B. ...", "1) ... 2) ...". */
public final class Enumeration {
    private int last;

    /** Whether a sentence opens with the number or letter that is next, which is then the last. */
    public boolean next(Words words, int first) {
        boolean mark = words.gapAfter(first).startsWith(".") || words.gapAfter(first).startsWith(")");
        if (!mark || place(words, first) != last + 1) {
            return false;
        }
        last++;
        return true;
    }

    private static int place(Words words, int word) {
        String text = words.lower(word);
        return words.isNumber(word) ? words.number(word) : text.length() == 1 ? text.charAt(0) - 'a' + 1 : 0;
    }
}
