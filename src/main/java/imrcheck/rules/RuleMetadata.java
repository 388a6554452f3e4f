package imrcheck.rules;

import imrcheck.facts.Kind;
import imrcheck.facts.Provision;
import java.time.LocalDate;

/**
 * What a rule says about itself, in the fixed order of its annotations.
 *
 * @param id        unique over all rules
 * @param title     the sentence that the user reads
 * @param kind      the kind of its findings, or null for a rule that makes none ({@code RULING}, {@code DERIVATION})
 * @param guideline the guideline of a provision, or null for outcome and record checks
 * @param citation  edition, section and page or table, or null likewise
 * @param from      first day in force, or null
 * @param to        first day no longer in force, or null for open
 * @param decides   false for a figure that no letter or public reference confirms: such a rule only warns
 * @param topic     its folder below {@code rules/}
 * @param file      its file, relative to the rules folder
 * @param line      the line its rule begins on
 */
public record RuleMetadata(String id, String title, Kind kind, String guideline, String citation, LocalDate from, LocalDate to,
        boolean decides, String topic, String file, int line) {

    /** Whether it encodes a provision of a guideline, and so has a citation and a period. */
    public boolean isProvision() {
        return guideline != null;
    }

    /** Guideline and citation in one line, or null for a rule of no guideline. */
    public String reference() {
        return isProvision() ? guideline + ", " + citation : null;
    }

    /** The fact that the rule joins to know whether it is in force. */
    public Provision provision() {
        return new Provision(id, from, to, decides);
    }

    /** The package that the rule must be in: its folder, with {@code _} for {@code -}. */
    public String packageName() {
        return packageOf(topic);
    }

    static String packageOf(String topic) {
        return "rules." + topic.replace('-', '_').replace('/', '.');
    }
}
