package imrcheck.authoring;

import imrcheck.cases.CaseResult;
import imrcheck.cases.Expectation;
import imrcheck.cases.LetterCase;
import imrcheck.check.ConceptWords;
import imrcheck.facts.Finding;
import imrcheck.facts.Item;
import imrcheck.facts.Statement;
import imrcheck.report.ItemWords;
import imrcheck.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the cases and what came of them are called in texts for readers. */
final class CaseWords {
    private CaseWords() {}

    /** File and line. */
    static String place(LetterCase letterCase) {
        return letterCase.file() + ":" + letterCase.line();
    }

    /** What the case asks for, as its author wrote it. */
    static String expected(Expectation expect) {
        List<String> parts = new ArrayList<>();
        if (expect.verdict() != null) {
            parts.add("verdict " + expect.verdict());
        }
        if (expect.expected() != null) {
            parts.add("expected " + expect.expected());
        }
        if (!expect.findings().isEmpty()) {
            parts.add("finding " + String.join(" and ", expect.findings()));
        }
        if (expect.level() != null) {
            parts.add("level " + word(expect.level()));
        }
        if (expect.evidence() != null) {
            parts.add("evidence \"" + expect.evidence() + '"');
        }
        if (!expect.silent().isEmpty()) {
            parts.add("silent " + String.join(" and ", expect.silent()));
        }
        return String.join(", ", parts);
    }

    /** Why a result counts as a failure, a sentence each. */
    static List<String> failures(CaseResult result) {
        return result.letterCase().todo() == null ? result.failures()
                : List.of("The case is marked as known to fail (" + result.letterCase().todo() + ") and passes: delete its todo.");
    }

    /** A rule that fired, its level and what it said. */
    static String fired(Finding finding) {
        return finding.rule() + " (" + word(finding.level()) + "): " + finding.message();
    }

    /** The facts of the item that rules compare. */
    static String facts(Item item) {
        return ItemWords.treatment(item) + "; " + ItemWords.request(item) + "; prior: " + ItemWords.prior(item)
                + (item.limit() == null ? "" : "; limit quoted: " + ItemWords.limit(item.limit().max(), item.limit().weeks(), item))
                + "; as of " + item.asOf() + ". " + ItemWords.conclusion(item);
    }

    /** What was read from the text, in its order. */
    static List<Statement> statements(CaseResult result) {
        return result.checked().facts() == null ? List.of()
                : result.checked().facts().rest().stream().filter(Statement.class::isInstance).map(Statement.class::cast)
                        .filter(statement -> statement.item() <= 1).sorted((a, b) -> a.passage().compareTo(b.passage())).toList();
    }

    /** A statement with the words that carry it. */
    static String statement(Statement statement, SourceText source) {
        return ConceptWords.of(statement) + " [" + statement.concept() + "] " + word(statement.polarity())
                + (statement.conceded() ? ", conceded" : "") + ", voice " + word(statement.voice()) + ", " + word(statement.section())
                + ": \"" + source.quote(statement.passage().span()) + '"';
    }

    /** A constant in lower case. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
