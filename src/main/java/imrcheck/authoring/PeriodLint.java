package imrcheck.authoring;

import imrcheck.facts.Source;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.rules.RuleError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds provisions that two of their headings give on one day, so that they would be told twice, or none between two others. */
final class PeriodLint {
    private PeriodLint() {}

    static List<RuleError> check(RuleSet rules) {
        List<RuleError> errors = new ArrayList<>();
        rules.rules().forEach(rule -> check(rule, errors));
        return errors;
    }

    private static void check(RuleMetadata rule, List<RuleError> errors) {
        List<Source> sources = new ArrayList<>(rule.sources());
        sources.sort(Comparator.comparing(Source::from, Comparator.nullsFirst(Comparator.naturalOrder())));
        for (int i = 1; i < sources.size(); i++) {
            Source before = sources.get(i - 1);
            Source source = sources.get(i);
            if (before.to() == null || source.from() == null || source.from().isBefore(before.to())) {
                errors.add(new RuleError(rule.file(), rule.line(),
                        rule.id() + " is given by " + before.heading() + " and " + source.heading() + " on the same days.",
                        "Name one of them, or say after which edition the other holds."));
            } else if (source.from().isAfter(before.to())) {
                errors.add(new RuleError(rule.file(), rule.line(),
                        "Between " + before.to() + " and " + source.from() + " nothing gives " + rule.id() + ".",
                        "Name the heading of the edition that was in force."));
            }
        }
    }
}
