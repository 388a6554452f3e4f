package imrcheck.authoring;

import imrcheck.rules.DrlFile;
import imrcheck.rules.DrlRule;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How rules, their files and what stands in them are named and laid out, so that one finds one's way in all of them. */
final class NameLint {
    private static final Pattern FILE = Pattern.compile("[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*\\.drl");
    private static final Pattern BINDING = Pattern.compile("\\$\\w+");
    private static final Pattern GOOD_BINDING = Pattern.compile("\\$[a-z][a-zA-Z0-9]*");
    private static final Pattern YEAR = Pattern.compile("-((?:19|20)\\d\\d)(?=-|$)");
    private static final int LONGEST_TITLE = 130;

    private final DrlFile file;
    private final List<RuleError> errors = new ArrayList<>();

    private NameLint(DrlFile file) {
        this.file = file;
    }

    static List<RuleError> check(DrlFile file, List<RuleMetadata> rules) {
        NameLint lint = new NameLint(file);
        if (!FILE.matcher(file.path()).matches()) {
            lint.error(1, "The name of the file or its folder is not in lower-case words joined by hyphens.", "Rename it.");
        }
        rules.stream().filter(rule -> rule.file().equals(file.path())).forEach(lint::checkMetadata);
        file.rules().forEach(lint::checkBody);
        return lint.errors;
    }

    private void checkMetadata(RuleMetadata rule) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1).replaceFirst("\\.drl$", "");
        if (rule.isProvision() && !firstWord(rule.id()).equals(firstWord(name))) {
            error(rule.line(), "The id " + rule.id() + " does not begin as the name of its file.",
                    "Begin both with the same word, such as " + firstWord(name) + "-...");
        }
        if (rule.title().endsWith(".") || !Character.isUpperCase(rule.title().charAt(0)) && !Character.isDigit(rule.title().charAt(0))) {
            error(rule.line(), "The title is not written as the others are.",
                    "Begin it with a capital letter and end it without a full stop.");
        }
        if (rule.title().length() > LONGEST_TITLE) {
            error(rule.line(), "The title has " + rule.title().length() + " letters.",
                    "Say it in " + LONGEST_TITLE + "; a reader sees it in a line.");
        }
        Matcher year = YEAR.matcher(rule.id());
        if (year.find() && rule.isProvision() && !rule.reference().contains(year.group(1))) {
            error(rule.line(), "The id names the edition of " + year.group(1) + ", and guideline and citation do not.",
                    "Cite the edition that the rule is of.");
        }
    }

    private static String firstWord(String name) {
        return name.split("-", 2)[0];
    }

    private void checkBody(DrlRule rule) {
        RuleBody body = RuleBody.of(file, rule);
        if (body.conditions().size() != rule.condition().getDescrs().size()) {
            error(body.when(), "The conditions are not laid out one after the other.",
                    "Begin each on a line of its own, indented by four blanks, and indent what belongs to it further.");
        }
        for (int line = rule.line(); line < body.end(); line++) {
            String code = body.code(line);
            if (code.indexOf('\t') >= 0) {
                error(line, "The line holds a tab.", "Indent by blanks.");
            }
            Matcher binding = BINDING.matcher(line < body.when() ? "" : code);
            while (binding.find()) {
                if (!GOOD_BINDING.matcher(binding.group()).matches()) {
                    error(line, "The binding " + binding.group() + " is not named as the others are.", "Write it as $likeThis.");
                }
            }
        }
    }

    private void error(int line, String message, String remedy) {
        errors.add(new RuleError(file.path(), line, message, remedy));
    }
}
