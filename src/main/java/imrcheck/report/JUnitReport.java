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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The report as JUnit XML: a letter a suite, named after its case, and an item a test case, written through letter by letter. An
 * inconsistent item fails, an undecided one and one whose errors are all accepted count as skipped, and a letter that could not be read or
 * judged is an error. Warnings of an item that does not fail are its output.
 */
public final class JUnitReport implements Renderer {
    private final BufferedWriter out;
    private final XMLStreamWriter xml;
    private final Review review;

    private enum Result { PASSED, FAILED, SKIPPED }

    /** A document in UTF-8. */
    public JUnitReport(OutputStream out, Review review) throws IOException {
        this.review = review;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Something written. */
    private interface Part {
        void write() throws XMLStreamException;
    }

    private void write(Part part) throws IOException {
        try {
            part.write();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void begin(Run run) throws IOException {
        write(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            open("testsuites", "name", "imr-check " + run.version());
        });
    }

    @Override
    public void letter(CheckedLetter letter) throws IOException {
        write(() -> suite(letter));
    }

    private void suite(CheckedLetter letter) throws XMLStreamException {
        List<Judgement> judgements = letter.judgements();
        List<Problem> errors = letter.problems().stream().filter(JUnitReport::isError).toList();
        xml.writeCharacters("\n");
        open("testsuite", "name", Words.name(letter), "tests", String.valueOf(judgements.size() + errors.size()), "failures",
                count(letter, Result.FAILED), "errors", String.valueOf(errors.size()), "skipped", count(letter, Result.SKIPPED), "time",
                "0");
        for (Problem problem : errors) {
            error(letter, problem);
        }
        for (int i = 0; i < judgements.size(); i++) {
            item(letter, letter.facts().items().get(i), judgements.get(i));
        }
        remarks(letter.problems().stream().filter(problem -> !isError(problem)).toList());
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private static boolean isError(Problem problem) {
        return problem.fatal() || problem.code().equals(CheckedLetter.ENGINE_ERROR);
    }

    private String count(CheckedLetter letter, Result result) {
        return String.valueOf(letter.judgements().stream().filter(judgement -> result(letter, judgement) == result).count());
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

    private void testCase(CheckedLetter letter, String name) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        open("testcase", "name", name, "classname", Words.name(letter), "file", letter.source().name(), "time", "0");
    }

    private void error(CheckedLetter letter, Problem problem) throws XMLStreamException {
        testCase(letter, "the letter can be read and judged");
        open("error", "message", problem.message(), "type", problem.code());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void item(CheckedLetter letter, Item item, Judgement judgement) throws XMLStreamException {
        testCase(letter, "item " + item.item() + ": " + item.title());
        String what = Words.whatFollows(item, judgement);
        String findings = findings(letter, item, judgement);
        switch (result(letter, judgement)) {
            case FAILED -> {
                open("failure", "message", what, "type", judgement.findings().get(0).kind().name());
                characters(findings);
                xml.writeEndElement();
            }
            case SKIPPED -> {
                open("skipped", "message", judgement.verdict() == Verdict.INCONSISTENT ? what + " Accepted." : what);
                xml.writeEndElement();
                output("system-out", findings);
            }
            case PASSED -> output("system-out", findings);
        }
        xml.writeEndElement();
    }

    private void remarks(List<Problem> problems) throws XMLStreamException {
        if (!problems.isEmpty()) {
            xml.writeCharacters("\n  ");
        }
        output("system-err", problems.stream().map(problem -> problem.message() + "\n").collect(Collectors.joining()));
    }

    private void output(String element, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeStartElement(element);
            characters(text);
            xml.writeEndElement();
        }
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

    /** Opens an element with attributes: a name, its value, the next name, and so on. */
    private void open(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], legal(attributes[i + 1].replace('\n', ' ')));
        }
    }

    private void characters(String text) throws XMLStreamException {
        xml.writeCharacters(legal(text));
    }

    /** XML has no way to write most control characters and halves of characters; letters may hold them. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(c -> isLegal(c) ? c : ' ').forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\n' || c == '\t' || c >= 0x20 && c <= 0xD7FF && !Character.isISOControl(c) || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    @Override
    public void end(Tally tally) throws IOException {
        write(() -> {
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        });
        out.flush();
    }
}
