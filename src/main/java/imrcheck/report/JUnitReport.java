package imrcheck.report;

import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.facts.Finding;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
import imrcheck.facts.Level;
import imrcheck.facts.Passage;
import imrcheck.facts.Verdict;
import imrcheck.source.Problem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The report as JUnit XML: a letter a suite, named after its case, and an item a test case. The totals stand first, so that it is kept
 * until the end. An inconsistent item fails, an undecided one and one whose errors are all accepted count as skipped, and a letter that
 * could not be read or judged is an error. Warnings of an item that does not fail are its output.
 */
public final class JUnitReport implements Renderer {
    private final Writer out;
    private final Review review;

    private final StringBuilder suites = new StringBuilder();
    private String name;
    private long tests;
    private long failed;
    private long unread;
    private long skipped;

    private enum Result { PASSED, FAILED, SKIPPED }

    /** A document in UTF-8. */
    public JUnitReport(OutputStream out, Review review) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.review = review;
    }

    @Override
    public void begin(Run run) {
        name = "imr-check " + run.version();
    }

    @Override
    public void letter(CheckedLetter letter) {
        List<Judgement> judgements = letter.judgements();
        List<Problem> errors = letter.problems().stream().filter(CheckedLetter::isError).toList();
        String remarks = letter.problems().stream().filter(problem -> !CheckedLetter.isError(problem))
                .map(problem -> problem.message() + "\n").collect(Collectors.joining());
        tests += judgements.size() + errors.size();
        failed += count(letter, Result.FAILED);
        unread += errors.size();
        skipped += count(letter, Result.SKIPPED);
        suites.append("\n" + element("testsuite",
                errors.stream().map(problem -> error(letter, problem)).collect(Collectors.joining())
                        + IntStream.range(0, judgements.size())
                                .mapToObj(i -> item(letter, letter.facts().items().get(i), judgements.get(i))).collect(Collectors.joining())
                        + (remarks.isEmpty() ? "" : "\n  " + output("system-err", remarks)) + "\n",
                "name", Words.name(letter), "tests", judgements.size() + errors.size(), "failures", count(letter, Result.FAILED), "errors",
                errors.size(), "skipped", count(letter, Result.SKIPPED), "time", 0));
    }

    private long count(CheckedLetter letter, Result result) {
        return letter.judgements().stream().filter(judgement -> result(letter, judgement) == result).count();
    }

    private Result result(CheckedLetter letter, Judgement judgement) {
        return switch (judgement.verdict()) {
            case CONSISTENT -> Result.PASSED;
            case INDETERMINATE -> Result.SKIPPED;
            case INCONSISTENT ->
                judgement.findings().stream().anyMatch(finding -> finding.level() == Level.ERROR && review.open(letter, finding))
                        ? Result.FAILED : Result.SKIPPED;
        };
    }

    private static String error(CheckedLetter letter, Problem problem) {
        return testCase(letter, "the letter can be read and judged",
                element("error", "", "message", problem.message(), "type", problem.code()));
    }

    private String item(CheckedLetter letter, Item item, Judgement judgement) {
        String what = Words.whatFollows(letter, item, judgement);
        String findings = findings(letter, item, judgement);
        return testCase(letter, "item " + item.item() + ": " + item.title(), switch (result(letter, judgement)) {
            case FAILED -> element("failure", escaped(findings), "message", what, "type", judgement.findings().get(0).kind());
            case SKIPPED -> element("skipped", "", "message", judgement.verdict() == Verdict.INCONSISTENT ? what + quiet(judgement) : what)
                    + output("system-out", findings);
            case PASSED -> output("system-out", findings);
        });
    }

    /** Why an inconsistent item does not fail. */
    private static String quiet(Judgement judgement) {
        boolean accepted = judgement.findings().stream().anyMatch(finding -> finding.level() == Level.ERROR);
        return accepted ? " Accepted." : " None of its findings is told as an error.";
    }

    /** Errors and warnings with their authority and evidence. */
    private String findings(CheckedLetter letter, Item item, Judgement judgement) {
        List<Finding> loud = Words.merged(judgement.findings()).stream().filter(finding -> finding.level() != Level.NOTE).toList();
        StringBuilder text = new StringBuilder();
        for (Finding finding : loud) {
            text.append(Json.word(finding.level())).append(": ").append(finding.message()).append(" [").append(finding.rule())
                    .append("]\n");
            String authority = Words.authority(finding);
            text.append(authority.isEmpty() ? "" : "  " + authority + "\n");
            for (Passage passage : finding.evidence()) {
                text.append("  ").append(Words.line(letter.source(), passage)).append(Words.quote(letter.source(), passage)).append('\n');
            }
            text.append(finding.searched().isEmpty() ? "" : "  " + Words.searched(finding.searched()) + "\n");
            review.acceptance(letter, finding).ifPresent(acceptance -> text.append("  accepted ").append(acceptance.terms()).append('\n'));
        }
        return loud.isEmpty() ? ""
                : letter.source().name() + ", line " + letter.source().line(item.titlePassage().span().start()) + "\n" + text;
    }

    private static String testCase(CheckedLetter letter, String name, String content) {
        return "\n  "
                + element("testcase", content, "name", name, "classname", Words.name(letter), "file", letter.source().name(), "time", 0);
    }

    private static String output(String name, String text) {
        return text.isEmpty() ? "" : element(name, escaped(text));
    }

    /** An element with attributes: a name, its value, the next name, and so on. */
    private static String element(String name, String content, Object... attributes) {
        StringBuilder element = new StringBuilder("<" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.append(' ').append(attributes[i]).append("=\"")
                    .append(escaped(attributes[i + 1].toString()).replace('\n', ' ').replace("\"", "&quot;")).append('"');
        }
        return element + ">" + content + "</" + name + ">";
    }

    /** XML has no way to write most of what is not printable. */
    private static String escaped(String text) {
        return Printable.lines(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public void end(Tally tally) throws IOException {
        String root = element("testsuites", "\n", "name", name, "tests", tests, "failures", failed, "errors", unread, "skipped", skipped,
                "time", 0);
        int within = root.indexOf('\n');
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").append(root, 0, within).append(suites)
                .append(root, within, root.length()).append('\n');
        out.flush();
    }
}
