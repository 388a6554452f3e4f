package imrcheck.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Span;
import imrcheck.source.Problem.Loss;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedPdfTest {
    private static final List<String> FIRST = List.of("Case Number: CM17-9990001", "The record of the first page.");
    private static final List<String> SECOND = List.of("1. Massage: Upheld", "The rationale of the second page.");
    private static final byte[] LETTER = Pdfs.pages(FIRST, SECOND);

    @Test
    void a_whole_pdf_has_no_problem() throws IOException {
        assertThat(read(LETTER).problems()).isEmpty();
        assertThat(read(fixture()).problems()).isEmpty();
        assertThat(read(("\n \n" + new String(LETTER, ISO_8859_1)).getBytes(ISO_8859_1)).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void no_byte_too_many_or_too_few_takes_text_away_without_a_word(boolean more) throws IOException {
        for (byte[] whole : List.of(LETTER, fixture())) {
            Input sound = read(whole);
            for (int at = 20; at < whole.length; at += 61) {
                Input damaged = read(more ? with(whole, at) : without(whole, at));
                assertThat(damaged.source().text().equals(sound.source().text())
                        || damaged.problems().stream().anyMatch(problem -> problem.loss() != Loss.NONE)).as("at byte " + at).isTrue();
            }
        }
    }

    @Test
    void a_table_of_objects_that_does_not_hold_leaves_all_pages_in_doubt() {
        Input letter = read(with(LETTER, new String(LETTER, ISO_8859_1).indexOf("1 0 obj")));
        assertThat(letter.source().text()).contains("The record").contains("The rationale");
        assertThat(letter.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("damaged");
            assertThat(problem.message()).contains("pages 1 to 2 may lack text");
            assertThat(problem.loss()).isEqualTo(Loss.PART);
            assertThat(problem.gaps()).hasSize(2);
        });
    }

    @Test
    void a_page_whose_description_ends_early_is_named_and_the_others_are_sound() {
        Input letter = read(changed(document -> cut(document.getPage(1).getContentStreams().next())));
        int second = letter.source().text().indexOf('\f') + 1;
        assertThat(letter.source().text()).startsWith("Case Number");
        assertThat(letter.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("damaged");
            assertThat(problem.message()).contains("page 2 of 2 may lack text");
            assertThat(problem.gaps()).containsExactly(new Span(second, letter.source().text().length()));
        });
    }

    @Test
    void a_page_description_that_is_not_unpacked_is_told() throws IOException {
        for (byte[] whole : List.of(LETTER, fixture())) {
            String damaged = new String(whole, ISO_8859_1).replaceFirst("/Filter", "/Filtes");
            assertThat(codes(read(damaged.getBytes(ISO_8859_1)))).containsAnyOf("damaged", "corrupt");
        }
    }

    @Test
    void a_stream_that_is_longer_than_it_says_is_told() {
        String pdf = new String(LETTER, ISO_8859_1);
        String length = pdf.replaceAll("(?s).*?/Length (\\d+)\\b.*", "$1");
        String other = String.valueOf(Integer.parseInt(length) - 1);
        assertThat(other).hasSameSizeAs(length);
        assertThat(codes(read(pdf.replaceFirst("/Length " + length, "/Length " + other).getBytes(ISO_8859_1)))).contains("damaged");
    }

    @Test
    void a_page_that_lost_its_description_has_no_text_and_keeps_its_place() {
        Input letter = read(changed(document -> document.getPage(0).getCOSObject().removeItem(COSName.CONTENTS)));
        assertThat(letter.source().page(letter.source().text().indexOf("The rationale"))).isEqualTo(2);
        assertThat(letter.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("page-without-text");
            assertThat(problem.message()).contains("page 1 of 2");
        });
    }

    @Test
    void signs_of_which_a_font_does_not_tell_the_letters_are_told_by_page() {
        Input letter = read(changed(document -> {
            COSDictionary encoding = new COSDictionary();
            encoding.setItem(COSName.DIFFERENCES, new COSArray(List.of(COSInteger.get('T'), COSName.getPDFName("sign7"))));
            COSDictionary fonts = document.getPage(1).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            fonts.keySet().forEach(font -> fonts.getCOSDictionary(font).setItem(COSName.ENCODING, encoding));
        }));
        assertThat(codes(letter)).containsExactly("unmapped-text");
        assertThat(letter.problems().get(0).message()).contains("page 2 of 2");
    }

    @Test
    void what_drawings_unpack_to_is_bounded_as_pages_are() {
        assertThat(codes(read(Pdfs.drawing(1)))).isEmpty();
        assertThat(codes(read(Pdfs.drawing(100)))).containsExactly("too-large");
    }

    private static byte[] changed(Pdfs.Content change) {
        try (PDDocument document = Loader.loadPDF(LETTER)) {
            change.addTo(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cut(PDStream stream) throws IOException {
        byte[] packed = stream.getCOSObject().createRawInputStream().readAllBytes();
        try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
            out.write(packed, 0, packed.length * 2 / 3);
        }
    }

    private static byte[] with(byte[] pdf, int at) {
        byte[] more = new byte[pdf.length + 1];
        System.arraycopy(pdf, 0, more, 0, at);
        more[at] = 'x';
        System.arraycopy(pdf, at, more, at + 1, pdf.length - at);
        return more;
    }

    private static byte[] without(byte[] pdf, int at) {
        byte[] fewer = Arrays.copyOf(pdf, pdf.length - 1);
        System.arraycopy(pdf, at + 1, fewer, at, pdf.length - at - 1);
        return fewer;
    }

    private static byte[] fixture() throws IOException {
        return Files.readAllBytes(Path.of("fixtures/mri-thoracic-encrypted.pdf"));
    }

    private static List<String> codes(Input input) {
        return input.problems().stream().map(Problem::code).toList();
    }

    private static Input read(byte[] bytes) {
        return LetterBytes.toInput("letter.pdf", bytes);
    }
}
