package imrcheck.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The text of a PDF letter.
 *
 * @param text     pages parted by form feeds, lines in reading order
 * @param problems pages whose text could not be read, or not whole; none of them fatal
 */
record PdfText(String text, List<Problem> problems) {
    /** After this many bytes from the end a PDF reader stops looking for the end mark. */
    private static final int END_MARK_WITHIN = 2048;

    static {
        FontMappers.set(new BundledFont());
    }

    /**
     * Extracts the text; an owner password alone is no hindrance, as PDF readers see it.
     *
     * @throws UnreadableException where there is no text to be had
     */
    static PdfText of(byte[] bytes) throws UnreadableException {
        byte[] pdf = trimmed(bytes);
        // PDFBox repairs a file that is cut off, so that half a letter would pass for a whole one.
        if (!hasEndMark(pdf)) {
            throw new UnreadableException(Problems.TRUNCATED);
        }
        Unpacking unpacking = new Unpacking();
        try {
            LetterPdfParser parser = new LetterPdfParser(pdf, unpacking);
            try (PDDocument document = parser.parse()) {
                return of(document, parser, new PageStreams(unpacking, parser.mended()), LetterPdfParser.tableHolds(pdf));
            }
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(Problems.PASSWORD);
        } catch (BoundedStripper.TooInvolvedException e) {
            throw new UnreadableException(Problems.TOO_INVOLVED);
        } catch (Unpacking.TooLargeException e) {
            throw new UnreadableException(Problems.UNPACKS_TOO_LARGE);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox meets some kinds of damage with unchecked exceptions, and endless nesting with a stack overflow.
            throw new UnreadableException(Problems.CORRUPT);
        } catch (OutOfMemoryError e) {
            // What was unpacked is free again here: only a file made to do harm comes this far.
            throw new UnreadableException(Problems.UNPACKS_TOO_LARGE);
        }
    }

    private static PdfText of(PDDocument document, LetterPdfParser parser, PageStreams streams, boolean tableHolds)
            throws IOException, UnreadableException {
        SortedSet<Integer> damaged = streams.damaged(document);
        Set<Integer> empty = withoutContents(document);
        BoundedStripper stripper = new BoundedStripper();
        String text = TextDecoder.visible(stripper.getText(document));
        damaged.addAll(stripper.misread());
        PageProblems pages = new PageProblems(text);
        if (!tableHolds || pages.count() != document.getNumberOfPages() || !streams.reached(parser.mended())) {
            IntStream.rangeClosed(1, pages.count()).forEach(damaged::add);
        }
        return new PdfText(text, pages.of(damaged, empty, streams.withImages(), stripper.unmapped()));
    }

    /**
     * Gives contents to the pages that have none: PDFBox leaves no trace of them in the text, and counts the next one in their place.
     *
     * @return their numbers, from 1
     */
    private static Set<Integer> withoutContents(PDDocument document) {
        Set<Integer> without = new HashSet<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (!page.hasContents()) {
                without.add(number);
                page.setContents(new PDStream(document));
            }
        }
        return without;
    }

    /** Without what careless tools put before and after a PDF, which moves its objects away from where it says they are. */
    private static byte[] trimmed(byte[] bytes) {
        int start = Math.max(0, LetterBytes.pdfStart(bytes));
        int end = bytes.length;
        while (end > start && (bytes[end - 1] == 0 || Character.isWhitespace(bytes[end - 1]))) {
            end--;
        }
        return Arrays.copyOfRange(bytes, start, end);
    }

    private static boolean hasEndMark(byte[] pdf) {
        int tail = Math.max(0, pdf.length - END_MARK_WITHIN);
        return new String(pdf, tail, pdf.length - tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
}
