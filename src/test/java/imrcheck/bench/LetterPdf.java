package imrcheck.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A letter's text set as a PDF and encrypted as the published letters are: AES, empty user password. */
final class LetterPdf {
    private static final int LINES_A_PAGE = 48;

    private LetterPdf() {}

    static byte[] of(String text) throws IOException {
        List<String> lines = text.lines().map(LetterPdf::printable).toList();
        try (PDDocument document = new PDDocument()) {
            for (int from = 0; from < lines.size(); from += LINES_A_PAGE) {
                addPage(document, lines.subList(from, Math.min(lines.size(), from + LINES_A_PAGE)));
            }
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            policy.setPreferAES(true);
            document.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void addPage(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
            content.setLeading(14);
            content.newLineAtOffset(72, 720);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    /** The built-in fonts have no other characters. */
    private static String printable(String line) {
        return line.replaceAll("[^ -~]", " ");
    }
}
