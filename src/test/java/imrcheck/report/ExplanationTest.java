package imrcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.SampleLetter;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.facts.Answer;
import imrcheck.facts.Finding;
import imrcheck.facts.Judgement;
import imrcheck.facts.Kind;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Outcome;
import imrcheck.facts.Passage;
import imrcheck.facts.Quotation;
import imrcheck.facts.Section;
import imrcheck.facts.Tree;
import imrcheck.facts.Source;
import imrcheck.facts.Verdict;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.judge.Trace;
import imrcheck.language.Terms;
import imrcheck.rules.RuleFiles;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void an_item_is_explained_from_its_outcome_to_what_would_change_it() throws IOException {
        assertThat(explained(SampleLetter.checked("a.txt", new VisitCap(true).judge(SampleLetter.facts()).get(0)), new VisitCap(true), 1))
                .isEqualTo("""
                        CM17-9990001, item 1: Physical therapy, 2 times a week for 4 weeks, right knee
                          Source        a.txt, line 4
                          Verdict       INCONSISTENT. Overturned, but what the letter documents leads to Upheld.
                          Conclusion    The rationale concludes that it is medically necessary.
                                        line 8: "The request is medically necessary"
                        Facts
                          Treatment     physical therapy, knee, right
                          Request       8 visits under review
                          Prior         6 visits before
                          Limit         12 visits over 8 weeks, as the rationale quotes it
                                        line 6: "up to 12 visits over 8 weeks"
                          Table limit   12 visits over 8 weeks, ODG, knee sprain
                          As of         2017-05-01, the day that chooses the provisions in force
                        Criteria and findings of this patient
                          undocumented  functional improvement
                                        line 7: "no documentation of functional improvement"
                        Rules that fired
                          error         6 prior + 8 requested = 14 visits, over 12
                                        A reason for Upheld: limit exceeded, rule pt-visit-cap (More visits than the table
                                        allows)
                                        ODG Knee and Leg, Physical medicine; in force from 2010-01-01
                                        line 3: "had six visits"
                                        line 6: "up to 12 visits over 8 weeks"
                        What would change the verdict
                                        With 6 visits instead of 8, the outcome would follow.

                        """);
    }

    @Test
    void an_unconfirmed_figure_is_told_as_such() throws IOException {
        CheckedLetter letter = SampleLetter.checked("a.txt", new VisitCap(true).judge(SampleLetter.facts()).get(0));
        assertThat(explained(letter, new VisitCap(false), 1)).contains("an unconfirmed");
    }

    @Test
    void what_a_rationale_quotes_is_told_with_what_answers_it() throws IOException {
        CheckedLetter sample = SampleLetter.inconsistent("a.txt");
        Passage quoted = SampleLetter.passage(Section.RATIONALE, "The guideline allows up to 12 visits");
        Passage answer = SampleLetter.passage(Section.RATIONALE, "no documentation of functional improvement");
        LetterFacts facts = SampleLetter.facts(
                new Quotation(1, Quotation.Purpose.NEEDED, new Tree.Leaf<>(new Quotation.Leaf(quoted, Quotation.Status.UNMET, false)),
                        false, quoted),
                new Answer(1, quoted.span(), Answer.Says.UNMET, Section.RATIONALE, false, answer.span(), quoted, answer));
        CheckedLetter letter = new CheckedLetter(sample.source(), sample.letter(), facts, sample.judgements(), sample.problems());

        assertThat(explained(letter, new VisitCap(true), 1)).contains("""
                What the rationale quotes
                  unmet         the treatment is recommended only where this is so
                                line 6: "The guideline allows up to 12 visits"
                  unmet         "The guideline allows up to 12 visits"
                                line 7: "no documentation of functional improvement"
                """);
    }

    @Test
    void only_the_wanted_item_is_explained() throws IOException {
        assertThat(explained(SampleLetter.inconsistent("a.txt"), new VisitCap(true), 2)).isEmpty();
    }

    private static String explained(CheckedLetter letter, RuleSet rules, int number) throws IOException {
        StringWriter out = new StringWriter();
        Explanation explanation = new Explanation(out, new Page(100, false), rules, item -> item.item() == number);
        explanation.begin(new Run("1.2.3", 1, "sha256:0"));
        explanation.letter(letter);
        explanation.end(Tally.NONE.plus(letter));
        return out.toString();
    }

    /** One rule: no more visits than the limit. */
    private record VisitCap(boolean decides) implements RuleSet {
        @Override
        public int count() {
            return 1;
        }

        @Override
        public String digest() {
            return files().digest();
        }

        @Override
        public RuleFiles files() {
            return new RuleFiles(new TreeMap<>());
        }

        @Override
        public Terms terms() {
            return Terms.of(files());
        }

        @Override
        public List<RuleMetadata> rules() {
            return List.of(rule("pt-visit-cap"));
        }

        @Override
        public RuleMetadata rule(String id) {
            return new RuleMetadata(id, "More visits than the table allows", Kind.LIMIT_EXCEEDED,
                    List.of(new Source("odg/knee", "ODG Knee and Leg", "Physical medicine", LocalDate.of(2010, 1, 1), null, decides)),
                    "physical-therapy", "physical-therapy/visits.drl", 5);
        }

        @Override
        public List<Judgement> judge(LetterFacts facts) {
            boolean over = facts.items().get(0).total() > 12;
            Finding[] findings = over ? new Finding[] {SampleLetter.overLimit()} : new Finding[0];
            return List.of(over ? SampleLetter.judgement(Verdict.INCONSISTENT, Outcome.UPHELD, findings)
                    : SampleLetter.judgement(Verdict.CONSISTENT, Outcome.OVERTURNED));
        }

        @Override
        public Trace trace(LetterFacts facts) {
            return new Trace(Set.of(), Set.of(), Set.of());
        }
    }
}
