package imrcheck.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes of a text file to characters with {@code \n} as line end. */
final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** One control character in fifty is more than stray leftovers of an extraction and less than any binary format has. */
    private static final int CHARACTERS_PER_CONTROL = 50;

    private TextDecoder() {}

    /**
     * Reads a byte order mark if there is one, else UTF-8, else Windows-1252.
     *
     * @throws UnreadableException where the bytes are not text
     */
    static String decode(byte[] bytes) throws UnreadableException {
        String text = withUnixLineEnds(characters(bytes));
        if (isBinary(text)) {
            throw new UnreadableException(Problems.notText());
        }
        return text;
    }

    private static String characters(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8OrWindows(bytes, 3);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
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

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String withUnixLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD' || Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\f') {
                controls++;
            }
        }
        return controls * (long) CHARACTERS_PER_CONTROL > text.length();
    }
}
