package imrcheck.source;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDF files made in memory. */
final class Pdfs {
    private Pdfs() {}

    /** One page for each list of lines. */
    @SafeVarargs
    static byte[] pages(List<String>... pages) {
        return bytes(document -> addPages(document, List.of(pages)));
    }

    /** Encrypted as the published letters are if the user password is empty. */
    static byte[] encrypted(String userPassword, List<String> lines) {
        return bytes(document -> {
            addPages(document, List.of(lines));
            AccessPermission readOnly = new AccessPermission();
            readOnly.setCanExtractContent(false);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", userPassword, readOnly);
            policy.setEncryptionKeyLength(128);
            policy.setPreferAES(true);
            document.protect(policy);
        });
    }

    static byte[] imageOnly() {
        return bytes(Pdfs::addImage);
    }

    static byte[] imageAfter(List<String> lines) {
        return bytes(document -> {
            addPages(document, List.of(lines));
            addImage(document);
        });
    }

    /** A page of text beside drawings each of which draws the next twice, so deep. */
    static byte[] doubling(int depth, List<String> lines) {
        return bytes(document -> {
            addPages(document, List.of(lines));
            PDFormXObject inner = form(document, null);
            for (int i = 0; i < depth; i++) {
                inner = form(document, inner);
            }
            try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, false)) {
                content.drawForm(inner);
            }
        });
    }

    /** A page with a drawing of so many megabytes of blanks. */
    static byte[] drawing(int megabytes) {
        return bytes(document -> {
            addPages(document, List.of(List.of("The request is medically necessary.")));
            PDFormXObject form = form(document, null);
            try (OutputStream out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < megabytes; i++) {
                    out.write(" ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII));
                }
            }
            try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, false)) {
                content.drawForm(form);
            }
        });
    }

    private static PDFormXObject form(PDDocument document, PDFormXObject inner) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(100, 100));
        form.setResources(new PDResources());
        if (inner != null) {
            form.getResources().put(COSName.getPDFName("F"), inner);
            try (OutputStream out = form.getContentStream().createOutputStream()) {
                out.write("/F Do /F Do".getBytes(StandardCharsets.US_ASCII));
            }
        }
        return form;
    }

    /** Text at places of its own, as a form with two columns has it. */
    static byte[] placed(List<Placed> texts) {
        return bytes(document -> {
            try (PDPageContentStream content = newPage(document)) {
                for (Placed text : texts) {
                    write(content, text);
                }
            }
        });
    }

    record Placed(float x, float y, String text) {}

    interface Content {
        void addTo(PDDocument document) throws IOException;
    }

    static byte[] bytes(Content content) {
        try (PDDocument document = new PDDocument()) {
            content.addTo(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addPages(PDDocument document, List<List<String>> pages) throws IOException {
        for (List<String> lines : pages) {
            try (PDPageContentStream content = newPage(document)) {
                float y = 700;
                for (String line : lines) {
                    write(content, new Placed(72, y, line));
                    y -= 14;
                }
            }
        }
    }

    private static void write(PDPageContentStream content, Placed text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(text.x(), text.y());
        content.showText(text.text());
        content.endText();
    }

    private static void addImage(PDDocument document) throws IOException {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
        try (PDPageContentStream content = newPage(document)) {
            content.drawImage(LosslessFactory.createFromImage(document, image), 72, 400);
        }
    }

    private static PDPageContentStream newPage(PDDocument document) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }
}
