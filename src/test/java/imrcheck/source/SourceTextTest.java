package imrcheck.source;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Span;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    private static final SourceText LETTER = new SourceText("a.txt", "sha256:00", "one\ntwo\n\fthree\nfour");

    @Test
    void lines_are_counted_from_one_and_end_with_their_line_feed() {
        assertThat(LETTER.line(0)).isEqualTo(1);
        assertThat(LETTER.line(3)).isEqualTo(1);
        assertThat(LETTER.line(4)).isEqualTo(2);
        assertThat(LETTER.line(9)).isEqualTo(3);
        assertThat(LETTER.line(LETTER.text().length())).isEqualTo(4);
    }

    @Test
    void columns_are_counted_from_one_after_each_line_feed() {
        assertThat(LETTER.column(0)).isEqualTo(1);
        assertThat(LETTER.column(3)).isEqualTo(4);
        assertThat(LETTER.column(4)).isEqualTo(1);
        assertThat(LETTER.column(LETTER.text().length() - 1)).isEqualTo(4);
    }

    @Test
    void a_page_begins_after_its_form_feed() {
        assertThat(LETTER.page(8)).isEqualTo(1);
        assertThat(LETTER.page(9)).isEqualTo(2);
        assertThat(LETTER.page(LETTER.text().length())).isEqualTo(2);
    }

    @Test
    void lines_are_right_in_a_text_with_more_lines_than_the_first_table_holds() {
        SourceText many = new SourceText("a.txt", null, "x\n".repeat(1000));
        assertThat(many.line(1998)).isEqualTo(1000);
        assertThat(many.line(1999)).isEqualTo(1000);
    }

    @Test
    void a_quote_has_one_blank_for_each_run_of_white_space() {
        SourceText text = new SourceText("a.txt", null, "pain is \n\f  worse\u00A0now ");
        assertThat(text.quote(new Span(0, text.text().length()))).isEqualTo("pain is worse now");
        assertThat(text.quote(new Span(5, 17))).isEqualTo("is worse");
    }

    @Test
    void two_texts_are_equal_where_name_digest_and_text_are() {
        assertThat(LETTER).isEqualTo(new SourceText("a.txt", "sha256:00", LETTER.text()))
                .hasSameHashCodeAs(new SourceText("a.txt", "sha256:00", LETTER.text()));
        assertThat(LETTER).isNotEqualTo(new SourceText("b.txt", "sha256:00", LETTER.text()))
                .isNotEqualTo(new SourceText("a.txt", null, LETTER.text())).isNotEqualTo(new SourceText("a.txt", "sha256:00", ""));
    }

    @Test
    void its_string_form_keeps_the_letter_to_itself() {
        assertThat(LETTER.toString()).isEqualTo("a.txt (19 characters)");
    }
}
