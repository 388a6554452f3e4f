package imrcheck.cases;

import imrcheck.rules.RuleError;
import imrcheck.rules.RulesDoNotBuild;
import imrcheck.rules.TermsException;
import imrcheck.rules.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the fields of a case file and gathers what is wrong with them. */
final class CaseFields {
    private final String file;
    private final List<RuleError> errors = new ArrayList<>();

    CaseFields(String file) {
        this.file = file;
    }

    /**
     * The root of a file.
     *
     * @throws RulesDoNotBuild where it is no YAML
     */
    static YamlNode root(String path, String text) {
        try {
            return YamlNode.read(path, text);
        } catch (TermsException e) {
            throw new RulesDoNotBuild(List.of(new RuleError(path, e.line(), e.problem(), e.remedy())));
        }
    }

    /** What is wrong so far. */
    List<RuleError> errors() {
        return errors;
    }

    /** Names each key of a map that is not known. */
    void checkKeys(YamlNode node, Set<String> known) {
        node.fields().forEach((key, value) -> {
            if (!known.contains(key)) {
                error(value, "There is no key " + key + " here.", "Known are " + String.join(", ", known.stream().sorted().toList()) + ".");
            }
        });
    }

    /** The text of a field; an error and an empty text where there is none. */
    String required(YamlNode node, String key) {
        String text = text(node, key);
        if (text == null || text.isBlank()) {
            error(node, "The " + key + " is missing.", "Add \"" + key + ": ...\".");
            return "";
        }
        return text;
    }

    /** The text of a field, or null. */
    static String text(YamlNode node, String key) {
        YamlNode value = node.fields().get(key);
        return value == null ? null : value.text();
    }

    /** The ids of rules that a field names, one or a list. */
    List<String> list(YamlNode node, String key) {
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

    /** The constant that a field names in upper or lower case, or null. */
    <E extends Enum<E>> E oneOf(YamlNode node, String key, E[] values, boolean required) {
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

    /** Takes an error at a node. */
    void error(YamlNode node, String message, String remedy) {
        errors.add(new RuleError(file, node.line(), message, remedy));
    }
}
