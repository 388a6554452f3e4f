package imrcheck.source;

import imrcheck.facts.Span;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/** The text of one letter as extracted, with page and line positions. An immutable value. */
public final class SourceText {
    private final String name;
    private final String digest;
    private final String text;
    private final int[] lineEnds;
    private final int[] pageEnds;
    private final int linesBefore;
    private final int pagesBefore;
    private final int charactersBefore;

    /**
     * @param name   the path as given on the command line joined with the file's place below it ({@code file.zip!/entry} for
     *               a zip entry, {@code -} for standard input), with forward slashes
     * @param digest {@code sha256:} and the hexadecimal digest of the file's bytes, or null where they could not be read
     * @param text   the characters that all spans count in; line ends are {@code \n}, form feeds are kept
     */
    public SourceText(String name, String digest, String text) {
        this(name, digest, text, 0, 0, 0);
    }

    private SourceText(String name, String digest, String text, int charactersBefore, int linesBefore, int pagesBefore) {
        this.name = Objects.requireNonNull(name);
        this.digest = digest;
        this.text = Objects.requireNonNull(text);
        this.lineEnds = offsetsOf('\n', text);
        this.pageEnds = offsetsOf('\f', text);
        this.charactersBefore = charactersBefore;
        this.linesBefore = linesBefore;
        this.pagesBefore = pagesBefore;
    }

    /** One of several letters of a file: spans count the characters of its own text; lines, pages and offsets are those of the file. */
    public SourceText part(Span span) {
        return new SourceText(name, digest, text.substring(span.start(), span.end()), offset(span.start()), line(span.start()) - 1,
                page(span.start()) - 1);
    }

    /** Where a character of this text stands in the file's text, from 0. */
    public int offset(int at) {
        return charactersBefore + at;
    }

    /** The name of the input. */
    public String name() {
        return name;
    }

    /** {@code sha256:} and the digest of the file's bytes, or null where they could not be read. */
    public String digest() {
        return digest;
    }

    /** The characters that all spans count in. */
    public String text() {
        return text;
    }

    /** The line of an offset, from 1. */
    public int line(int offset) {
        return 1 + linesBefore + before(offset, lineEnds);
    }

    /** The column of an offset in its line, from 1, in {@code char}s. */
    public int column(int offset) {
        int ends = before(offset, lineEnds);
        return ends == 0 ? offset + 1 : offset - lineEnds[ends - 1];
    }

    /** The page of an offset, from 1; form feeds part pages. */
    public int page(int offset) {
        return 1 + pagesBefore + before(offset, pageEnds);
    }

    /** The letter's own words in a span, with each run of white space, hard blanks too, as one blank. */
    public String quote(Span span) {
        StringBuilder words = new StringBuilder(span.end() - span.start());
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && name.equals(that.name) && Objects.equals(digest, that.digest) && text.equals(that.text)
                && charactersBefore == that.charactersBefore;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, digest, text, charactersBefore);
    }

    /** Name and size only: a letter is health information and has no place in a log. */
    @Override
    public String toString() {
        return name + " (" + text.length() + " characters)";
    }

    private static int[] offsetsOf(char mark, String text) {
        return IntStream.iterate(text.indexOf(mark), at -> at >= 0, at -> text.indexOf(mark, at + 1)).toArray();
    }

    private static int before(int offset, int[] ends) {
        int place = Arrays.binarySearch(ends, offset);
        return place >= 0 ? place : -place - 1;
    }
}
