package imrcheck.mutation;

/**
 * Another text for a part of a text.
 *
 * @param start    offset of the part
 * @param end      offset behind it
 * @param text     what takes its place
 * @param operator the kind of mistake that this is
 */
record Change(int start, int end, String text, Operator operator) {

    /** The text with this change. */
    String in(String whole) {
        return whole.substring(0, start) + text + whole.substring(end);
    }

    /** The same change of a text in which this one's begins at {@code offset}. */
    Change at(int offset) {
        return new Change(start + offset, end + offset, text, operator);
    }

    /** Runs of blanks and line breaks as one blank, for a line of its own. */
    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
