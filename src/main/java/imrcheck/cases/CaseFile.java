package imrcheck.cases;

import imrcheck.cases.LetterCase.CaseItem;
import imrcheck.cases.LetterCase.Expectation;
import imrcheck.facts.Level;
import imrcheck.facts.Outcome;
import imrcheck.facts.Verdict;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.RulesDoNotBuild;
import imrcheck.rules.YamlNode;
import imrcheck.rules.YamlReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code <provision>.cases.yaml}. */
public final class CaseFile {
    private static final Set<String> DATES = Set.of("urDenial", "decision", "injury", "assigned", "applicationReceived");
    private static final Set<String> ITEM_KEYS = Set.of("title", "outcome", "rationale", "guideline");
    private static final Set<String> CASE_KEYS = Stream.of(ITEM_KEYS, DATES, Set.of("name", "summary", "others", "expect", "todo"))
            .flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> EXPECT_KEYS = Set.of("verdict", "expected", "finding", "silent", "level", "evidence", "tableLimit");

    private final YamlReader reader;

    private CaseFile(YamlReader reader) {
        this.reader = reader;
    }

    /**
     * The cases of all case files of a rules folder, in order.
     *
     * @throws RulesDoNotBuild with the errors of all files
     */
    public static List<LetterCase> all(RuleFiles files) {
        List<LetterCase> cases = new ArrayList<>();
        List<RuleError> errors = new ArrayList<>();
        files.ending(".cases.yaml")
                .forEach((path, text) -> YamlReader.reading(path, text, errors, reader -> cases.addAll(new CaseFile(reader).cases())));
        checkNames(cases, errors);
        RulesDoNotBuild.check(errors);
        return cases;
    }

    /**
     * The cases of one file, in order.
     *
     * @param path relative to the rules folder
     * @throws RulesDoNotBuild where it is no case file; every error names its line
     */
    public static List<LetterCase> read(String path, String text) {
        return all(new RuleFiles(new TreeMap<>(Map.of(path, text))));
    }

    /** A name says what a case shows that no other shows. */
    private static void checkNames(List<LetterCase> cases, List<RuleError> errors) {
        Map<String, LetterCase> named = new HashMap<>();
        for (LetterCase one : cases) {
            LetterCase first = named.putIfAbsent(one.name(), one);
            if (first != null) {
                errors.add(new RuleError(one.file(), one.line(),
                        "The name \"" + one.name() + "\" is taken at " + first.file() + ":" + first.line() + ".",
                        "Say what this case shows."));
            }
        }
    }

    private List<LetterCase> cases() {
        if (reader.root().items().isEmpty()) {
            error(reader.root(), "The file holds no cases.", "Write a list of cases, each beginning with \"- name:\".");
        }
        return reader.root().items().stream().map(this::letterCase).toList();
    }

    private LetterCase letterCase(YamlNode node) {
        reader.onlyFields(node, CASE_KEYS);
        YamlNode others = node.at("others");
        if (node.fields().containsKey("others") && others.items().isEmpty()) {
            error(others, "others is no list of items.", "Begin each with \"- title:\".");
        }
        others.items().forEach(other -> reader.onlyFields(other, ITEM_KEYS));
        return new LetterCase(reader.path(), node.line(), reader.required(node, "name"), item(node),
                others.items().stream().map(this::item).toList(), reader.text(node, "summary"), dates(node), expectation(node), todo(node));
    }

    private CaseItem item(YamlNode node) {
        reader.required(node, "outcome");
        return new CaseItem(reader.required(node, "title"), reader.choice(node, "outcome", Outcome.class),
                reader.required(node, "rationale"), reader.text(node, "guideline"));
    }

    private Map<String, LocalDate> dates(YamlNode node) {
        Map<String, LocalDate> dates = new HashMap<>();
        for (String name : DATES) {
            LocalDate date = reader.date(node, name);
            if (date != null) {
                dates.put(name, date);
            }
        }
        return dates;
    }

    private String todo(YamlNode node) {
        String reason = reader.text(node, "todo");
        if (node.fields().containsKey("todo") && (reason == null || reason.isBlank())) {
            error(node.at("todo"), "The todo gives no reason.", "Say why the case is known to fail, or delete the todo.");
        }
        return reason;
    }

    private Expectation expectation(YamlNode node) {
        YamlNode expect = node.at("expect");
        if (expect.fields().isEmpty()) {
            error(node, "The case expects nothing.", "Add \"expect: {verdict: ..., finding: <rule id>}\".");
            return new Expectation(null, null, List.of(), List.of(), null, null, null);
        }
        reader.onlyFields(expect, EXPECT_KEYS);
        return new Expectation(reader.choice(expect, "verdict", Verdict.class), reader.choice(expect, "expected", Outcome.class),
                rules(expect, "finding"), rules(expect, "silent"), reader.choice(expect, "level", Level.class),
                reader.text(expect, "evidence"), reader.text(expect, "tableLimit"));
    }

    /** The ids of rules that a field names, one or a list. */
    private List<String> rules(YamlNode expect, String name) {
        YamlNode value = expect.fields().get(name);
        if (value != null && value.items().isEmpty() && (value.text() == null || value.text().isBlank())) {
            error(value, name + " names no rule.", "Write the id of a rule, or several as [one, another].");
        }
        return List.copyOf(reader.texts(expect, name));
    }

    private void error(YamlNode node, String message, String remedy) {
        reader.error(node.line(), message, remedy);
    }
}
