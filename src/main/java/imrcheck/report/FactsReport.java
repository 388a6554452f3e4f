package imrcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.facts.Fact;
import imrcheck.facts.Passage;
import imrcheck.facts.Span;
import imrcheck.source.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parsed letters and every fact that the rules see, as JSON. Each record is an object of its components; a fact has its
 * type's name, as rules write it, in {@code type}; a span tells its page, its line and what it says.
 */
public final class FactsReport implements Renderer {
    private final JsonGenerator json;

    /** A report in UTF-8. */
    public FactsReport(OutputStream out) throws IOException {
        json = Json.indented(out);
    }

    @Override
    public void begin(Run run) throws IOException {
        Json.begin(json, run);
    }

    @Override
    public void letter(CheckedLetter letter) throws IOException {
        SourceText source = letter.source();
        Json.write(json,
                Json.object("source", source.name(), "digest", source.digest(), "problems", LetterJson.problems(letter.problems()),
                        "letter", value(source, letter.letter()), "facts",
                        value(source, letter.facts() == null ? List.of() : letter.facts().all().toList())));
    }

    @Override
    public void end(Tally tally) throws IOException {
        json.writeEndArray();
        Json.end(json);
    }

    static Object value(SourceText source, Object value) {
        if (value instanceof Passage passage) {
            return Json.passage(source, passage);
        }
        if (value instanceof Span span) {
            return Json.span(source, span);
        }
        if (value instanceof Record record) {
            return object(source, record);
        }
        if (value instanceof Set<?> set) {
            // A set has no order of its own, and one that changes from run to run would not do.
            return value(source, set.stream().sorted(Comparator.comparing(Object::toString)).toList());
        }
        return value instanceof Collection<?> values ? values.stream().map(one -> value(source, one)).toList() : value;
    }

    private static Map<String, Object> object(SourceText source, Record record) {
        Map<String, Object> object = record instanceof Fact ? Json.object("type", record.getClass().getSimpleName()) : Json.object();
        Json.components(record).forEach((name, value) -> object.put(name, value(source, value)));
        return object;
    }
}
