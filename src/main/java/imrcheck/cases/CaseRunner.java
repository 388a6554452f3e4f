package imrcheck.cases;

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
        CheckedLetter checked =
                check.apply(new SourceText(letterCase.file() + "#" + letterCase.name(), "sha256:none", CaseLetter.text(letterCase)));
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
        if (expect.verdict() != null && expect.verdict() != judgement.verdict()) {
            failures.add("The verdict is " + judgement.verdict() + " instead of " + expect.verdict() + "; " + told(judgement));
        }
        if (expect.expected() != null && expect.expected() != judgement.expected()) {
            failures.add("The outcome that follows is " + (judgement.expected() == null ? "open" : judgement.expected()) + " instead of "
                    + expect.expected() + ".");
        }
        if (expect.tableLimit() != null && !expect.tableLimit().equals(written(judgement.tableLimit()))) {
            failures.add("The limit of the tables is " + written(judgement.tableLimit()) + " instead of " + expect.tableLimit() + ".");
        }
        expect.findings().stream().filter(rule -> finding(judgement, rule).isEmpty())
                .forEach(rule -> failures.add("The rule " + rule + " is silent; " + told(judgement)));
        expect.silent().stream().filter(rule -> finding(judgement, rule).isPresent())
                .forEach(rule -> failures.add("The rule " + rule + " speaks: " + finding(judgement, rule).get().message() + "."));
        first(expect, judgement).ifPresent(finding -> failures.addAll(failures(expect, finding, source)));
        return failures;
    }

    /** As a case file has it: {@code 12 over 8}, or {@code 12} where there is no period. */
    private static String written(TableLimit limit) {
        if (limit == null) {
            return "none";
        }
        return limit.weeks() == null ? Integer.toString(limit.max()) : limit.max() + " over " + limit.weeks();
    }

    private static List<String> failures(Expectation expect, Finding finding, SourceText source) {
        List<String> failures = new ArrayList<>();
        if (expect.level() != null && expect.level() != finding.level()) {
            failures.add("The level of " + finding.rule() + " is " + finding.level() + " instead of " + expect.level() + ".");
        }
        List<String> quotes = finding.evidence().stream().map(passage -> source.quote(passage.span())).toList();
        if (expect.evidence() != null && quotes.stream().noneMatch(quote -> holds(quote, expect.evidence()))) {
            failures.add("The evidence of " + finding.rule() + " is " + quotes + " and does not hold \"" + expect.evidence() + "\".");
        }
        return failures;
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

    private static boolean holds(String quote, String words) {
        return folded(quote).contains(folded(words));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
