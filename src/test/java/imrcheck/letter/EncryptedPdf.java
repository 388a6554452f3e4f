package imrcheck.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Makes a fixture: sets a text as a PDF the way determinations are published, with AES encryption and an empty user
 * password. Run by hand: {@code EncryptedPdf letter.txt letter.pdf}; form feeds part the pages.
 */
final class EncryptedPdf {

    private static final float SIZE = 10;
    private static final float LEADING = 12;
    private static final float MARGIN = 60;
    private static final int KEY_LENGTH = 256;

    private EncryptedPdf() {}

    public static void main(String[] args) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (String page : Files.readString(Path.of(args[0])).split("\f")) {
                addPage(document, page.lines().toList());
            }
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
            policy.setEncryptionKeyLength(KEY_LENGTH);
            policy.setPreferAES(true);
            document.protect(policy);
            document.save(args[1]);
        }
    }

    private static void addPage(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(FontName.TIMES_ROMAN), SIZE);
            content.setLeading(LEADING);
            content.beginText();
            content.newLineAtOffset(MARGIN, PDRectangle.LETTER.getHeight() - MARGIN);
            for (String line : lines) {
                content.showText(line.isBlank() ? " " : line);
                content.newLine();
            }
            content.endText();
        }
    }
}
