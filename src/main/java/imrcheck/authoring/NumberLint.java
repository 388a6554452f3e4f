package imrcheck.authoring;

import imrcheck.judge.DrlFile;
import imrcheck.judge.DrlRule;
import imrcheck.judge.RuleMetadata;
import imrcheck.rules.RuleError;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds figures of guidelines in rules: they belong in a table, where they have a source and a period of their own. Nought is no
 * figure, and a rule that holds a letter against itself has none of a guideline.
 */
final class NumberLint {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$])\\d+(?:\\.\\d+)?");

    private NumberLint() {}

    static List<RuleError> check(DrlFile file, List<RuleMetadata> rules) {
        List<RuleError> errors = new ArrayList<>();
        for (DrlRule rule : file.rules()) {
            boolean provision =
                    rules.stream().anyMatch(of -> of.file().equals(file.path()) && of.line() == rule.line() && of.isProvision());
            RuleBody body = RuleBody.of(file, rule);
            for (int line = body.when(); provision && line < body.end(); line++) {
                Matcher number = NUMBER.matcher(body.code(line));
                while (number.find()) {
                    if (!number.group().equals("0")) {
                        errors.add(new RuleError(file.path(), line, "The figure " + number.group() + " stands in the rule.",
                                "Put it into a limit of provisions.yaml or a table, where it says where it stands, and join that."));
                    }
                }
            }
        }
        return errors;
    }
}
