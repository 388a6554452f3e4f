package imrcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import imrcheck.judge.RuleSet;
import imrcheck.judge.RuleSets;
import imrcheck.source.SourceText;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Work is counted in what the steps allocate, which no busy machine changes; each kind of growth is measured from some size on. */
class GrowthTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final RuleSet RULES = RuleSets.packaged();
    private static final String HEAD = """
            Case Number: CM17-9990001
            Date of Injury: 10/11/2016

            HOW THE IMR FINAL DETERMINATION WAS MADE
            A physician who is independent of the parties studied the file.

            CLINICAL CASE SUMMARY
            """;
    private static final String RECORD = """
            The worker hurt the low back while lifting. She had eight visits of physical therapy and took naproxen. On examination
            lumbar flexion was 40 degrees, sensation was decreased in the left foot, and straight leg raising was negative.
            """;
    private static final String RATIONALE = """
            The guideline allows 10 visits over 8 weeks for a lumbar sprain. There is no record of functional improvement, and home
            exercise was not tried. She still has pain with sitting.
            """;

    @Test
    void the_work_of_a_longer_letter_grows_with_its_length() {
        holds(times -> letter(RECORD.repeat(times), item(RATIONALE.repeat(times))));
    }

    @Test
    void the_work_of_more_items_grows_with_their_number() {
        holds(times -> letter(RECORD, item(RATIONALE).repeat(times * 7)));
    }

    @Test
    void the_work_of_a_sentence_without_end_grows_with_its_length() {
        holds(times -> letter(RECORD, item("There is no pain, " + "weakness, numbness, or pain, ".repeat(times * 20) + "at rest.")));
    }

    private static void holds(IntFunction<String> letter) {
        work(letter.apply(2));
        long some = work(letter.apply(8));
        long more = work(letter.apply(64));
        // Eight times the letter, and a logarithm.
        assertThat((double) more / some).isLessThan(8 * 2);
    }

    private static long work(String letter) {
        Checker checker = Checker.by(RULES, (source, failure) -> { throw new AssertionError(failure); });
        long before = THREADS.getCurrentThreadAllocatedBytes();
        CheckedLetter checked = checker.check(new SourceText("letter.txt", null, letter));
        long work = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(checked.judgements()).isNotEmpty();
        return work;
    }

    private static String letter(String record, String items) {
        return HEAD + record + "\nIMR ISSUES, DECISIONS AND RATIONALES\nThe items are decided as follows:\n\n" + items;
    }

    private static String item(String rationale) {
        return "Physical therapy for the low back, 2 times a week for 4 weeks: Upheld\n\nClaims Administrator guideline: Decision based on "
                + "MTUS Low Back Complaints 2004.\n\nMAXIMUS guideline: Decision based on MTUS Low Back Complaints 2004.\n\n"
                + "Decision rationale: " + rationale + "The request is not medically necessary.\n\n";
    }
}
