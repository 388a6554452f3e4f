package imrcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.SampleLetter;
import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.facts.Finding;
import imrcheck.facts.Kind;
import imrcheck.facts.Level;
import imrcheck.facts.Outcome;
import imrcheck.facts.Verdict;
import imrcheck.source.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class JUnitReportTest {

    @Test
    void an_item_is_a_test_case_that_fails_where_it_is_inconsistent() throws Exception {
        ReportTestCase test = suites(SampleLetter.inconsistent("a.txt")).get(0).getTestCases().get(0);

        assertThat(test.getName()).isEqualTo("item 1: Physical therapy, 2 times a week for 4 weeks, right knee");
        assertThat(test.hasFailure()).isTrue();
        assertThat(test.getFailureMessage()).isEqualTo("Overturned, but what the letter documents leads to Upheld.");
        assertThat(test.getFailureType()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(test.getFailureDetail()).contains("error: 6 prior + 8 requested = 14 visits, over 12 [pt-visit-cap]", "ODG Knee and Leg",
                "line 3: \"had six visits\"", "warning: The record tells nothing of it [record-silent]", "possible ground: 4610.6(h)(5)")
                .doesNotContain("Improvement is documented");
    }

    @Test
    void a_letter_is_a_suite_that_counts_what_it_holds() throws Exception {
        assertThat(counts(SampleLetter.inconsistent("a.txt"))).containsExactly(1, 1, 0, 0);
        assertThat(counts(SampleLetter.consistent("b.txt"))).containsExactly(1, 0, 0, 0);
        assertThat(counts(SampleLetter.warned("c.txt"))).containsExactly(1, 0, 0, 0);
        assertThat(counts(SampleLetter.indeterminate("d.txt"))).containsExactly(1, 0, 0, 1);
        assertThat(counts(Reports.UNREAD)).containsExactly(1, 0, 1, 0);
        assertThat(xml(SampleLetter.inconsistent("a.txt")))
                .contains("<testsuite name=\"CM17-9990001\" tests=\"1\" failures=\"1\" errors=\"0\" skipped=\"0\"");
    }

    @Test
    void the_totals_stand_first() throws Exception {
        assertThat(xml(SampleLetter.inconsistent("a.txt"), SampleLetter.indeterminate("b.txt"), Reports.UNREAD)).startsWith("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="imr-check 1.2.3" tests="3" failures="1" errors="1" skipped="1" time="0">
                <testsuite name="CM17-9990001" tests="1\"""");
        assertThat(xml()).endsWith("<testsuites name=\"imr-check 1.2.3\" tests=\"0\" failures=\"0\" errors=\"0\" skipped=\"0\" "
                + "time=\"0\">\n</testsuites>\n");
    }

    @Test
    void a_letter_that_could_not_be_read_is_an_error_with_its_sentence() throws Exception {
        ReportTestCase test = suites(Reports.UNREAD).get(0).getTestCases().get(0);

        assertThat(test.hasError()).isTrue();
        assertThat(test.getFailureMessage()).isEqualTo("This PDF asks for a password.");
        assertThat(test.getFailureType()).isEqualTo("encrypted");
    }

    @Test
    void a_warning_is_output_of_a_test_that_passes() throws Exception {
        assertThat(suites(SampleLetter.warned("c.txt")).get(0).getTestCases().get(0).isSuccessful()).isTrue();
        assertThat(xml(SampleLetter.warned("c.txt"))).contains("<system-out>c.txt, line 4\nwarning: The record tells nothing");
    }

    @Test
    void a_remark_on_a_letter_that_was_judged_is_no_error() throws Exception {
        CheckedLetter sound = SampleLetter.consistent("a.txt");
        CheckedLetter remarked = new CheckedLetter(sound.source(), sound.letter(), sound.facts(), sound.judgements(),
                List.of(new Problem("page-without-text", "Page 2 is an image.", false)));

        assertThat(suites(remarked).get(0).getNumberOfErrors()).isZero();
        assertThat(xml(remarked)).contains("<system-err>Page 2 is an image.\n</system-err>");
    }

    @Test
    void what_xml_cannot_hold_becomes_a_blank_and_the_rest_survives() throws Exception {
        String hostile = "a <b> & \"c\" ]]> \u0000\u0007\ud800 \ud83d\ude00 \u0085x\uffff";
        Finding finding = new Finding(1, "r", Kind.DATE_ANOMALY, Level.ERROR, null, hostile, null, null, List.of(), List.of());
        String report = xml(SampleLetter.checked("<&>\u0001.txt", SampleLetter.judgement(Verdict.INCONSISTENT, Outcome.UPHELD, finding)));

        assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(report)))
                .getElementsByTagName("failure").item(0).getTextContent()).startsWith("<&> .txt, line 4")
                .contains("a <b> & \"c\" ]]>     \ud83d\ude00  x ");
    }

    /** Tests, failures, errors and skipped ones. */
    private static List<Integer> counts(CheckedLetter letter) throws Exception {
        ReportTestSuite suite = suites(letter).get(0);
        return List.of(suite.getNumberOfTests(), suite.getNumberOfFailures(), suite.getNumberOfErrors(), suite.getNumberOfSkipped());
    }

    private static List<ReportTestSuite> suites(CheckedLetter... letters) throws Exception {
        byte[] report = xml(letters).getBytes(StandardCharsets.UTF_8);
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(new ByteArrayInputStream(report), StandardCharsets.UTF_8));
    }

    private static String xml(CheckedLetter... letters) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.write(new JUnitReport(out, Review.none()), letters);
        return out.toString(StandardCharsets.UTF_8);
    }
}
