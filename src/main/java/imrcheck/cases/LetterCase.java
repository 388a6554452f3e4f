package imrcheck.cases;

import imrcheck.facts.Level;
import imrcheck.facts.Outcome;
import imrcheck.facts.Verdict;
import imrcheck.source.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A letter in small, and what the rules must say of its first item.
 *
 * @param file      the case file, relative to the rules folder
 * @param line      the line the case begins on
 * @param name      what it shows, unique over all files
 * @param item      the item it is about
 * @param others    further items of the same letter, in order
 * @param summary   the clinical case summary, or null
 * @param dates     of the header, those that matter to the case, by {@code urDenial}, {@code decision}, {@code injury},
 *                  {@code assigned} or {@code applicationReceived}
 * @param expect    what must come of it
 * @param todo      why it is known to fail, or null
 */
public record LetterCase(String file, int line, String name, CaseItem item, List<CaseItem> others, String summary,
        Map<String, LocalDate> dates, Expectation expect, String todo) {
    public LetterCase {
        others = List.copyOf(others);
        dates = Map.copyOf(dates);
    }

    /** Its item and the others, in order. */
    public List<CaseItem> items() {
        return Stream.concat(Stream.of(item), others.stream()).toList();
    }

    /** The letter, in the published layout. */
    public SourceText letter() {
        return new SourceText(file + "#" + name, "sha256:none", CaseLetter.text(this));
    }

    /** Topic and name of the provision that it stands beside, such as {@code massage/massage-visits}. */
    public String provision() {
        return file.replaceFirst("\\.cases\\.yaml$", "");
    }

    /** The rules that it expects to speak or to be silent. */
    public List<String> rules() {
        return Stream.concat(expect.findings().stream(), expect.silent().stream()).toList();
    }

    /** Whether it expects that rule to speak or to be silent. */
    public boolean names(String rule) {
        return rules().contains(rule);
    }

    /**
     * What the rules must say of a case; at least one part is given.
     *
     * @param verdict    the verdict, or null for any
     * @param expected   the outcome that must follow, or null for any
     * @param findings   ids of rules that must make a finding
     * @param silent     ids of rules that must make none
     * @param level      the level of the first of {@code findings}, or null for any
     * @param evidence   words that the evidence of the first of {@code findings} must hold, or null
     * @param tableLimit the limit of the guideline tables that must be found, such as {@code 12 over 8}, or null for any
     */
    public record Expectation(Verdict verdict, Outcome expected, List<String> findings, List<String> silent, Level level, String evidence,
            String tableLimit) {

        /** All of it, as its author wrote it. */
        public String words() {
            return Stream
                    .of(part("verdict", verdict), part("expected", expected), part("finding", String.join(" and ", findings)),
                            part("level", level == null ? null : level.name().toLowerCase(Locale.ROOT)),
                            part("evidence", evidence == null ? null : '"' + evidence + '"'), part("silent", String.join(" and ", silent)))
                    .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        }

        private static String part(String name, Object value) {
            return value == null || value.equals("") ? "" : name + " " + value;
        }
    }

    /**
     * A disputed item.
     *
     * @param title     what is disputed
     * @param outcome   what the reviewer decided
     * @param rationale the decision rationale
     * @param guideline what the reviewer cites, or null for some guideline
     */
    public record CaseItem(String title, Outcome outcome, String rationale, String guideline) {}
}
