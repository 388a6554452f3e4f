package imrcheck.cases;

import imrcheck.facts.Fact;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.ProvisionRow;
import imrcheck.facts.TableRow;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.judge.Variants;
import imrcheck.language.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What follows from the rows of rules for letters that nobody wrote: a test of each of them, made from what it says. */
public final class Probes {
    private Probes() {}

    /**
     * The probes of all provisions and of the visits for diagnoses.
     *
     * @param cases of the same rules
     * @param read  the facts of the letter of a case
     */
    public static List<RowProbe> all(RuleSet rules, List<LetterCase> cases, Function<LetterCase, LetterFacts> read) {
        List<RowProbe> probes = new ArrayList<>();
        List<Fact> rows = new Variants(rules).rows();
        Terms terms = rules.terms();
        for (Fact row : rows) {
            if (row instanceof ProvisionRow provision) {
                probes.addAll(RowProbes.of(provision, rows, terms));
            } else if (row instanceof TableRow line && RuleProbes.isVisits(line)) {
                probes.addAll(RuleProbes.visits(line, terms));
            }
        }
        Map<String, LetterCase> speaking = new HashMap<>();
        cases.stream().filter(one -> one.todo() == null)
                .forEach(one -> one.expect().findings().forEach(id -> speaking.putIfAbsent(id, one)));
        for (RuleMetadata rule : rules.rules()) {
            if (rule.isProvision() && !rule.isRow() && speaking.containsKey(rule.id()) && !RuleProbes.isVisits(rule)) {
                probes.addAll(RuleProbes.days(rule, read.apply(speaking.get(rule.id()))));
            }
        }
        return probes;
    }
}
