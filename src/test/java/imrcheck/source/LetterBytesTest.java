package imrcheck.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imrcheck.source.Pdfs.Placed;
import imrcheck.source.Problem.Loss;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;

class LetterBytesTest {
    private static final List<String> LINES = List.of("Case Number: CM17-9990001", "The request is not medically necessary.");

    @Test
    void pages_of_a_pdf_are_parted_by_form_feeds_and_end_with_a_line_feed() {
        Input letter = read(Pdfs.pages(LINES, List.of("Second page")));
        assertThat(letter.source().text())
                .isEqualTo("Case Number: CM17-9990001\nThe request is not medically necessary.\n\fSecond page\n\f");
        assertThat(letter.source().page(letter.source().text().indexOf("Second"))).isEqualTo(2);
        assertThat(letter.problems()).isEmpty();
    }

    @Test
    void a_value_stands_beside_its_label_wherever_the_pdf_draws_it() {
        byte[] pdf = Pdfs.placed(List.of(new Placed(72, 700, "Date Assigned:"), new Placed(320, 700, "Date of Injury:"),
                new Placed(72, 686, "Decision Date:"), new Placed(420, 700, "02/03/2016"), new Placed(170, 700, "11/09/2016"),
                new Placed(170, 686, "12/09/2016")));
        assertThat(read(pdf).source().text())
                .isEqualTo("Date Assigned: 11/09/2016 Date of Injury: 02/03/2016\nDecision Date: 12/09/2016\n\f");
    }

    @Test
    void a_pdf_encrypted_with_an_empty_user_password_is_read() {
        assertThat(read(Pdfs.encrypted("", LINES)).source().text()).startsWith(LINES.get(0));
    }

    @Test
    void a_pdf_that_asks_for_a_password_is_encrypted() {
        assertThat(problem(Pdfs.encrypted("secret", LINES)))
                .isEqualTo(new Problem("encrypted", "This PDF asks for a password; save a copy without one and check that.", true));
    }

    @Test
    void a_pdf_that_ends_early_is_truncated_even_if_it_could_be_repaired() {
        byte[] pdf = Pdfs.pages(LINES, LINES);
        assertThat(problem(Arrays.copyOf(pdf, pdf.length - 7)).code()).isEqualTo("truncated");
        assertThat(problem(Arrays.copyOf(pdf, pdf.length / 2)).code()).isEqualTo("truncated");
        assertThat(problem("%PDF-1.7\n".getBytes(UTF_8)).code()).isEqualTo("truncated");
    }

    @Test
    void zeros_after_the_end_mark_of_a_pdf_do_no_harm() {
        byte[] pdf = Pdfs.pages(LINES);
        assertThat(read(Arrays.copyOf(pdf, pdf.length + 5000)).problems()).isEmpty();
    }

    @Test
    void a_pdf_without_its_objects_is_corrupt() {
        assertThat(problem("%PDF-1.7\nnothing of what was promised\n%%EOF\n".getBytes(UTF_8)).code()).isEqualTo("corrupt");
    }

    @Test
    void a_pdf_of_one_page_that_cannot_be_unpacked_is_corrupt() {
        byte[] pdf = Pdfs.pages(List.of("x".repeat(60), "The request is medically necessary."));
        int data = new String(pdf, ISO_8859_1).indexOf("stream") + 30;
        Arrays.fill(pdf, data, data + 10, (byte) 0xFF);
        assertThat(problem(pdf).code()).isEqualTo("corrupt");
    }

    @Test
    void drawings_that_draw_each_other_twice_are_read_no_further_than_a_letter_needs() {
        assertThat(read(Pdfs.doubling(6, LINES)).source().text()).contains(LINES.get(0));
        assertThat(problem(Pdfs.doubling(40, LINES)).code()).isEqualTo("too-involved");
    }

    @Test
    void a_pdf_of_images_is_scanned() {
        assertThat(problem(Pdfs.imageOnly()).code()).isEqualTo("scanned");
    }

    @Test
    void one_scanned_page_among_others_is_said_and_the_rest_is_read() {
        Input letter = read(Pdfs.imageAfter(LINES));
        assertThat(letter.readable()).isTrue();
        assertThat(letter.source().text()).startsWith(LINES.get(0));
        assertThat(letter.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("page-without-text");
            assertThat(problem.message()).contains("page 2 of 2");
            assertThat(problem.loss()).isEqualTo(Loss.PART);
        });
    }

    @Test
    void a_pdf_with_blank_pages_or_none_has_no_text() {
        assertThat(problem(Pdfs.pages(List.of())).code()).isEqualTo("no-text");
        assertThat(problem(Pdfs.bytes(document -> {})).code()).isEqualTo("no-text");
    }

    @Test
    void a_page_that_unpacks_to_a_hundred_megabytes_is_not_unpacked() {
        byte[] bomb = Pdfs.bytes(document -> {
            PDStream blanks = new PDStream(document);
            try (OutputStream out = blanks.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 100; i++) {
                    out.write(" ".repeat(1 << 20).getBytes(UTF_8));
                }
            }
            PDPage page = new PDPage();
            page.setContents(blanks);
            document.addPage(page);
        });
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(problem(bomb).code()).isEqualTo("too-large");
    }

    @Test
    void reading_a_damaged_pdf_prints_nothing() {
        PrintStream err = System.err;
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, UTF_8));
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            read("%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 9 0 R>> endobj\nxref garbage\n%%EOF".getBytes(UTF_8));
        } finally {
            System.setErr(err);
            System.setOut(out);
        }
        assertThat(printed.toString(UTF_8)).isEmpty();
    }

    @Test
    void fonts_of_the_machine_are_neither_searched_nor_cached() {
        read(Pdfs.pages(LINES));
        assertThat(FontMappers.instance()).isInstanceOf(BundledFont.class);
    }

    @Test
    void content_tells_pdf_from_text() {
        assertThat(LetterBytes.toInput("letter.txt", Pdfs.pages(LINES)).source().text()).startsWith(LINES.get(0));
        assertThat(LetterBytes.toInput("letter.pdf", "plain words".getBytes(UTF_8)).source().text()).isEqualTo("plain words");
        assertThat(read("It mentions %PDF-1.7 inside".getBytes(UTF_8)).problems()).isEmpty();
    }

    @Test
    void blank_input_is_empty() {
        assertThat(problem(new byte[0]).code()).isEqualTo("empty");
        assertThat(problem(" \r\n\f\n".getBytes(UTF_8)).code()).isEqualTo("empty");
    }

    @Test
    void a_web_page_or_rich_text_that_is_called_text_is_said_to_be_so() {
        assertThat(problem("{\\rtf1\\ansi Case Number}".getBytes(UTF_8)).message()).contains("(RTF)");
        for (String page : List.of("<!DOCTYPE html><p>Case", "\n <HTML><body>Case", "<?xml version=\"1.0\"?>\n<html>Case")) {
            assertThat(problem(page.getBytes(UTF_8)).message()).contains("(HTML)");
        }
        assertThat(read("A head <html> within words".getBytes(UTF_8)).problems()).isEmpty();
    }

    @Test
    void an_office_document_is_said_to_be_no_text() {
        assertThat(problem("PK\3\4 and so on".getBytes(UTF_8)).message()).contains("office document");
    }

    @Test
    void a_text_beyond_the_limit_is_not_decoded() {
        byte[] large = new byte[Limits.TEXT_BYTES + 1];
        Arrays.fill(large, (byte) 'x');
        assertThat(problem(large).message()).contains("16 MB");
    }

    @Test
    void reading_stops_soon_after_the_limit() {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                given += length;
                assertThat(given).as("bytes read").isLessThan(2L * Limits.PDF_BYTES);
                return length;
            }
        };
        assertThatThrownBy(() -> LetterBytes.readAll(endless)).isInstanceOf(UnreadableException.class).hasMessageContaining("32 MB");
    }

    @Test
    void the_digest_is_that_of_the_bytes_and_not_of_the_text() {
        assertThat(read("abc".getBytes(UTF_8)).source().digest())
                .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(read("\uFEFFabc".getBytes(UTF_8)).source().digest()).isNotEqualTo(read("abc".getBytes(UTF_8)).source().digest());
    }

    private static Input read(byte[] bytes) {
        return LetterBytes.toInput("letter", bytes);
    }

    private static Problem problem(byte[] bytes) {
        Input input = read(bytes);
        assertThat(input.source().text()).isEmpty();
        assertThat(input.readable()).isFalse();
        assertThat(input.problems()).hasSize(1);
        return input.problems().get(0);
    }
}
