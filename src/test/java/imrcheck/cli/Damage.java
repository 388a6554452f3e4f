package imrcheck.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Spoils files as editors, mail, disks and attackers do. What it makes follows from a number alone, so that a case that fails can be made
 * again. Large things are left out: what they cost is asked by tests of growth and of limits.
 */
final class Damage {
    /** What most texts do not hold and some programs stumble over; each character a byte. */
    private static final List<byte[]> ODD = Stream.of("\0", "\u00FF\u00FE", "\u00EF\u00BB\u00BF", "\u001b[31m", "\r", "\f",
            "\u00E2\u0080\u00AE", "\u00E2\u0080\u008B", "\u00ED\u00A0\u0080", "\u00F4\u0090\u0080\u0080", "\u00C2\u00A0",
            "\u00F0\u009F\u0092\u008A", "\u00EF\u00BF\u00BD", "e\u00CC\u0081".repeat(30), "<!--", "]]>", "&amp;", "\"", "'", "(",
            ")".repeat(50), "not ".repeat(40), "no documentation of ", ": Upheld\n", ": Overturned\n", "Decision rationale: ",
            "MAXIMUS guideline: ", "Case Number: CM17-0000001\n", "\n\n1. ", "99999999999999999999 visits ",
            "#60 with 99999999999 refills ", "2147483648 times a week for 2147483648 weeks ", "-1 visits ", "0 times a week for 0 weeks ",
            "02/30/2017", "99/99/9999", "0000-00-00", "1/1/0001", "12/31/999999999", "=1+1", "%s%n${x}{}", "\\u0000", "\t".repeat(200),
            " ".repeat(2000), "\n".repeat(300), "a".repeat(5000), ", ".repeat(300), "- [", "{", ": ", "&a *a ", "!!binary ", "%PDF-",
            "endobj", "stream\n", "PK\3\4", "> ").map(text -> text.getBytes(StandardCharsets.ISO_8859_1)).toList();
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"), Charset.forName("UTF-32"), StandardCharsets.US_ASCII);
    private static final int[] LENGTHS = {1, 1, 2, 5, 50, 500, 3000};
    private static final int[] STEPS = {1, 1, 1, 2, 3, 5, 10, 30};
    private static final int[] TIMES = {1, 2, 10};
    private static final int LARGEST = 300_000;

    private final Random random;
    private final List<byte[]> stock;

    /** @param stock what is spoiled, and what splices are taken from */
    Damage(long number, List<byte[]> stock) {
        // Neighbouring numbers give Random neighbouring first values.
        this.random = new Random(number * 0x9E3779B97F4A7C15L);
        this.stock = stock;
    }

    /** One of the stock, spoiled. */
    byte[] next() {
        byte[] bytes = any(stock);
        int steps = any(STEPS);
        for (int i = 0; i < steps; i++) {
            bytes = spoiled(bytes.length == 0 ? any(ODD) : bytes);
            bytes = Arrays.copyOf(bytes, Math.min(bytes.length, LARGEST));
        }
        return bytes;
    }

    private byte[] spoiled(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + any(LENGTHS));
        return switch (random.nextInt(12)) {
            case 0 -> spliced(bytes, at, end);
            case 1 -> spliced(bytes, at, at, repeated(Arrays.copyOfRange(bytes, at, end), any(TIMES)));
            case 2, 3 -> spliced(bytes, at, at, any(ODD));
            case 4 -> spliced(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 5 -> spliced(bytes, at, end, part(any(stock)));
            case 6 -> random.nextInt(3) == 0 ? Arrays.copyOf(bytes, at) : spliced(bytes, at, end, any(ODD));
            case 7 -> otherLines(bytes);
            case 8 -> otherWord(bytes, at);
            case 9 -> otherNumber(bytes, at);
            case 10 ->
                random.nextInt(4) == 0 ? new String(bytes, StandardCharsets.UTF_8).getBytes(any(ENCODINGS)) : spliced(bytes, at, at + 1);
            default -> new String(bytes, StandardCharsets.ISO_8859_1).replace("\n", any(List.of("\r\n", "\r", " ", "\n\n", "\f", "\n> ")))
                    .getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private byte[] part(byte[] of) {
        int at = random.nextInt(of.length);
        return Arrays.copyOfRange(of, at, Math.min(of.length, at + any(LENGTHS)));
    }

    /** A line that stands elsewhere, or all of them anywhere. */
    private byte[] otherLines(byte[] bytes) {
        List<String> lines = Arrays.asList(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1));
        if (random.nextInt(5) == 0) {
            Collections.shuffle(lines, random);
        } else {
            Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The word at some place, wherever it stands. */
    private byte[] otherWord(byte[] bytes, int at) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String word = text.substring(at).replaceFirst("(?s)[^A-Za-z0-9].*", "");
        String odd = new String(any(ODD), StandardCharsets.ISO_8859_1);
        return (word.isEmpty() ? text : text.replace(word, odd.length() > word.length() + 3 ? odd.substring(0, 3) : odd))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The digits after some place. */
    private byte[] otherNumber(byte[] bytes, int at) {
        byte[] other = bytes.clone();
        int digit = at;
        while (digit < other.length && !isDigit(other[digit])) {
            digit++;
        }
        for (; digit < other.length && isDigit(other[digit]); digit++) {
            other[digit] = (byte) ('0' + random.nextInt(10));
        }
        return other;
    }

    private static boolean isDigit(byte one) {
        return one >= '0' && one <= '9';
    }

    private static byte[] repeated(byte[] bytes, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            out.writeBytes(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte... other) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(other);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private int any(int... of) {
        return of[random.nextInt(of.length)];
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
