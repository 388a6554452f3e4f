package imrcheck.rules;

import imrcheck.facts.Kind;
import java.time.LocalDate;

/**
 * What a rule says about itself, in the fixed order of its annotations.
 *
 * @param id        unique over all rules
 * @param title     the sentence that the user reads
 * @param kind      the kind of its findings
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
}
