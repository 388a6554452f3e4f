package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Span;
import imrcheck.language.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValuesTest {
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static List<Value> values(String text) {
        Words words = Titles.TERMS.words(text, new Span(0, text.length()));
        return Values.of(new WordKinds(words, Titles.TERMS.match(words)), 0, words.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a 51 year old man                     | AGE
            the worker, aged 44                   | AGE
            pain is 7/10                          | SCORE
            pain rated 6 out of 10                | SCORE
            a VAS score of 8                      | SCORE
            strength of the deltoid is 4/5        | GRADE
            flexion to 40 degrees                 | ANGLE
            flexion to 95°                        | ANGLE
            relief of 20 percent                  | PERCENT
            relief of 30%                         | PERCENT
            a fee of $40                          | MONEY
            a bulge at L4-5                       | LEVEL
            the 4th visit                         | ORDINAL
            the note was for visit #9             | ORDINAL
            the note was for visit number 9       | ORDINAL
            his ninth session                     | ORDINAL
            since 2015                            | DATE
            on 3/4/2016                           | DATE
            tablets of 20 mg                      | STRENGTH
            a 10 minute walk                      | SIZE
            Norco 10/325                          | RATIO
            he kept six (6) visits                | COUNT
            groin pain, 2 times per week          | COUNT
            pain after 8 visits                   | COUNT
            """)
    void a_number_has_one_type(String text, Value.Type type) {
        assertThat(values(text)).extracting(Value::type).containsExactly(type);
    }

    static Stream<Arguments> courses() {
        return Stream.of(new int[] {2, 4}, new int[] {3, 6}, new int[] {1, 8}, new int[] {2, 12})
                .flatMap(course -> renderings(course[0], course[1]).map(text -> Arguments.of(text, course[0] * course[1])));
    }

    /** The same course in twenty ways. */
    private static Stream<String> renderings(int often, int weeks) {
        Stream<String> digits = Stream.of("%d times a week for %d weeks", "%dx/wk x %d wks", "%d x week x %d weeks", "%dx%d", "%d x %d",
                "%d times per week for %d weeks", "(%d times a week for %d weeks)", "%d visits a week for %d weeks",
                "%d sessions per week x %d weeks", "%dx/week for %d weeks", "%d × %d", "%d per week for %d weeks",
                "%d times weekly for %d weeks", "%d times each week for %d weeks", "%d visits weekly for %d weeks",
                "%d X per week X %d weeks").map(form -> String.format(form, often, weeks));
        Stream<String> letters = Stream.of("%s times a week for %s weeks", "%s visits per week for %s weeks")
                .map(form -> String.format(form, NUMBERS.get(often), NUMBERS.get(weeks)));
        return Stream.of(digits, letters, Stream.of(often * weeks + " sessions", "x " + often * weeks)).flatMap(one -> one);
    }

    @ParameterizedTest
    @MethodSource("courses")
    void a_course_reads_the_same_however_it_is_written(String text, int visits) {
        assertThat(Titles.read("Physical therapy " + text + ", left knee").request().underReview()).isEqualTo(visits);
    }
}
