package imrcheck.cases;

import imrcheck.cases.LetterCase.CaseItem;
import imrcheck.facts.Level;
import imrcheck.facts.Outcome;
import imrcheck.facts.Verdict;
import imrcheck.rules.RuleError;
import imrcheck.rules.RulesDoNotBuild;
import imrcheck.terms.RuleFiles;
import imrcheck.terms.YamlNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code <provision>.cases.yaml}. */
public final class CaseFile {
    private static final Set<String> DATES = Set.of("urDenial", "decision", "injury", "assigned", "applicationReceived");
    private static final Set<String> ITEM_KEYS = Set.of("title", "outcome", "rationale", "guideline");
    private static final Set<String> CASE_KEYS = union(ITEM_KEYS, DATES, Set.of("name", "summary", "others", "expect", "todo"));
    private static final Set<String> EXPECT_KEYS = Set.of("verdict", "expected", "finding", "silent", "level", "evidence", "tableLimit");

    private final String file;
    private final CaseFields fields;

    private CaseFile(String file) {
        this.file = file;
        this.fields = new CaseFields(file);
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
        List<LetterCase> cases = file.cases(CaseFields.root(path, text));
        if (!file.fields.errors().isEmpty()) {
            throw new RulesDoNotBuild(file.fields.errors());
        }
        return cases;
    }

    private List<LetterCase> cases(YamlNode root) {
        if (root.items().isEmpty()) {
            fields.error(root, "The file holds no cases.", "Write a list of cases, each beginning with \"- name:\".");
        }
        List<LetterCase> cases = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlNode node : root.items()) {
            LetterCase read = letterCase(node);
            if (!names.add(read.name())) {
                fields.error(node, "The name \"" + read.name() + "\" is taken by an earlier case.", "Say what this one shows.");
            }
            cases.add(read);
        }
        return cases;
    }

    private LetterCase letterCase(YamlNode node) {
        fields.checkKeys(node, CASE_KEYS);
        List<CaseItem> others = new ArrayList<>();
        YamlNode otherNodes = node.fields().get("others");
        if (otherNodes != null && otherNodes.items().isEmpty()) {
            fields.error(otherNodes, "others is no list of items.", "Begin each with \"- title:\".");
        } else if (otherNodes != null) {
            otherNodes.items().forEach(other -> {
                fields.checkKeys(other, ITEM_KEYS);
                others.add(item(other));
            });
        }
        return new LetterCase(file, node.line(), fields.required(node, "name"), item(node), others, CaseFields.text(node, "summary"),
                dates(node), expectation(node), todo(node));
    }

    private CaseItem item(YamlNode node) {
        return new CaseItem(fields.required(node, "title"), fields.oneOf(node, "outcome", Outcome.values(), true),
                fields.required(node, "rationale"), CaseFields.text(node, "guideline"));
    }

    private Map<String, LocalDate> dates(YamlNode node) {
        Map<String, LocalDate> dates = new HashMap<>();
        for (String name : DATES) {
            String text = CaseFields.text(node, name);
            try {
                if (text != null) {
                    dates.put(name, LocalDate.parse(text));
                }
            } catch (DateTimeParseException e) {
                fields.error(node.fields().get(name), "\"" + text + "\" is no date.", "Write it as 2016-07-28.");
            }
        }
        return dates;
    }

    private String todo(YamlNode node) {
        YamlNode todo = node.fields().get("todo");
        if (todo != null && (todo.text() == null || todo.text().isBlank())) {
            fields.error(todo, "The todo gives no reason.", "Say why the case is known to fail, or delete the todo.");
        }
        return CaseFields.text(node, "todo");
    }

    private Expectation expectation(YamlNode node) {
        YamlNode expect = node.fields().get("expect");
        if (expect == null || expect.fields().isEmpty()) {
            fields.error(node, "The case expects nothing.", "Add \"expect: {verdict: ..., finding: <rule id>}\".");
            return new Expectation(null, null, List.of(), List.of(), null, null, null);
        }
        fields.checkKeys(expect, EXPECT_KEYS);
        return new Expectation(fields.oneOf(expect, "verdict", Verdict.values(), false),
                fields.oneOf(expect, "expected", Outcome.values(), false), fields.list(expect, "finding"), fields.list(expect, "silent"),
                fields.oneOf(expect, "level", Level.values(), false), CaseFields.text(expect, "evidence"),
                CaseFields.text(expect, "tableLimit"));
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> union = new HashSet<>();
        Arrays.stream(sets).forEach(union::addAll);
        return union;
    }
}
