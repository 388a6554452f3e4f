package imrcheck.cases;

import imrcheck.facts.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
     * A disputed item.
     *
     * @param title     what is disputed
     * @param outcome   what the reviewer decided
     * @param rationale the decision rationale
     * @param guideline what the reviewer cites, or null for some guideline
     */
    public record CaseItem(String title, Outcome outcome, String rationale, String guideline) {}
}
