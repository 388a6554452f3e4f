package imrcheck.judge;

import imrcheck.rules.RuleError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns what the engine says against rule files into errors at the author's own file and line. The engine often names a line
 * -1 or a generated Java file; then the rules are built one by one, and a rule line by line, to see which of them it means.
 */
final class BuildMessages {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_$][\\w$.]*");

    private final List<DrlFile> files;

    BuildMessages(List<DrlFile> files) {
        this.files = files;
    }

    List<RuleError> errors(List<BuildMessage> messages) {
        List<RuleError> errors = new ArrayList<>();
        for (DrlFile file : files) {
            for (DrlRule rule : file.rules()) {
                said(file, file.only(rule)).forEach(message -> errors.add(error(file, rule, message)));
            }
        }
        if (errors.isEmpty()) {
            messages.stream().filter(BuildMessage::tells).map(this::unplaced).forEach(errors::add);
        }
        return errors;
    }

    private static List<BuildMessage> said(DrlFile file, String text) {
        return TopicCompiler.messages(new TreeMap<>(Map.of(file.path(), text))).stream().filter(BuildMessage::tells).toList();
    }

    private RuleError unplaced(BuildMessage message) {
        String path = files.stream().map(DrlFile::path).filter(message.path()::endsWith).findFirst().orElse(files.get(0).path());
        return new RuleError(path, Math.max(message.line(), 1), message.text(), message.remedy());
    }

    private static RuleError error(DrlFile file, DrlRule rule, BuildMessage message) {
        return new RuleError(file.path(), line(file, rule, message), message.text(), message.remedy());
    }

    private static int line(DrlFile file, DrlRule rule, BuildMessage message) {
        if (message.line() > 0 && message.line() != rule.line()) {
            return message.line();
        }
        if (message.path().contains("LambdaConsequence") || message.text().contains("consequence")) {
            return rule.actionLine();
        }
        int named = named(file, rule, message.text());
        return named > 0 ? named : firstSaid(file, rule, message.text());
    }

    /** The line of the rule that holds what the message quotes, or a name that is no common word; 0 for none. */
    private static int named(DrlFile file, DrlRule rule, String text) {
        int colon = text.lastIndexOf(": ");
        int quoted = colon < 0 ? 0 : lineOf(file, rule, text.substring(colon + 2, text.length() - 1));
        Matcher words = WORD.matcher(text);
        while (quoted == 0 && words.find()) {
            quoted = words.group().matches("[a-z]+|[A-Z][a-z]*") ? 0 : lineOf(file, rule, words.group());
        }
        return quoted;
    }

    private static int lineOf(DrlFile file, DrlRule rule, String text) {
        String[] lines = file.text().split("\n", -1);
        for (int line = rule.line(); line <= rule.endLine(); line++) {
            if (lines[line - 1].contains(text)) {
                return line;
            }
        }
        return 0;
    }

    /** The first line of the condition with which the engine says so; the line of the rule where that is none. */
    private static int firstSaid(DrlFile file, DrlRule rule, String text) {
        String[] lines = file.only(rule).split("\n", -1);
        int when = rule.line();
        while (when < rule.actionLine() && !lines[when - 1].strip().equals("when")) {
            when++;
        }
        for (int last = when + 1; last < rule.actionLine(); last++) {
            String[] cut = lines.clone();
            for (int line = last + 1; line < rule.actionLine(); line++) {
                cut[line - 1] = "";
            }
            if (said(file, String.join("\n", cut)).stream().anyMatch(message -> message.text().equals(text))) {
                return last;
            }
        }
        return rule.line();
    }
}
