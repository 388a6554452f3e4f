package imrcheck.report;

import imrcheck.check.CheckedLetter;
import imrcheck.facts.Contrast;
import imrcheck.facts.Fact;
import imrcheck.facts.Finding;
import imrcheck.facts.Ground;
import imrcheck.facts.Item;
import imrcheck.facts.Kind;
import imrcheck.facts.Passage;
import imrcheck.facts.Quotation;
import imrcheck.facts.Section;
import imrcheck.facts.Statement;
import imrcheck.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a letter says on both sides of a possible error: the words of the reviewer, and those that are held against them.
 *
 * @param ground   that the error may be
 * @param reviewer what the reviewer says or, where the ground is a question, quotes
 * @param against  what the letter says elsewhere
 * @param contrast whether the message of the finding quotes both
 */
record Exhibit(Ground ground, List<Passage> reviewer, List<Passage> against, boolean contrast) {

    /** That of a finding with a ground. */
    static Exhibit of(CheckedLetter letter, Item item, Finding finding) {
        Optional<Contrast> contrast =
                letter.facts().of(item, Contrast.class).filter(one -> one.told().equals(finding.message())).findFirst();
        if (contrast.isPresent()) {
            return new Exhibit(finding.ground(), List.of(clause(contrast.get().claim())), List.of(clause(contrast.get().against())), true);
        }
        if (finding.kind() == Kind.NO_FINDINGS) {
            return new Exhibit(finding.ground(), finding.evidence(), List.of(), false);
        }
        List<Passage> quoted = Stream.concat(letter.facts().of(item, Quotation.class).map(Quotation::passage),
                Stream.ofNullable(item.limit()).map(limit -> limit.passage())).filter(finding.evidence()::contains).toList();
        Predicate<Passage> first = finding.ground().question() && !quoted.isEmpty() ? quoted::contains
                : passage -> passage.section() == Section.RATIONALE || passage.section() == Section.CITATION;
        return new Exhibit(finding.ground(), finding.evidence().stream().filter(first).toList(),
                finding.evidence().stream().filter(first.negate()).toList(), false);
    }

    /** A statement means what its whole clause says. */
    private static Passage clause(Fact fact) {
        return fact instanceof Statement said ? new Passage(said.section(), said.sentence()) : fact.passage();
    }

    /** Whether something is held against something. */
    boolean twoSided() {
        return !reviewer.isEmpty() && !against.isEmpty();
    }

    /** The reviewer's words with their places, below a heading. */
    List<String> reviewer(SourceText source) {
        return column(ground.question() ? "The rationale quotes" : "The rationale says", source, reviewer);
    }

    /** The words against them likewise. */
    List<String> against(SourceText source) {
        boolean record = against.stream().allMatch(passage -> passage.section() == Section.SUMMARY);
        return column(record ? "The record says" : "The letter says", source, against);
    }

    private static List<String> column(String heading, SourceText source, List<Passage> passages) {
        return Stream.concat(Stream.of(heading), passages.stream().map(passage -> quoted(source, passage))).toList();
    }

    /** The letter's words with their place. */
    static String quoted(SourceText source, Passage passage) {
        return Words.place(source, passage) + ": " + Words.quote(source, passage);
    }

    /**
     * Whether what is held against the reviewer was before him, as far as the letter shows.
     *
     * @param records false where the reviewer says that no records came, so that his summary is somebody else's
     */
    String submitted(boolean records) {
        if (!records) {
            return "Not as far as the letter shows: the reviewer says that no medical records were submitted.";
        }
        if (against.stream().anyMatch(passage -> passage.section() == Section.SUMMARY)) {
            return "Yes, as far as the letter shows: the reviewer's own case summary tells it.";
        }
        return against.stream().anyMatch(passage -> passage.section() == Section.RATIONALE)
                ? "Yes, as far as the letter shows: the reviewer tells it himself."
                : "Yes, as far as the letter shows: it is how the letter gives the request.";
    }
}
