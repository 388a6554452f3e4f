package imrcheck.judge;

import imrcheck.facts.Kind;
import imrcheck.facts.Source;
import java.util.List;

/**
 * What a rule, or a provision that is a row, says about itself.
 *
 * @param id      unique over all rules and rows
 * @param title   the sentence that the user reads
 * @param kind    the kind of its findings, or null for a rule that makes none of one kind ({@code RULING}, {@code DERIVATION},
 *                {@code ROW})
 * @param sources the headings of guidelines where it stands, in their order; empty for outcome and record checks
 * @param topic   its folder below {@code rules/}
 * @param file    its file, relative to the rules folder
 * @param line    the line it begins on
 */
public record RuleMetadata(String id, String title, Kind kind, List<Source> sources, String topic, String file, int line) {
    /** Whether it encodes a provision of a guideline. */
    public boolean isProvision() {
        return !sources.isEmpty();
    }

    /** Whether it is a row that shared rules judge. */
    public boolean isRow() {
        return !file.endsWith(".drl");
    }

    /** The package that a rule must be in: its folder, with {@code _} for {@code -}. */
    public String packageName() {
        return packageOf(topic);
    }

    /** What the engine calls it. */
    String engineName() {
        return engineName(packageName(), title);
    }

    /** What the engine calls a rule of that package and title. */
    static String engineName(String packageName, String title) {
        return packageName + "/" + title;
    }

    static String packageOf(String topic) {
        return "rules." + topic.replace('-', '_').replace('/', '.');
    }
}
