package imrcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(ints = {
            0,
            7,
            8,
            9,
            0xa,
            0xd,
            0x1b,
            0x7f,
            0x85,
            0x9b,
            0x9d,
            0x61c,
            0x200e,
            0x200f,
            0x2028,
            0x2029,
            0x202a,
            0x202b,
            0x202c,
            0x202d,
            0x202e,
            0x2066,
            0x2067,
            0x2068,
            0x2069,
            0xd800,
            0xdfff,
            0xfffe,
            0xffff,
            0x1ffff})
    void what_steers_a_terminal_or_turns_a_text_becomes_a_blank(int character) {
        assertThat(Printable.line("a" + Character.toString(character) + "b")).isEqualTo("a b");
    }

    @Test
    void letters_of_every_script_stay() {
        String text = "Müller – “naïve” 漢字 שלום \ud83d\ude00 soft\u00adhyphen";
        assertThat(Printable.line(text)).isEqualTo(text);
        assertThat(Printable.lines("a\nb\u001b")).isEqualTo("a\nb ");
    }

    @Test
    void json_keeps_every_character_as_an_escape() throws IOException {
        String hostile = "\u001b[31m\u009b\u007f\u202e\u2066\u2028 é \ud83d\ude00";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var json = Json.lines(out)) {
            Json.write(json, hostile);
        }
        String written = out.toString(StandardCharsets.UTF_8);

        assertThat(written).isEqualTo("\"\\u001B[31m\\u009b\\u007F\\u202e\\u2066\\u2028 é \\ud83d\\ude00\"");
        assertThat(new ObjectMapper().readValue(written, String.class)).isEqualTo(hostile);
    }
}
