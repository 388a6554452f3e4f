package imrcheck.cases;

import imrcheck.cases.LetterCase.CaseItem;
import imrcheck.facts.Level;
import imrcheck.facts.Outcome;
import imrcheck.facts.Verdict;
import imrcheck.rules.RuleError;
import imrcheck.rules.RulesDoNotBuild;
import imrcheck.terms.RuleFiles;
import imrcheck.terms.TermsException;
import imrcheck.terms.YamlNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads {@code <provision>.cases.yaml}. */
public final class CaseFile {
    private static final Set<String> DATES = Set.of("urDenial", "decision", "injury", "assigned", "applicationReceived");
    private static final Set<String> ITEM_KEYS = Set.of("title", "outcome", "rationale", "guideline");
    private static final Set<String> CASE_KEYS = union(ITEM_KEYS, DATES, Set.of("name", "summary", "others", "expect", "todo"));
    private static final Set<String> EXPECT_KEYS = Set.of("verdict", "expected", "finding", "silent", "level", "evidence", "tableLimit");

    private final String file;
    private final List<RuleError> errors = new ArrayList<>();

    private CaseFile(String file) {
        this.file = file;
    }

    /**
     * The cases of all case files of a rules folder, in order.
     *
     * @throws RulesDoNotBuild with the errors of all files
     */
    public static List<LetterCase> all(RuleFiles files) {
        List<LetterCase> cases = new ArrayList<>();
        List<RuleError> errors = new ArrayList<>();
        files.ending(".cases.yaml").forEach((path, text) -> {
            try {
                cases.addAll(read(path, text));
            } catch (RulesDoNotBuild e) {
                errors.addAll(e.errors());
            }
        });
        if (!errors.isEmpty()) {
            throw new RulesDoNotBuild(errors);
        }
        return cases;
    }

    /**
     * The cases of one file, in order.
     *
     * @param path relative to the rules folder
     * @throws RulesDoNotBuild where it is no case file; every error names its line
     */
    public static List<LetterCase> read(String path, String text) {
        CaseFile file = new CaseFile(path);
        List<LetterCase> cases = file.cases(node(path, text));
        if (!file.errors.isEmpty()) {
            throw new RulesDoNotBuild(file.errors);
        }
        return cases;
    }

    private static YamlNode node(String path, String text) {
        try {
            return YamlNode.read(path, text);
        } catch (TermsException e) {
            throw new RulesDoNotBuild(List.of(new RuleError(path, e.line(), e.problem(), e.remedy())));
        }
    }

    private List<LetterCase> cases(YamlNode root) {
        if (root.items().isEmpty()) {
            error(root, "The file holds no cases.", "Write a list of cases, each beginning with \"- name:\".");
        }
        List<LetterCase> cases = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlNode node : root.items()) {
            LetterCase read = letterCase(node);
            if (!names.add(read.name())) {
                error(node, "The name \"" + read.name() + "\" is taken by an earlier case.", "Say what this one shows.");
            }
            cases.add(read);
        }
        return cases;
    }

    private LetterCase letterCase(YamlNode node) {
        checkKeys(node, CASE_KEYS);
        List<CaseItem> others = new ArrayList<>();
        YamlNode otherNodes = node.fields().get("others");
        if (otherNodes != null && otherNodes.items().isEmpty()) {
            error(otherNodes, "others is no list of items.", "Begin each with \"- title:\".");
        } else if (otherNodes != null) {
            otherNodes.items().forEach(other -> {
                checkKeys(other, ITEM_KEYS);
                others.add(item(other));
            });
        }
        return new LetterCase(file, node.line(), required(node, "name"), item(node), others, text(node, "summary"), dates(node),
                expectation(node), todo(node));
    }

    private CaseItem item(YamlNode node) {
        return new CaseItem(required(node, "title"), oneOf(node, "outcome", Outcome.values(), true), required(node, "rationale"),
                text(node, "guideline"));
    }

    private Map<String, LocalDate> dates(YamlNode node) {
        Map<String, LocalDate> dates = new HashMap<>();
        for (String name : DATES) {
            String text = text(node, name);
            try {
                if (text != null) {
                    dates.put(name, LocalDate.parse(text));
                }
            } catch (DateTimeParseException e) {
                error(node.fields().get(name), "\"" + text + "\" is no date.", "Write it as 2016-07-28.");
            }
        }
        return dates;
    }

    private String todo(YamlNode node) {
        YamlNode todo = node.fields().get("todo");
        if (todo != null && (todo.text() == null || todo.text().isBlank())) {
            error(todo, "The todo gives no reason.", "Say why the case is known to fail, or delete the todo.");
        }
        return text(node, "todo");
    }

    private Expectation expectation(YamlNode node) {
        YamlNode expect = node.fields().get("expect");
        if (expect == null || expect.fields().isEmpty()) {
            error(node, "The case expects nothing.", "Add \"expect: {verdict: ..., finding: <rule id>}\".");
            return new Expectation(null, null, List.of(), List.of(), null, null, null);
        }
        checkKeys(expect, EXPECT_KEYS);
        return new Expectation(oneOf(expect, "verdict", Verdict.values(), false), oneOf(expect, "expected", Outcome.values(), false),
                list(expect, "finding"), list(expect, "silent"), oneOf(expect, "level", Level.values(), false), text(expect, "evidence"),
                text(expect, "tableLimit"));
    }

    private void checkKeys(YamlNode node, Set<String> known) {
        node.fields().forEach((key, value) -> {
            if (!known.contains(key)) {
                error(value, "There is no key " + key + " here.", "Known are " + String.join(", ", known.stream().sorted().toList()) + ".");
            }
        });
    }

    private String required(YamlNode node, String key) {
        String text = text(node, key);
        if (text == null || text.isBlank()) {
            error(node, "The " + key + " is missing.", "Add \"" + key + ": ...\".");
            return "";
        }
        return text;
    }

    private static String text(YamlNode node, String key) {
        YamlNode value = node.fields().get(key);
        return value == null ? null : value.text();
    }

    private List<String> list(YamlNode node, String key) {
        YamlNode value = node.fields().get(key);
        if (value == null) {
            return List.of();
        }
        List<YamlNode> items = value.text() != null ? List.of(value) : value.items();
        if (items.isEmpty() || items.stream().anyMatch(item -> item.text() == null || item.text().isBlank())) {
            error(value, key + " names no rule.", "Write the id of a rule, or several as [one, another].");
            return List.of();
        }
        return items.stream().map(YamlNode::text).toList();
    }

    private <E extends Enum<E>> E oneOf(YamlNode node, String key, E[] values, boolean required) {
        String text = required ? required(node, key) : text(node, key);
        if (text == null || text.isEmpty()) {
            return null;
        }
        for (E value : values) {
            if (value.name().equals(text.toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        error(node.fields().get(key), "There is no " + key + " " + text + ".",
                "It is one of " + String.join(", ", Arrays.stream(values).map(Enum::name).toList()) + ".");
        return null;
    }

    private void error(YamlNode node, String message, String remedy) {
        errors.add(new RuleError(file, node.line(), message, remedy));
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> union = new HashSet<>();
        Arrays.stream(sets).forEach(union::addAll);
        return union;
    }
}
