package imrcheck.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads the values of a YAML file and gathers what is wrong with them, by line and with a remedy. */
public final class YamlReader {
    private final String path;
    private final YamlNode root;
    private final List<RuleError> errors;

    private YamlReader(String path, YamlNode root, List<RuleError> errors) {
        this.path = path;
        this.root = root;
        this.errors = errors;
    }

    /** Reads a file; one that is no YAML is an error and not read. */
    public static void reading(String path, String text, List<RuleError> errors, Consumer<YamlReader> read) {
        try {
            read.accept(new YamlReader(path, YamlNode.read(path, text), errors));
        } catch (RulesDoNotBuild e) {
            errors.addAll(e.errors());
        }
    }

    /** The file, relative to its folder. */
    public String path() {
        return path;
    }

    /** All that it holds. */
    public YamlNode root() {
        return root;
    }

    /** Takes an error. */
    public void error(int line, String message, String remedy) {
        errors.add(new RuleError(path, line, message, remedy));
    }

    /** A field it does not know is most likely a slip of the pen. */
    public void onlyFields(YamlNode map, Set<String> known) {
        map.fields().forEach((name, value) -> {
            if (!known.contains(name)) {
                error(value.line(), "There is no field " + name + " here.",
                        "Did you mean " + Nearest.to(name, known.stream().sorted().toList()) + "?");
            }
        });
    }

    /** The text of a field, or null where it is not given. */
    public String text(YamlNode map, String name) {
        return map.at(name).text();
    }

    /** The text of a field; without one, an error and an empty text. */
    public String required(YamlNode map, String name) {
        String text = text(map, name);
        if (text == null || text.isBlank()) {
            error(map.line(), "There is no " + name + " here.", "Add it.");
            return "";
        }
        return text;
    }

    /** The texts of a list, or of a single text; empty where the field is not given. */
    public Set<String> texts(YamlNode map, String name) {
        return texts(map.at(name));
    }

    /** The texts of a list, or of a single text. */
    public Set<String> texts(YamlNode value) {
        Set<String> texts = new LinkedHashSet<>();
        if (value.text() != null) {
            texts.add(value.text());
        }
        for (YamlNode item : value.items()) {
            if (item.text() == null) {
                error(item.line(), "This is no text.", "Write a list of names.");
            } else if (!texts.add(item.text())) {
                error(item.line(), item.text() + " is named twice.", "Delete one of them.");
            }
        }
        return texts;
    }

    /** The fields of a map, or none where it is not given. */
    public Map<String, YamlNode> map(YamlNode map, String name) {
        return map.at(name).fields();
    }

    /** A whole number, or null where the field is not given. */
    public Integer number(YamlNode map, String name) {
        return value(map, name, text -> text.matches("\\d{1,6}") ? Integer.valueOf(text) : null, "no number",
                "Write " + name + " as a whole number.");
    }

    /** A truth value, or null where the field is not given. */
    public Boolean flag(YamlNode map, String name) {
        return value(map, name, text -> text.matches("true|false") ? Boolean.valueOf(text) : null, "neither true nor false",
                "Write " + name + ": true, or leave it out.");
    }

    /** A day, or null for {@code open} or where the field is not given. */
    public LocalDate date(YamlNode map, String name) {
        return "open".equals(text(map, name)) ? null : value(map, name, LocalDate::parse, "no date", "Write it as 2016-07-28, or open.");
    }

    /** The constant that a field names in upper or lower case, or null where it is not given. */
    public <E extends Enum<E>> E choice(YamlNode map, String name, Class<E> type) {
        return value(map, name, text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_')), "no " + name,
                "It is one of " + Arrays.toString(type.getEnumConstants()).replaceAll("[\\[\\]]", "") + ".");
    }

    /** What the text of a field reads as; null where it is not given, and with an error where it reads as nothing. */
    private <T> T value(YamlNode map, String name, Function<String, T> reader, String what, String remedy) {
        String text = text(map, name);
        T value = null;
        try {
            value = text == null ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            // said below
        }
        if (text != null && value == null) {
            error(map.at(name).line(), "\"" + text + "\" is " + what + ".", remedy);
        }
        return value;
    }
}
