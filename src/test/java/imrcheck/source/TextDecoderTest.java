package imrcheck.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final String LETTER = "Relief of \u226550% \u2013 the patient\u2019s range is 30\u00B0";

    @Test
    void utf8_is_read_as_such() throws Exception {
        assertThat(TextDecoder.decode(LETTER.getBytes(StandardCharsets.UTF_8))).isEqualTo(LETTER);
    }

    @Test
    void bytes_that_are_no_utf8_are_read_as_windows_1252() throws Exception {
        String windows = "the patient\u2019s range is 30\u00B0 \u2013 better";
        assertThat(TextDecoder.decode(windows.getBytes(Charset.forName("windows-1252")))).isEqualTo(windows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_says_the_encoding_and_is_dropped(String charset) throws Exception {
        assertThat(TextDecoder.decode(("\uFEFF" + LETTER).getBytes(Charset.forName(charset)))).isEqualTo(LETTER);
    }

    @Test
    void every_kind_of_line_end_becomes_a_line_feed_and_form_feeds_stay() throws Exception {
        assertThat(TextDecoder.decode("a\r\nb\rc\nd\r\n\fe\r\r\nf".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\nb\nc\nd\n\fe\n\nf");
    }

    @Test
    void marks_that_nobody_sees_leave_no_trace() throws Exception {
        String marked = "up\u200Bheld\u202E is \u2066not\u2069\u202C medi\u2060cally\u200F";
        assertThat(TextDecoder.decode(marked.getBytes(StandardCharsets.UTF_8))).isEqualTo("upheld is not medically");
        assertThat(TextDecoder.decode("a\u2028b\u0085c\u2029d".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void every_kind_of_blank_becomes_one() throws Exception {
        assertThat(TextDecoder.decode("a\u00a0b\u2009c\u202fd\u3000e\tf".getBytes(StandardCharsets.UTF_8))).isEqualTo("a b c d e\tf");
    }

    @Test
    void accents_are_left_out_however_they_are_written_and_signs_stay() throws Exception {
        assertThat(TextDecoder
                .decode("nai\u0308ve, na\u00efve, Lase\u0301\u0323gue: 4 \u2260 5, 3 =\u0338 4".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("naive, naive, Lasegue: 4 \u2260 5, 3 \u2260 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> %s", ">> %s", "%2$3d  %1$s", "%2$d. %1$s", "%2$d\t%1$s"})
    void what_stands_before_every_line_is_taken_off_and_lines_and_pages_stay(String margin) throws Exception {
        String letter = "Title\n\n1. Massage: Upheld\n2. MRI: Upheld\n\f50% relief\n12 visits\nof\ncare\nwere\nhad.\n\nEnd";
        String[] lines = letter.replace("\f", "").split("\n");
        String marked = IntStream.range(0, lines.length).mapToObj(i -> (i == 4 ? "\f" : "") + margin.formatted(lines[i], i + 1))
                .collect(Collectors.joining("\n"));
        assertThat(TextDecoder.decode(marked.getBytes(StandardCharsets.UTF_8)).replaceAll("(?<=[\n\f]) +|^ +", "")).isEqualTo(letter);
        assertThat(TextDecoder.decode(letter.getBytes(StandardCharsets.UTF_8))).isEqualTo(letter);
    }

    @Test
    void a_stray_control_character_does_not_make_a_text_binary() throws Exception {
        String text = "x".repeat(60) + "\u001A";
        assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void noise_is_no_text() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertThatThrownBy(() -> TextDecoder.decode(noise)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void zeros_are_no_text() {
        assertThatThrownBy(() -> TextDecoder.decode(new byte[100])).isInstanceOf(UnreadableException.class);
    }
}
