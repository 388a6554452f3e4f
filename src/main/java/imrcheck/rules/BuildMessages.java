package imrcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/**
 * Turns what the engine says against rule files into errors at the author's own file and line. The engine often names a line
 * -1 or a generated Java file; then the rules are built one by one to see which of them it means.
 */
final class BuildMessages {
    private static final String REMEDY = "Check the names against the records of imrcheck.facts and the methods of Report.";
    private static final Pattern WORD = Pattern.compile("[A-Za-z_$][\\w$.]*");

    private final List<DrlFile> files;

    BuildMessages(List<DrlFile> files) {
        this.files = files;
    }

    List<RuleError> errors(List<Message> messages) {
        List<RuleError> errors = new ArrayList<>();
        for (DrlFile file : files) {
            for (DrlRule rule : file.rules()) {
                List<Message> own = TopicCompiler.messages(new TreeMap<>(Map.of(file.path(), file.only(rule))));
                own.stream().filter(BuildMessages::tells).map(message -> error(file, rule, message)).forEach(errors::add);
            }
        }
        if (errors.isEmpty()) {
            messages.stream().filter(BuildMessages::tells).map(this::unplaced).forEach(errors::add);
        }
        return errors;
    }

    private RuleError unplaced(Message message) {
        String path = files.stream().map(DrlFile::path).filter(file -> String.valueOf(message.getPath()).endsWith(file))
                .findFirst().orElse(files.get(0).path());
        return new RuleError(path, Math.max(message.getLine(), 1), sentence(message), REMEDY);
    }

    private static RuleError error(DrlFile file, DrlRule rule, Message message) {
        return new RuleError(file.path(), line(file, rule, message), sentence(message), REMEDY);
    }

    /** Messages that only repeat generated code tell an author nothing. */
    private static boolean tells(Message message) {
        return !message.getText().startsWith("Java source of ");
    }

    private static String sentence(Message message) {
        String first = message.getText().lines().findFirst().orElse("").strip();
        return first.endsWith(".") ? first : first + ".";
    }

    private static int line(DrlFile file, DrlRule rule, Message message) {
        String path = String.valueOf(message.getPath());
        if (path.endsWith(".drl") && message.getLine() > 0 && message.getLine() != rule.line()) {
            return message.getLine();
        }
        if (path.contains("LambdaConsequence") || message.getText().contains("consequence")) {
            return rule.actionLine();
        }
        String first = sentence(message);
        int colon = first.lastIndexOf(": ");
        int quoted = colon < 0 ? 0 : lineOf(file, rule, first.substring(colon + 2, first.length() - 1));
        Matcher words = WORD.matcher(first);
        while (quoted == 0 && words.find()) {
            quoted = words.group().matches("[a-z]+|[A-Z][a-z]+") ? 0 : lineOf(file, rule, words.group());
        }
        return quoted == 0 ? rule.line() : quoted;
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
}
