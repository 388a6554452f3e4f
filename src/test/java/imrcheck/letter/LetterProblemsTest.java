package imrcheck.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import imrcheck.facts.Outcome;
import imrcheck.facts.Span;
import imrcheck.letter.Letters.Read;
import imrcheck.source.Problem;
import imrcheck.source.Problem.Loss;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterProblemsTest {

    private static final String LETTER = Letters.fixture("four-items-with-page-breaks.txt").source().text();

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\f\n", "Dear neighbour, the party is on Friday: bring cake.", "Upheld", "{\"outcome\": \"Upheld\"}"})
    void a_text_that_is_no_determination_is_refused(String text) {
        Read read = Letters.of(text);
        assertThat(read.problems()).containsExactly("not-a-determination");
        assertThat(read.letter().problems()).allMatch(Problem::fatal);
        assertThat(read.letter().items()).isEmpty();
    }

    @Test
    void a_letter_without_items_says_so() {
        assertThat(Letters.withItems("").problems()).containsExactly("no-items");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Partially Overturned", "Dismissed", "Modified", "Upheld in part"})
    void an_item_with_an_unknown_outcome_is_kept_and_named(String word) {
        Read read = Letters.of(LETTER.replace("Tramadol 50mg #60: Upheld", "Tramadol 50mg #60: " + word));
        assertThat(read.titles()).hasSize(4).contains("Tramadol 50mg #60");
        assertThat(read.item(3).outcome()).isNull();
        assertThat(read.words(read.item(3).outcomeSpan())).isEqualTo(word);
        assertThat(read.problems()).containsExactly("unknown-outcome");
        assertThat(read.letter().problems().get(0).message()).contains("Item 3").contains(word);
        assertThat(read.letter().problems().get(0).loss()).isEqualTo(Loss.PART);
    }

    @Test
    void an_item_without_any_outcome_word_is_kept() {
        Read read = Letters.of(LETTER.replace("Tramadol 50mg #60: Upheld", "Tramadol 50mg #60"));
        assertThat(read.titles()).hasSize(4).contains("Tramadol 50mg #60");
        assertThat(read.item(3).outcomeSpan()).isNull();
        assertThat(read.problems()).containsExactly("unknown-outcome");
    }

    @Test
    void an_item_without_its_rationale_is_named() {
        int from = LETTER.indexOf("Decision rationale: Acupuncture");
        Read read = Letters.of(LETTER.substring(0, from) + LETTER.substring(LETTER.indexOf("Tramadol 50mg #60:")));
        assertThat(read.titles()).hasSize(4);
        assertThat(read.item(2).rationale()).isNull();
        assertThat(read.problems()).containsExactly("no-rationale");
    }

    @Test
    void an_item_that_lost_all_its_sections_is_still_an_item() {
        int from = LETTER.indexOf("Claims Administrator guideline", LETTER.indexOf("Acupuncture for the lumbar"));
        Read read = Letters.of(LETTER.substring(0, from) + LETTER.substring(LETTER.indexOf("Tramadol 50mg #60:")));
        assertThat(read.titles()).containsExactly("Chiropractic treatment for the cervical and lumbar spine, 12 visits",
                "Acupuncture for the lumbar spine, once a week for 6 weeks", "Tramadol 50mg #60", "Re-examination, one visit");
        assertThat(read.item(2).outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(read.problems()).containsExactly("no-rationale");
    }

    @Test
    void a_letter_cut_off_in_its_last_item_says_so() {
        assertThat(Letters.of(LETTER.substring(0, LETTER.indexOf("which calls for review") - 3)).problems()).containsExactly("truncated");
        assertThat(Letters.of(LETTER.substring(0, LETTER.indexOf("Decision rationale: The number"))).problems())
                .containsExactly("no-rationale", "truncated");
    }

    @Test
    void a_letter_with_items_and_no_record_says_so_and_decides_nothing() {
        int record = LETTER.indexOf("CLINICAL CASE SUMMARY");
        Read read = Letters.of(LETTER.substring(0, record) + LETTER.substring(LETTER.indexOf("IMR ISSUES")));
        assertThat(read.titles()).hasSize(4);
        assertThat(read.problems()).containsExactly("no-record");
        assertThat(read.letter().problems().get(0).loss()).isEqualTo(Loss.PART);
        assertThat(read.letter().problems().get(0).gaps()).containsExactly(new Span(0, read.source().text().length()));
    }

    @Test
    void of_two_letters_in_one_file_the_first_is_read_and_the_second_announced() {
        String second = Letters.fixture("pt-over-the-cap.txt").source().text();
        Read read = Letters.of(LETTER + "\f" + second);
        assertThat(read.titles()).hasSize(4);
        assertThat(read.letter().header().caseNumber()).isEqualTo("CM17-9990013");
        assertThat(read.words(read.item(4).rationale())).endsWith("The re-examination is medically necessary.");
        Problem problem = read.letter().problems().get(0);
        assertThat(problem.code()).isEqualTo("several-letters");
        assertThat(problem.loss()).isEqualTo(Loss.PART);
        assertThat(problem.message()).contains("line " + (1 + LETTER.lines().count()));
    }

    @Test
    void no_mutilated_text_makes_the_parser_fail() {
        Random random = new Random(11);
        for (String name : List.of("four-items-with-page-breaks.txt", "older-therapy-and-mri-2014.txt", "review-esi-upheld.txt",
                "ot-remaining-portion-raw.txt", "massage-and-office-visit-double-spaced.txt")) {
            String text = Letters.fixture(name).source().text();
            for (int i = 0; i < 60; i++) {
                String mutilated = mutilated(text, random);
                assertThatCode(() -> checkSpans(Letters.of(mutilated))).as(name).doesNotThrowAnyException();
            }
        }
    }

    private static String mutilated(String text, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, random.nextInt(text.length()));
            case 1 -> text.substring(random.nextInt(text.length()));
            default -> shuffled(text, random);
        };
    }

    private static String shuffled(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        Collections.shuffle(lines, random);
        return String.join("\n", lines);
    }

    private static void checkSpans(Read read) {
        for (LetterItem item : read.letter().items()) {
            read.words(item.titleSpan());
            if (item.rationale() != null) {
                read.words(item.rationale());
            }
            item.claims().forEach(citation -> read.words(citation.span()));
            item.reviewer().forEach(citation -> read.words(citation.span()));
        }
    }
}
