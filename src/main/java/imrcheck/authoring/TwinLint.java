package imrcheck.authoring;

import imrcheck.judge.DrlFile;
import imrcheck.judge.DrlRule;
import imrcheck.rules.RuleError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds rules that say the same of other things: what differs between them belongs into rows that one rule joins. */
final class TwinLint {
    private TwinLint() {}

    static List<RuleError> check(List<DrlFile> files) {
        Map<String, String> seen = new HashMap<>();
        List<RuleError> errors = new ArrayList<>();
        for (DrlFile file : files) {
            for (DrlRule rule : file.rules()) {
                String first = seen.putIfAbsent(form(file, rule), file.path() + ":" + rule.line());
                if (first != null) {
                    errors.add(new RuleError(file.path(), rule.line(), "But for its constants the rule is that of " + first + ".",
                            "Write what differs as rows of provisions.yaml or of a table, and judge both by one rule."));
                }
            }
        }
        return errors;
    }

    /** Condition and action without what names something: texts, numbers, constants, variables. */
    private static String form(DrlFile file, DrlRule rule) {
        RuleBody body = RuleBody.of(file, rule);
        StringBuilder code = new StringBuilder();
        for (int line = body.when(); line < body.end(); line++) {
            code.append(body.code(line)).append(' ');
        }
        return code.toString().replaceAll("\\b[A-Z]\\w*\\.[A-Z_]+\\b", "C").replaceAll("\\b\\d+\\b", "0").replaceAll("\\$\\w+", "\\$")
                .replaceAll("\\s+", "");
    }
}
