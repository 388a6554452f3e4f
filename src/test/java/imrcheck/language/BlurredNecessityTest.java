package imrcheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlurredNecessityTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "The request isnot medically necessary.",
            "The request is n0t medically necessary.",
            "The request is notmedically necessary.",
            "The request is non-medically necessary.",
            "The request is non medically necessary.",
            "Therefore thisrequestisnot medically necessary.",
            "The request is not medicallynecessary.",
            "The request isnotmedicallynecessary.",
            "The visits arenot considered medically necessary.",
            "It is nof medically necessary.",
            "It is nt medically necessary.",
            "The request is\nnnot medically necessary."})
    void a_denial_that_cannot_be_read_is_seen(String sentence) {
        assertThat(last(sentence)).isEqualTo(sentence.lastIndexOf("necessary") + "necessary".length());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The request is not medically necessary.",
            "The request is medically necessary.",
            "It is now medically necessary.",
            "The OT is medically necessary.",
            "The requested OT remains medically necessary.",
            "This is neither safe nor medically necessary.",
            "It cannot be considered medically necessary.",
            "It isn't medically necessary.",
            "The request is medically unnecessary.",
            "It is not. Medically necessary care is given.",
            "A lot of tests are medically necessary.",
            "It was necessary to note this."})
    void a_statement_that_can_be_read_is_left_to_its_reader(String sentence) {
        assertThat(last(sentence)).isNegative();
    }

    private static int last(String sentence) {
        return BlurredNecessity.last(sentence, new Span(0, sentence.length()));
    }
}
