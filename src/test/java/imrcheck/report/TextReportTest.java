package imrcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.SampleLetter;
import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.facts.Finding;
import imrcheck.facts.Ground;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
import imrcheck.facts.Kind;
import imrcheck.facts.Level;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Outcome;
import imrcheck.facts.Passage;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.facts.Verdict;
import imrcheck.source.Problem;
import imrcheck.source.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final Page PLAIN = new Page(100, false);
    private static final CheckedLetter UNREAD = CheckedLetter.unread(new SourceText("z.pdf", null, ""),
            List.of(new Problem("encrypted", "This PDF asks for a password.", true)));

    @Test
    void a_ground_that_is_a_question_is_told_as_one() {
        Ground question = new Ground("4610.6(h)(5)", "plainly erroneous finding of fact", "A question.", true);
        Finding finding =
                new Finding(1, "r", Kind.CRITERIA_MET, Level.ERROR, null, "The criteria are met", null, question, List.of(), List.of());

        assertThat(Words.authority(finding)).isEqualTo("possible ground: 4610.6(h)(5), as a question");
        assertThat(Words.ground(finding)).isEqualTo("4610.6(h)(5)");
    }

    @Test
    void an_inconsistent_item_tells_outcome_and_what_follows_with_the_letters_words() throws IOException {
        assertThat(text(PLAIN, SampleLetter.inconsistent("a.txt"))).isEqualTo("""
                INCONSISTENT  CM17-9990001, item 1: Physical therapy, 2 times a week for 4 weeks, right knee
                  a.txt, line 4
                  Overturned, but what the letter documents leads to Upheld.
                  error    6 prior + 8 requested = 14 visits, over 12 [pt-visit-cap]
                           ODG Knee and Leg, Physical medicine
                           line 3: "had six visits"
                           line 6: "up to 12 visits over 8 weeks"
                  warning  The record tells nothing of it [record-silent]
                           possible ground: 4610.6(h)(5)
                           searched without finding it: clinical case summary, rationale

                1 item in 1 letter: 1 inconsistent, 0 indeterminate, 0 consistent; 1 with warnings. Judged by 63
                rules.
                A ground of Labor Code section 4610.6(h) is a pointer for a lawyer, not an opinion.
                """);
    }

    @Test
    void the_worst_comes_first() throws IOException {
        assertThat(text(PLAIN, UNREAD, SampleLetter.indeterminate("d"), SampleLetter.warned("c"), SampleLetter.inconsistent("b")))
                .containsSubsequence("INCONSISTENT", "  b, line", "CONSISTENT", "  c, line", "INDETERMINATE", "  d, line",
                        "z.pdf: This PDF", "3 items in 4 letters");
    }

    @Test
    void a_sound_item_is_told_where_it_is_the_only_letter() throws IOException {
        assertThat(text(PLAIN, SampleLetter.consistent("a.txt"))).startsWith("CONSISTENT  item 1, Physical therapy");
    }

    @Test
    void sound_items_of_many_letters_are_counted_only() throws IOException {
        assertThat(text(PLAIN, SampleLetter.consistent("a.txt"), SampleLetter.consistent("b.txt"))).isEqualTo(
                "2 items in 2 letters: 0 inconsistent, 0 indeterminate, 2 consistent; 0 with warnings. Judged by 63\n" + "rules.\n");
    }

    @Test
    void of_many_letters_the_tally_and_the_commonest_rules_come_first() throws IOException {
        CheckedLetter[] letters = new CheckedLetter[20];
        Arrays.fill(letters, SampleLetter.warned("a.txt"));
        letters[3] = SampleLetter.inconsistent("b.txt");

        assertThat(text(PLAIN, letters)).startsWith("20 items in 20 letters: 1 inconsistent").containsSubsequence("rules.\n",
                "  20 items with [record-silent]\n  1 item with [pt-visit-cap]\n\nINCONSISTENT", "CONSISTENT", "20 items in 20 letters");
        assertThat(text(PLAIN, Arrays.copyOf(letters, 19))).startsWith("INCONSISTENT");
    }

    @Test
    void where_there_was_no_letter_it_says_so() throws IOException {
        CheckedLetter missing = CheckedLetter.unread(new SourceText("x", null, ""), List.of(new Problem("missing", "No file.", true)));

        assertThat(text(PLAIN, missing)).endsWith("\nNo letter found. Judged by 63 rules.\n");
        assertThat(text(PLAIN, missing, UNREAD))
                .endsWith("0 items in 1 letter; 1 letter could not be read; 1 path without a letter. " + "Judged by 63 rules.\n");
    }

    @Test
    void a_warning_about_the_letter_is_told_on_its_first_item() throws IOException {
        Finding first = new Finding(1, "dates", Kind.DATE_ANOMALY, Level.WARNING, null, "The dates are out of order", null, null,
                List.of(SampleLetter.passage(Section.SUMMARY, "had six visits")), List.of());
        Finding second = new Finding(2, "dates", Kind.DATE_ANOMALY, Level.WARNING, null, "The dates are out of order", null, null,
                first.evidence(), List.of());
        CheckedLetter one = SampleLetter.checked("a", SampleLetter.judgement(Verdict.CONSISTENT, Outcome.UPHELD, first));
        Item item = one.facts().items().get(0);
        CheckedLetter two = new CheckedLetter(one.source(), one.letter(), new LetterFacts(List.of(item, item), List.of()),
                List.of(one.judgements().get(0), new Judgement(2, Verdict.CONSISTENT, null, null, List.of(second), List.of())), List.of());

        assertThat(text(PLAIN, two)).containsOnlyOnce("The dates are out of order").contains("2 with warnings");
    }

    @Test
    void a_place_in_a_pdf_is_told_as_one_counts_who_has_the_page_in_hand() {
        String text = "one\ntwo\n\fthree\nfour\n";
        Passage passage = new Passage(Section.SUMMARY, new Span(text.indexOf("four"), text.length()));

        assertThat(Words.place(new SourceText("in.zip!/a.PDF", null, text), passage)).isEqualTo("page 2, line 2");
        assertThat(Words.place(new SourceText("a.txt", null, text), passage)).isEqualTo("line 4");
    }

    @Test
    void the_ground_is_explained_only_where_one_is_named() throws IOException {
        assertThat(text(PLAIN, SampleLetter.indeterminate("a"))).doesNotContain("lawyer");
        assertThat(text(PLAIN, SampleLetter.warned("a"), SampleLetter.warned("b"))).containsOnlyOnce("lawyer");
    }

    @Test
    void an_item_fits_a_screen() throws IOException {
        String text = text(PLAIN, SampleLetter.warnedOften("a", 30));
        assertThat(text).containsPattern("and \\d+ more findings: imr-check explain tells all");
        assertThat(text.lines().takeWhile(line -> !line.isEmpty()).count()).isLessThanOrEqualTo(24);
    }

    @Test
    void findings_that_say_the_same_are_told_once_with_the_evidence_of_all() throws IOException {
        Finding first = finding("had six visits", Section.SUMMARY);
        Finding second = finding("Eight more visits", Section.RATIONALE);
        String text = text(PLAIN, SampleLetter.checked("a", SampleLetter.judgement(Verdict.CONSISTENT, Outcome.UPHELD, second, first)));
        assertThat(text).containsOnlyOnce("The figures differ").containsSubsequence("had six visits", "Eight more visits");
    }

    private static Finding finding(String words, Section section) {
        return new Finding(1, "figures", Kind.QUANTITY_MISMATCH, Level.WARNING, null, "The figures differ", null, null,
                List.of(SampleLetter.passage(section, words)), List.of());
    }

    @Test
    void no_line_is_wider_than_the_page() throws IOException {
        assertThat(text(new Page(50, false), SampleLetter.inconsistent("a")).lines()).allMatch(line -> line.length() <= 50);
    }

    @Test
    void colours_are_written_only_where_asked_for() throws IOException {
        assertThat(text(PLAIN, SampleLetter.inconsistent("a"))).doesNotContain("\u001b");
        assertThat(text(new Page(100, true), SampleLetter.inconsistent("a"))).contains("\u001b[1m\u001b[31mINCONSISTENT");
    }

    @Test
    void a_letters_own_escape_sequences_do_not_reach_the_terminal() throws IOException {
        Finding finding = new Finding(1, "x", Kind.NO_FINDINGS, Level.WARNING, null, "says \u001b[2J", null, null, List.of(), List.of());
        assertThat(text(PLAIN, SampleLetter.checked("a", SampleLetter.judgement(Verdict.CONSISTENT, Outcome.UPHELD, finding))))
                .doesNotContain("\u001b").contains("says");
    }

    @Test
    void a_quiet_report_tells_inconsistent_items_and_unread_letters_alone() throws IOException {
        String text = text(true, PLAIN, SampleLetter.inconsistent("a"), SampleLetter.warned("b"), SampleLetter.indeterminate("c"), UNREAD);
        assertThat(text).contains("INCONSISTENT", "z.pdf").doesNotContain("b, line", "c, line", "letters:");
        assertThat(text(true, PLAIN, SampleLetter.consistent("a"))).isEmpty();
    }

    private static String text(Page page, CheckedLetter... letters) throws IOException {
        return text(false, page, letters);
    }

    private static String text(boolean quiet, Page page, CheckedLetter... letters) throws IOException {
        StringWriter out = new StringWriter();
        TextReport report = new TextReport(out, page, quiet, Review.none(), FindingFilter.ALL);
        report.begin(new Run("1.2.3", 63, "sha256:0"));
        Tally tally = Tally.NONE;
        for (CheckedLetter letter : letters) {
            report.letter(letter);
            tally = tally.plus(letter);
        }
        report.end(tally);
        return out.toString();
    }
}
