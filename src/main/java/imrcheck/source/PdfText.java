package imrcheck.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The text of a PDF letter.
 *
 * @param text     pages parted by form feeds, lines in reading order
 * @param problems pages whose text could not be read although others could; none of them fatal
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
     * @throws UnreadableException where there is no text to be had, or only a part of it
     */
    static PdfText of(byte[] pdf) throws UnreadableException {
        // PDFBox repairs a file that is cut off, so that half a letter would pass for a whole one.
        if (!hasEndMark(pdf)) {
            throw new UnreadableException(Problems.TRUNCATED);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PageStreams.check(document);
            String text = new BoundedStripper().getText(document);
            return new PdfText(text, pagesWithoutText(document, text));
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(Problems.PASSWORD);
        } catch (BoundedStripper.TooInvolvedException e) {
            throw new UnreadableException(Problems.TOO_INVOLVED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox meets some kinds of damage with unchecked exceptions, and endless nesting with a stack overflow.
            throw new UnreadableException(Problems.CORRUPT);
        } catch (OutOfMemoryError e) {
            // What was unpacked is free again here: only a file made to do harm comes this far.
            throw new UnreadableException(Problems.tooLarge(Limits.PDF_PAGE_BYTES));
        }
    }

    private static List<Problem> pagesWithoutText(PDDocument document, String text) throws IOException, UnreadableException {
        List<Problem> problems = new ArrayList<>();
        String[] pages = text.split("\f");
        int count = document.getNumberOfPages();
        for (int page = 0; page < count; page++) {
            boolean blank = page >= pages.length || pages[page].isBlank();
            if (blank && PageStreams.hasImage(document.getPage(page))) {
                problems.add(Problems.pageWithoutText(page + 1, count));
            }
        }
        if (text.isBlank()) {
            throw new UnreadableException(problems.isEmpty() ? Problems.NO_TEXT : Problems.SCANNED);
        }
        return problems;
    }

    private static boolean hasEndMark(byte[] pdf) {
        int end = pdf.length;
        while (end > 0 && (pdf[end - 1] == 0 || Character.isWhitespace(pdf[end - 1]))) {
            end--;
        }
        String tail = new String(pdf, Math.max(0, end - END_MARK_WITHIN), Math.min(end, END_MARK_WITHIN), StandardCharsets.ISO_8859_1);
        return tail.contains("%%EOF");
    }
}
