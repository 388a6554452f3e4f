package imrcheck.report;

import imrcheck.check.CheckedLetter;
import imrcheck.facts.Finding;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
import imrcheck.facts.Level;
import imrcheck.facts.Outcome;
import imrcheck.facts.Passage;
import imrcheck.facts.Section;
import imrcheck.facts.Source;
import imrcheck.source.SourceText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;

/** The phrases that the texts for readers have in common. */
public final class Words {
    /** Said once in a text that names a ground. */
    static final String GROUND = "A ground of Labor Code section 4610.6(h) is a pointer for a lawyer, not an opinion.";
    private static final int QUOTE = 200;
    private static final int QUOTE_AT_MOST = 220;

    private Words() {}

    /** An outcome as letters write it. */
    public static String outcome(Outcome outcome) {
        return outcome.word();
    }

    /** The outcome and what follows instead, in one sentence. */
    static String whatFollows(CheckedLetter letter, Item item, Judgement judgement) {
        String outcome = outcome(item.outcome());
        if (letter.wanting(item.item())) {
            return outcome + "; left undecided, since a part of the letter that it rests on could not be read.";
        }
        return switch (judgement.verdict()) {
            case CONSISTENT -> outcome + ", and that follows from what the letter documents.";
            case INDETERMINATE -> outcome + "; nothing that the letter documents of this patient decides it.";
            case INCONSISTENT -> judgement.expected() == item.outcome().opposite()
                    ? outcome + ", but what the letter documents leads to " + outcome(judgement.expected()) + "."
                    : outcome + ", but that does not follow from what the letter documents.";
        };
    }

    /** The case number where there is one, else the source. */
    public static String name(CheckedLetter letter) {
        return letter.caseNumber().orElse(letter.source().name());
    }

    /** What tells a letter from others wherever it lies: its case number, else the digest of its bytes. */
    static String identity(CheckedLetter letter) {
        return letter.caseNumber().orElse(letter.source().digest());
    }

    /** The guideline and the ground of a finding; empty where it has neither. */
    static String authority(Finding finding) {
        String guideline = finding.guideline() == null ? "" : finding.guideline();
        if (finding.ground() == null) {
            return guideline;
        }
        return guideline + (guideline.isEmpty() ? "" : "; ") + "possible ground: " + possibleGround(finding);
    }

    /** Where the ground of a finding stands, or null. */
    static String ground(Finding finding) {
        return finding.ground() == null ? null : finding.ground().provision();
    }

    /** The same, with a word that it is a question. */
    static String possibleGround(Finding finding) {
        return finding.ground() == null ? null : finding.ground().provision() + (finding.ground().question() ? ", as a question" : "");
    }

    /** {@code line 57: }, or of a PDF {@code page 2, line 14: }. */
    public static String line(SourceText source, Passage passage) {
        return place(source, passage) + ": ";
    }

    /** {@code line 57} as an editor counts; of a PDF {@code page 2, line 14}, as one counts who has the page in hand. */
    public static String place(SourceText source, Passage passage) {
        int start = passage.span().start();
        if (!source.name().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            return "line " + source.line(start);
        }
        int page = source.text().lastIndexOf('\f', start) + 1;
        return "page " + source.page(start) + ", line " + (source.line(start) - source.line(page) + 1);
    }

    /** The letter's words in quotation marks, a long passage cut short. */
    public static String quote(SourceText source, Passage passage) {
        return quote(source.quote(passage.span()));
    }

    /** Words in quotation marks, cut short likewise. */
    public static String quote(String words) {
        return '"' + WordUtils.abbreviate(words, QUOTE, QUOTE_AT_MOST, "...") + '"';
    }

    /** Where an absence was searched for, or empty. */
    static String searched(List<Section> sections) {
        return sections.isEmpty() ? ""
                : "searched without finding it: " + sections.stream().map(Words::section).collect(Collectors.joining(", "));
    }

    static String section(Section section) {
        return switch (section) {
            case HEADER -> "header";
            case TITLE -> "title";
            case SUMMARY -> "clinical case summary";
            case CITATION -> "guideline citations";
            case RATIONALE -> "rationale";
        };
    }

    /** A number of things, such as {@code 1 case} or {@code 2 cases}. */
    public static String count(int count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    /** Findings in their order, those that say the same put together with the evidence of all. */
    static List<Finding> merged(List<Finding> findings) {
        return merged(findings,
                finding -> Arrays.asList(finding.rule(), finding.level(), finding.supports(), finding.message(), finding.searched()));
    }

    /** Findings in their order, those that are the same by some key put together with the evidence of all. */
    static List<Finding> merged(List<Finding> findings, Function<Finding, Object> key) {
        Map<Object, Finding> merged = new LinkedHashMap<>();
        findings.forEach(finding -> merged.merge(key.apply(finding), finding, Words::together));
        return List.copyOf(merged.values());
    }

    private static Finding together(Finding first, Finding second) {
        List<Passage> evidence = Stream.concat(first.evidence().stream(), second.evidence().stream()).distinct().sorted().toList();
        return new Finding(first.item(), first.rule(), first.kind(), first.level(), first.supports(), first.message(), first.guideline(),
                first.ground(), evidence, first.searched());
    }

    /** Where a provision stands, the days on which that is in force, and whether it only warns. */
    public static String source(Source source) {
        return source.reference() + inForce(source);
    }

    /** The days on which a provision is in force, and whether it only warns, to go on after its citation. */
    public static String inForce(Source source) {
        String from = source.from() == null ? "" : " from " + source.from();
        String to = source.to() == null ? "" : " until before " + source.to();
        String period = (from + to).isEmpty() ? "; in force throughout" : "; in force" + from + to;
        return period + (source.decides() ? "" : "; an unconfirmed figure, which only warns");
    }
}
