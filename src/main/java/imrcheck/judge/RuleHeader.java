package imrcheck.judge;

import imrcheck.facts.Kind;
import imrcheck.judge.DrlRule.HeaderLine;
import imrcheck.rules.Nearest;
import imrcheck.rules.RuleError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the annotations of one rule into its metadata, and says what is wrong with them. */
final class RuleHeader {
    /** The folder whose rules give the verdicts; they run when all others have come to rest. */
    static final String OUTCOME = "outcome";

    /** The kind of an outcome rule that gives a verdict and makes no finding of its own. */
    static final String RULING = "RULING";

    /** The kind of a rule that only derives a fact for others. */
    static final String DERIVATION = "DERIVATION";

    /** The kind of a shared rule: what it finds is of the kind, and has the name, of the row that it judges. */
    static final String ROW = "ROW";

    /** The kind of an outcome rule that says how loudly a finding speaks. */
    static final String LEVEL = "LEVEL";

    private static final List<String> ORDER = List.of("id", "kind");
    private static final Set<String> NO_FINDING = Set.of(DERIVATION, ROW, LEVEL);

    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)\\s*\\((.*)\\)");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final String GROUP = "agenda-group \"" + OUTCOME + "\"";

    private final DrlFile file;
    private final DrlRule rule;
    private final List<RuleError> errors = new ArrayList<>();
    private final Map<String, HeaderLine> lines = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    private RuleHeader(DrlFile file, DrlRule rule) {
        this.file = file;
        this.rule = rule;
    }

    /**
     * Reads one header.
     *
     * @param errors takes what is wrong
     * @return the metadata, or null where something is
     */
    static RuleMetadata read(DrlFile file, DrlRule rule, List<RuleError> errors) {
        RuleHeader header = new RuleHeader(file, rule);
        header.collect();
        header.checkOrder();
        RuleMetadata metadata = header.metadata();
        errors.addAll(header.errors);
        return header.errors.isEmpty() ? metadata : null;
    }

    private void collect() {
        boolean grouped = false;
        for (HeaderLine line : rule.header()) {
            Matcher annotation = ANNOTATION.matcher(line.text());
            if (annotation.matches()) {
                collect(line, annotation.group(1), annotation.group(2).strip());
            } else if (line.text().equals(GROUP) && file.topic().equals(OUTCOME)) {
                grouped = true;
            } else {
                error(line.number(), "\"" + line.text() + "\" has no place in the header of a rule.",
                        "Keep to the annotations; the order of rules must not matter.");
            }
        }
        if (file.topic().equals(OUTCOME) && !grouped) {
            error(rule.line(), "A rule in rules/outcome must say " + GROUP + ".", "Write it on the line above \"when\".");
        }
    }

    private void collect(HeaderLine line, String name, String value) {
        if (!ORDER.contains(name)) {
            error(line.number(), "There is no annotation @" + name + ".", "Did you mean @" + Nearest.to(name, ORDER) + "?");
        } else if (lines.putIfAbsent(name, line) != null) {
            error(line.number(), "@" + name + " is given twice.", "Delete one of them.");
        } else {
            values.put(name, value);
        }
    }

    private void checkOrder() {
        String remedy = "The order is @" + String.join(", @", ORDER) + ".";
        List<String> missing = ORDER.stream().filter(name -> !lines.containsKey(name)).toList();
        missing.forEach(name -> error(rule.line(), "The rule has no @" + name + ".", "Add it. " + remedy));
        String first = lines.keySet().stream().findFirst().orElse(null);
        if (missing.isEmpty() && !ORDER.get(0).equals(first)) {
            error(lines.get(first).number(), "@" + first + " is out of order.", remedy);
        }
    }

    private RuleMetadata metadata() {
        String id = values.getOrDefault("id", "");
        if (lines.containsKey("id") && !ID.matcher(id).matches()) {
            error(lines.get("id").number(), "\"" + id + "\" is no id.", "Write lower-case words joined by hyphens.");
        }
        if (rule.name().isBlank()) {
            error(rule.line(), "The rule has no title.", "Write the sentence that the user reads.");
        }
        Kind kind = kind();
        return new RuleMetadata(id, rule.name(), kind, List.of(), file.topic(), file.path(), rule.line());
    }

    private Kind kind() {
        String kind = values.get("kind");
        if (kind == null || NO_FINDING.contains(kind) || kind.equals(RULING) && file.topic().equals(OUTCOME)) {
            return null;
        }
        try {
            return Kind.valueOf(kind);
        } catch (IllegalArgumentException e) {
            error(lines.get("kind").number(), "There is no kind " + kind + ".",
                    "It is one of " + Arrays.toString(Kind.values()).replaceAll("[\\[\\]]", "") + ", " + DERIVATION + ", " + ROW
                            + (file.topic().equals(OUTCOME) ? ", " + RULING : "") + ".");
            return null;
        }
    }

    private void error(int line, String message, String remedy) {
        errors.add(new RuleError(file.path(), line, message, remedy));
    }
}
