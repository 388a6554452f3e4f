package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import imrcheck.facts.Contrast;
import imrcheck.facts.Course;
import imrcheck.facts.Fact;
import imrcheck.letter.LetterParser;
import imrcheck.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** For how long drugs are told to have been used and injections to have helped, and what a rationale says against that. */
class CoursesTest {
    private static final int ABOUT = 31;
    private static final String LETTER = """
            Case Number: CM14-9990003                Date Assigned: 10/21/2014
            Date of Injury: 01/05/2009                Decision Date: 11/14/2014
            Priority: Standard                UR Denial Date: 09/20/2014
            Application Received: 10/01/2014

            CLINICAL CASE SUMMARY

            %s

            IMR ISSUES, DECISIONS AND RATIONALES

            %s: %s

            Claims Administrator guideline: Decision based on ODG.

            MAXIMUS guideline: Decision based on ODG, Pain Chapter.

            Decision rationale: %s The request is %smedically necessary.
            """;

    @TestFactory
    Stream<DynamicTest> a_drug_was_used_for_as_long_as_the_record_bounds() throws IOException {
        return each("uses", CoursesTest::used);
    }

    @TestFactory
    Stream<DynamicTest> an_injection_helped_for_as_long_as_the_record_bounds() throws IOException {
        return each("effects", CoursesTest::helped);
    }

    @TestFactory
    Stream<DynamicTest> a_rationale_is_belied_by_what_bounds_its_claim_alone() throws IOException {
        return each("letters", CoursesTest::differs);
    }

    private static Stream<DynamicTest> each(String group, Consumer<JsonNode> test) throws IOException {
        try (InputStream in = Objects.requireNonNull(CoursesTest.class.getResourceAsStream("courses.yaml"))) {
            return new YAMLMapper()
                    .readTree(in).get(group).valueStream().map(row -> DynamicTest
                            .dynamicTest(row.get("record").asText() + " " + row.path("rationale").asText(), () -> test.accept(row)))
                    .toList().stream();
        }
    }

    static Stream<Fact> facts(JsonNode row) {
        String outcome = row.path("outcome").asText("Upheld");
        String letter = LETTER.formatted(row.get("record").asText(), row.path("title").asText("Epidural steroid injection, lumbar spine"),
                outcome, row.path("rationale").asText("It was reviewed."), outcome.equals("Upheld") ? "not " : "");
        SourceText source = new SourceText("letter.txt", "sha256:none", letter);
        return new FactExtractor(Titles.TERMS).extract(source, new LetterParser().parse(source)).all();
    }

    private static List<Course> courses(JsonNode row) {
        return facts(row).filter(Course.class::isInstance).map(Course.class::cast).filter(course -> course.item() == 0).toList();
    }

    private static void used(JsonNode row) {
        bounded(row, courses(row).stream().filter(course -> course.care().contains(row.get("drug").asText())).toList());
    }

    private static void helped(JsonNode row) {
        bounded(row, courses(row).stream().filter(Course::effect).toList());
    }

    private static void bounded(JsonNode row, List<Course> told) {
        int least = told.stream().mapToInt(Course::least).max().orElse(0);
        Integer most = told.stream().map(Course::most).filter(Objects::nonNull).findFirst().orElse(null);

        assertThat(least).isBetween(Math.max(0, row.path("least").asInt() - ABOUT), row.path("least").asInt() + (least > 0 ? ABOUT : 0));
        assertThat(most == null).isEqualTo(!row.has("most"));
        if (most != null) {
            assertThat(most).isBetween(Math.max(0, row.get("most").asInt() - ABOUT), row.get("most").asInt() + ABOUT);
        }
    }

    private static void differs(JsonNode row) {
        assertThat(facts(row).anyMatch(Contrast.class::isInstance)).isEqualTo(row.get("differs").asBoolean());
    }
}
