package imrcheck.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** The bytes of one letter to its text, whatever the file was called: content decides whether they are PDF or text. */
final class LetterBytes {
    static final String UTF8_MARK = "\u00EF\u00BB\u00BF";

    private static final Pattern RICH_TEXT = Pattern.compile("\\s*+\\{\\\\rtf");
    private static final Pattern WEB_PAGE =
            Pattern.compile("(?i)\\s*+(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--.{0,500}?-->\\s*+)?<(?:!doctype html|html|head|body)\\b");

    private LetterBytes() {}

    /**
     * All bytes of a stream that is not longer than any letter may be.
     *
     * @throws UnreadableException where it is longer; the rest is left unread
     */
    static byte[] readAll(InputStream in) throws IOException, UnreadableException {
        byte[] bytes = in.readNBytes(Limits.PDF_BYTES + 1);
        if (bytes.length > Limits.PDF_BYTES) {
            throw new UnreadableException(Problems.tooLarge(Limits.PDF_BYTES));
        }
        return bytes;
    }

    static byte[] readFile(Path file) throws IOException, UnreadableException {
        try (InputStream in = Files.newInputStream(file)) {
            return readAll(in);
        }
    }

    static Input toInput(String name, byte[] bytes) {
        String digest = digest(bytes);
        try {
            if (pdfStart(bytes) >= 0) {
                PdfText pdf = PdfText.of(bytes);
                return new Input(new SourceText(name, digest, pdf.text()), pdf.problems());
            }
            return new Input(new SourceText(name, digest, plainText(bytes)), List.of());
        } catch (UnreadableException e) {
            return Input.unreadable(name, digest, e.problem());
        }
    }

    private static String plainText(byte[] bytes) throws UnreadableException {
        if (bytes.length > Limits.TEXT_BYTES) {
            throw new UnreadableException(Problems.tooLarge(Limits.TEXT_BYTES));
        }
        if (startsWith(bytes, 0, "PK\3\4")) {
            throw new UnreadableException(Problems.ZIP_NOT_EXPECTED);
        }
        String text = TextDecoder.decode(bytes);
        if (RICH_TEXT.matcher(text).lookingAt()) {
            throw new UnreadableException(Problems.RICH_TEXT);
        }
        if (WEB_PAGE.matcher(text).lookingAt()) {
            throw new UnreadableException(Problems.WEB_PAGE);
        }
        if (text.isBlank()) {
            throw new UnreadableException(Problems.EMPTY);
        }
        return text;
    }

    /** Where a PDF begins, or -1 where the bytes are none; white space or a byte order mark before it is what careless tools add. */
    static int pdfStart(byte[] bytes) {
        int start = startsWith(bytes, 0, UTF8_MARK) ? UTF8_MARK.length() : 0;
        while (start < bytes.length && Character.isWhitespace(bytes[start])) {
            start++;
        }
        return startsWith(bytes, start, "%PDF-") ? start : -1;
    }

    /** @param mark its characters are bytes */
    static boolean startsWith(byte[] bytes, int from, String mark) {
        return bytes.length - from >= mark.length() && new String(bytes, from, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }

    private static String digest(byte[] bytes) {
        try {
            return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
