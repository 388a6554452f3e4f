package imrcheck.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;

/**
 * Text of strangers - letters, names of files and of archive entries, rules of others - made fit to be shown. Whatever goes to a terminal
 * or into a file that some program shows is passed through here: control characters steer terminals and break lines, bidirectional
 * controls make text read otherwise than it is, and halves of characters and non-characters cannot be written.
 */
public final class Printable {
    /** JSON keeps every character, those that are not fit to be shown, and halves of characters, as an escape. */
    public static final CharacterEscapes JSON = new JsonEscapes();

    private Printable() {}

    /** The text as one line, with a blank for each character that is not fit to be shown. */
    public static String line(String text) {
        return kept(text, false);
    }

    /** The same with its line feeds. */
    public static String lines(String text) {
        return kept(text, true);
    }

    private static String kept(String text, boolean lines) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().map(c -> fit(c) || lines && c == '\n' ? c : ' ').forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean fit(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> !turns(character);
            default -> (character & 0xfffe) != 0xfffe;
        };
    }

    /** Whether a character changes the direction of those beside it. */
    private static boolean turns(int character) {
        return character >= 0x202a && character <= 0x202e || character >= 0x2066 && character <= 0x2069 || character == 0x200e
                || character == 0x200f || character == 0x061c;
    }

    private static final class JsonEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            escapes[0x7f] = ESCAPE_STANDARD;
            return escapes;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return fit(character) ? null : new SerializedString(String.format(Locale.ROOT, "\\u%04x", character));
        }
    }
}
