package imrcheck.source;

/**
 * How much of an input is read. A letter has about 10 KB of text, or 50 KB as a PDF, so that each of these leaves room for a
 * thousand times what is real and still keeps a hostile or mistaken file from filling the memory.
 */
final class Limits {
    static final int TEXT_BYTES = 16 << 20;
    static final int PDF_BYTES = 32 << 20;
    /** What all that is read of one PDF may unpack to: page descriptions, drawings, fonts, directories. */
    static final int PDF_UNPACKED_BYTES = 64 << 20;
    /** Steps of drawing in one PDF; a letter of ten pages has some ten thousand. */
    static final int PDF_OPERATORS = 2_000_000;
    /** Drawings within drawings of one PDF, each time one is drawn. */
    static final int PDF_FORMS = 10_000;
    /** How deep drawings may stand within drawings. */
    static final int PDF_FORM_DEPTH = 50;
    /** Letters and signs drawn in one PDF, seen or not. */
    static final int PDF_GLYPHS = 1_000_000;
    static final int ZIP_ENTRIES = 100_000;
    /** What the letters of one zip archive may unpack to. */
    static final long ZIP_TOTAL_BYTES = 4L << 30;
    /** Text packs about 5 times, a page full of blanks about 1,000 times. */
    static final int ZIP_RATIO = 100;
    /** Below this size no ratio is suspicious. */
    static final int ZIP_RATIO_FROM_BYTES = 1 << 20;

    private Limits() {}
}
