package imrcheck.source;

import imrcheck.facts.Span;

/**
 * The text of one letter as extracted, with page and line positions.
 *
 * @param name   the path as given on the command line joined with the file's place below it ({@code file.zip!/entry} for a
 *               zip entry, {@code -} for standard input), with forward slashes
 * @param digest {@code sha256:} and the hexadecimal digest of the file's bytes
 * @param text   the characters that all spans count in; line ends are {@code \n}, form feeds are kept
 */
public record SourceText(String name, String digest, String text) {

    /** The line of an offset, from 1. */
    public int line(int offset) {
        return 1 + count('\n', offset);
    }

    /** The page of an offset, from 1; form feeds part pages. */
    public int page(int offset) {
        return 1 + count('\f', offset);
    }

    /** The letter's own words in a span, with each run of white space as one blank. */
    public String quote(Span span) {
        return text.substring(span.start(), span.end()).replaceAll("\\s+", " ").strip();
    }

    private int count(char mark, int offset) {
        return (int) text.substring(0, Math.min(offset, text.length())).chars().filter(c -> c == mark).count();
    }
}
