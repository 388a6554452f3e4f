package imrcheck.letter;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Span;
import imrcheck.source.Input;
import imrcheck.source.Problem;
import imrcheck.source.Problem.Loss;
import imrcheck.source.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterSplitTest {
    private static final List<String> LAYOUTS = List.of("pt-over-the-cap.txt", "review-esi-upheld.txt", "older-therapy-and-mri-2014.txt",
            "review-consultation-overturned.txt", "four-items-with-page-breaks.txt", "ot-remaining-portion-raw.txt");

    @Test
    void letters_of_any_two_layouts_in_one_file_are_read_as_each_is_alone() {
        for (String one : LAYOUTS) {
            for (String other : LAYOUTS) {
                if (!one.equals(other)) {
                    List<Letter> letters = letters(text(one) + text(other));
                    assertThat(letters).as(one + " and " + other).extracting(LetterSplitTest::told).containsExactly(told(letter(text(one))),
                            told(letter(text(other))));
                }
            }
        }
    }

    @Test
    void each_letter_keeps_the_lines_pages_and_offsets_of_its_file() {
        String first = text("pt-over-the-cap.txt");
        List<Input> inputs = LetterSplit.letters(input(first + "\f" + text("review-esi-upheld.txt"), List.of()));
        SourceText second = inputs.get(1).source();
        int issue = second.text().indexOf("ISSUE");
        assertThat(second.line(0)).isEqualTo(1 + (int) first.lines().count());
        assertThat(second.page(0)).isEqualTo(2);
        assertThat(second.offset(issue)).isEqualTo((first + "\f").length() + issue);
    }

    @Test
    void a_letter_twice_in_one_file_is_two_letters() {
        for (String name : LAYOUTS) {
            assertThat(letters(text(name) + text(name))).as(name).extracting(LetterSplitTest::told)
                    .containsExactly(told(letter(text(name))), told(letter(text(name))));
        }
    }

    @Test
    void a_letter_without_a_header_behind_another_has_no_case_number() {
        assertThat(letters(text("pt-over-the-cap.txt") + text("massage-and-office-visit-double-spaced.txt")))
                .extracting(letter -> letter.header().caseNumber()).containsExactly("CM17-9990001", null);
    }

    @Test
    void a_case_number_at_the_head_of_each_page_begins_no_letter() {
        String paged = text("four-items-with-page-breaks.txt").replace("\f", "\fCase Number: CM17-9990013\n");
        assertThat(LetterSplit.letters(input(paged, List.of()))).hasSize(1);
    }

    @Test
    void another_case_that_the_record_mentions_begins_no_letter() {
        String mention = text("pt-over-the-cap.txt").replaceFirst("CLINICAL CASE SUMMARY\n",
                "$0IMR Case Number: CM15-9990055 was decided earlier.\n");
        assertThat(LetterSplit.letters(input(mention, List.of()))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2010", "\u2013", "\u2014", "\u2212"})
    void any_dash_joins_a_case_number(String dash) {
        Letter letter = letter(text("pt-over-the-cap.txt").replace("CM17-9990001", "CM17" + dash + "9990001"));
        assertThat(letter.header().caseNumber()).isEqualTo("CM17-9990001");
    }

    @Test
    void a_problem_goes_with_the_letter_that_it_concerns() {
        String first = text("pt-over-the-cap.txt");
        Problem page = new Problem("damaged", "Page 2 of 2.", Loss.PART, List.of(new Span(first.length() + 5, first.length() + 50)));
        Problem other = new Problem("other", "The file.", Loss.NONE, List.of());
        List<Input> inputs = LetterSplit.letters(input(first + text("review-esi-upheld.txt"), List.of(page, other)));
        assertThat(inputs.get(0).problems()).containsExactly(other);
        assertThat(inputs.get(1).problems()).singleElement().extracting(Problem::gaps).isEqualTo(List.of(new Span(5, 50)));
    }

    @Test
    void letters_that_cannot_be_told_apart_are_said_to_be_several() {
        String review = text("review-esi-upheld.txt");
        String headless = review.substring(review.indexOf("ISSUE AT DISPUTE"));
        assertThat(letters(review + headless)).singleElement().satisfies(
                letter -> assertThat(letter.problems()).anySatisfy(problem -> assertThat(problem.code()).isEqualTo("several-letters")));
    }

    private static List<Letter> letters(String text) {
        return LetterSplit.letters(input(text, List.of())).stream().map(input -> new LetterParser().parse(input.source())).toList();
    }

    private static Letter letter(String text) {
        return new LetterParser().parse(new SourceText("letter.txt", null, text));
    }

    private static String told(Letter letter) {
        return Stream
                .concat(Stream.of(letter.header().caseNumber() + letter.problems()),
                        letter.items().stream()
                                .map(item -> item.title() + item.outcome() + (item.rationale().end() - item.rationale().start())))
                .collect(Collectors.joining("; "));
    }

    private static Input input(String text, List<Problem> problems) {
        return new Input(new SourceText("letters.txt", null, text), problems);
    }

    private static String text(String fixture) {
        return Letters.fixture(fixture).source().text();
    }
}
