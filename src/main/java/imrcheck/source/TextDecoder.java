package imrcheck.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Bytes of a text file to characters with {@code \n} as line end. */
final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** One control character in fifty is more than stray leftovers of an extraction and less than any binary format has. */
    private static final int CHARACTERS_PER_CONTROL = 50;

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");
    private static final Pattern INVISIBLE = Pattern.compile("[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+");

    private static final Pattern BLANKS = Pattern.compile("\\p{Zs}");
    private static final Pattern ACCENTS = Pattern.compile("(?<=[A-Za-z])\\p{Mn}+");

    private TextDecoder() {}

    /**
     * Reads a byte order mark if there is one, else UTF-8, else Windows-1252.
     *
     * @throws UnreadableException where the bytes are not text
     */
    static String decode(byte[] bytes) throws UnreadableException {
        String text = visible(characters(bytes));
        if (isBinary(text)) {
            throw new UnreadableException(Problems.NOT_TEXT);
        }
        return Margin.off(text);
    }

    /**
     * The text without marks that nobody sees, zero-width blanks and signs of writing direction, and with one kind of line end and of
     * blank: they would stand within words, or join lines. Accents go too, by which the same word may be written in three ways.
     */
    static String visible(String text) {
        String visible = BLANKS.matcher(INVISIBLE.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll("")).replaceAll(" ");
        String apart = Normalizer.normalize(visible, Normalizer.Form.NFD);
        // Signs that are made of two, such as "is not equal", are put together again.
        return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }

    private static String characters(byte[] bytes) {
        if (LetterBytes.startsWith(bytes, 0, LetterBytes.UTF8_MARK)) {
            return utf8OrWindows(bytes, 3);
        }
        if (LetterBytes.startsWith(bytes, 0, "\u00FE\u00FF")) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (LetterBytes.startsWith(bytes, 0, "\u00FF\u00FE")) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        return utf8OrWindows(bytes, 0);
    }

    private static String utf8OrWindows(byte[] bytes, int from) {
        ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, from, bytes.length - from, WINDOWS_1252);
        }
    }

    private static boolean isBinary(String text) {
        long controls = text.chars().filter(c -> c == '\uFFFD' || Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\f').count();
        return controls * CHARACTERS_PER_CONTROL > text.length();
    }
}
