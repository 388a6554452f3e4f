package imrcheck.cases;

import imrcheck.cases.LetterCase.Expectation;
import imrcheck.check.CheckedLetter;
import imrcheck.check.InOrder;
import imrcheck.facts.Finding;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.TableLimit;
import imrcheck.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Runs cases through the same steps as a published letter. */
public final class CaseRunner {
    private final Function<SourceText, CheckedLetter> check;

    /** A runner that checks the letters so. */
    public CaseRunner(Function<SourceText, CheckedLetter> check) {
        this.check = check;
    }

    /**
     * Runs all cases, in order, on so many threads at once.
     *
     * @param jobs at least 1
     */
    public List<CaseResult> run(List<LetterCase> cases, int jobs) {
        List<CaseResult> results = new ArrayList<>(cases.size());
        InOrder.run(cases.iterator(), this::run, jobs, results::add);
        return results;
    }

    /** Takes the letter of a case through the steps and holds what comes of it against what it must show. */
    public CaseResult run(LetterCase letterCase) {
        CheckedLetter checked = check.apply(letterCase.letter());
        LetterFacts facts = checked.facts();
        int items = 1 + letterCase.others().size();
        if (facts == null || facts.items().size() != items || checked.judgements().size() != items) {
            int found = facts == null ? 0 : facts.items().size();
            return new CaseResult(letterCase, null, null, List.of("The letter has " + found + " items instead of " + items
                    + (checked.problems().isEmpty() ? "." : ": " + checked.problems().get(0).message())), checked);
        }
        Item item = facts.items().get(0);
        Judgement judgement = checked.judgements().get(0);
        return new CaseResult(letterCase, item, judgement, failures(letterCase.expect(), judgement, checked.source()), checked);
    }

    private static List<String> failures(Expectation expect, Judgement judgement, SourceText source) {
        List<String> failures = new ArrayList<>();
        differs(failures, "The verdict", expect.verdict(), judgement.verdict(), "; " + told(judgement));
        differs(failures, "The outcome that follows", expect.expected(), judgement.expected() == null ? "open" : judgement.expected(), ".");
        differs(failures, "The limit of the tables", expect.tableLimit(), written(judgement.tableLimit()), ".");
        expect.findings().stream().filter(rule -> finding(judgement, rule).isEmpty())
                .forEach(rule -> failures.add("The rule " + rule + " is silent; " + told(judgement)));
        expect.silent().stream().filter(rule -> finding(judgement, rule).isPresent())
                .forEach(rule -> failures.add("The rule " + rule + " speaks: " + finding(judgement, rule).get().message() + "."));
        first(expect, judgement).ifPresent(finding -> {
            differs(failures, "The level of " + finding.rule(), expect.level(), finding.level(), ".");
            List<String> quotes = finding.evidence().stream().map(passage -> source.quote(passage.span())).toList();
            if (expect.evidence() != null && quotes.stream().noneMatch(quote -> folded(quote).contains(folded(expect.evidence())))) {
                failures.add("The evidence of " + finding.rule() + " is " + quotes + " and does not hold \"" + expect.evidence() + "\".");
            }
        });
        return failures;
    }

    /** Where null is expected, anything will do. */
    private static void differs(List<String> failures, String what, Object expected, Object found, String ending) {
        if (expected != null && !expected.equals(found)) {
            failures.add(what + " is " + found + " instead of " + expected + ending);
        }
    }

    /** As a case file has it: {@code 12 over 8}, or {@code 12} where there is no period. */
    private static String written(TableLimit limit) {
        if (limit == null) {
            return "none";
        }
        return limit.weeks() == null ? Integer.toString(limit.max()) : limit.max() + " over " + limit.weeks();
    }

    private static Optional<Finding> first(Expectation expect, Judgement judgement) {
        return expect.findings().isEmpty() ? judgement.findings().stream().findFirst() : finding(judgement, expect.findings().get(0));
    }

    private static Optional<Finding> finding(Judgement judgement, String rule) {
        return judgement.findings().stream().filter(finding -> finding.rule().equals(rule)).findFirst();
    }

    private static String told(Judgement judgement) {
        List<String> rules = judgement.findings().stream().map(f -> f.rule() + " (" + f.level() + ")").toList();
        return rules.isEmpty() ? "no rule speaks." : "these speak: " + String.join(", ", rules) + ".";
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
