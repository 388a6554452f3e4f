package imrcheck.rules;

import imrcheck.facts.Kind;
import imrcheck.rules.DrlRule.HeaderLine;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

    private static final List<String> ORDER = List.of("id", "kind", "guideline", "citation", "from", "to", "weight");
    private static final List<String> OF_PROVISION = ORDER.subList(2, ORDER.size());

    /** Folders whose rules check the letter against itself; {@code any-treatment} holds both sorts. */
    private static final Set<String> SELF_CHECKS = Set.of(OUTCOME, "record");
    private static final Set<String> EITHER = Set.of("any-treatment");

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
        header.checkPresence();
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
            values.put(name, unquoted(value));
        }
    }

    private void checkPresence() {
        require("id");
        require("kind");
        boolean any = OF_PROVISION.stream().anyMatch(lines::containsKey);
        boolean selfCheck = SELF_CHECKS.contains(file.topic());
        if (any && selfCheck) {
            OF_PROVISION.stream().filter(lines::containsKey).findFirst()
                    .ifPresent(name -> error(lines.get(name).number(), "A rule in rules/" + file.topic() + " has @id and @kind alone.",
                            "Delete @" + name + ", or move the rule to the topic of its guideline."));
        } else if (any || needsGuideline()) {
            OF_PROVISION.forEach(this::require);
        }
    }

    private boolean needsGuideline() {
        return !SELF_CHECKS.contains(file.topic()) && !EITHER.contains(file.topic()) && !DERIVATION.equals(values.get("kind"));
    }

    private void require(String name) {
        if (!lines.containsKey(name)) {
            error(rule.line(), "The rule has no @" + name + ".", "Add it; the order is @" + String.join(", @", ORDER) + ".");
        }
    }

    private void checkOrder() {
        List<String> sorted = lines.keySet().stream().sorted((a, b) -> ORDER.indexOf(a) - ORDER.indexOf(b)).toList();
        List<String> given = List.copyOf(lines.keySet());
        for (int i = 0; i < given.size(); i++) {
            if (!given.get(i).equals(sorted.get(i))) {
                error(lines.get(given.get(i)).number(), "@" + given.get(i) + " is out of order.",
                        "The order is @" + String.join(", @", ORDER) + ".");
                return;
            }
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
        LocalDate from = date("from");
        LocalDate to = date("to");
        if (from != null && to != null && !from.isBefore(to)) {
            error(lines.get("to").number(), "The period ends before it begins.", "@to is the first day no longer in force.");
        }
        boolean decides = weight();
        checkText("guideline");
        checkText("citation");
        return new RuleMetadata(id, rule.name(), kind, values.get("guideline"), values.get("citation"), from, to, decides, file.topic(),
                file.path(), rule.line());
    }

    private Kind kind() {
        String kind = values.get("kind");
        if (kind == null || kind.equals(DERIVATION) || kind.equals(RULING) && file.topic().equals(OUTCOME)) {
            return null;
        }
        try {
            return Kind.valueOf(kind);
        } catch (IllegalArgumentException e) {
            error(lines.get("kind").number(), "There is no kind " + kind + ".",
                    "It is one of " + Arrays.toString(Kind.values()).replaceAll("[\\[\\]]", "") + ", " + DERIVATION
                            + (file.topic().equals(OUTCOME) ? ", " + RULING : "") + ".");
            return null;
        }
    }

    private LocalDate date(String name) {
        String value = values.get(name);
        if (value == null || value.equals("open")) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            error(lines.get(name).number(), "\"" + value + "\" is no date.", "Write it as 2016-07-28, or open.");
            return null;
        }
    }

    private boolean weight() {
        String weight = values.getOrDefault("weight", "decides");
        if (!weight.equals("decides") && !weight.equals("warns")) {
            error(lines.get("weight").number(), "There is no weight " + weight + ".", "It is decides or warns.");
        }
        return weight.equals("decides");
    }

    private void checkText(String name) {
        if (lines.containsKey(name) && values.get(name).isBlank()) {
            error(lines.get(name).number(), "@" + name + " says nothing.", "Name it as a reader would look it up.");
        }
    }

    private void error(int line, String message, String remedy) {
        errors.add(new RuleError(file.path(), line, message, remedy));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value;
    }
}
