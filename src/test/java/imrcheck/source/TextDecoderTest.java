package imrcheck.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
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
