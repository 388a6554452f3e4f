package imrcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.facts.Fact;
import imrcheck.facts.Passage;
import imrcheck.facts.Scope;
import imrcheck.facts.Span;
import imrcheck.source.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
        json.writeStartObject();
        Json.run(json, run);
        json.writeArrayFieldStart("letters");
    }

    @Override
    public void letter(CheckedLetter letter) throws IOException {
        json.writeStartObject();
        Json.text(json, "source", letter.source().name());
        Json.text(json, "digest", letter.source().digest());
        LetterJson.problems(json, letter.problems());
        json.writeFieldName("letter");
        value(letter.source(), letter.letter());
        json.writeFieldName("facts");
        value(letter.source(), letter.facts() == null ? List.of() : letter.facts().all().toList());
        json.writeEndObject();
    }

    @Override
    public void end(Tally tally) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void value(SourceText source, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Passage passage) {
            Json.passage(json, source, passage);
        } else if (value instanceof Span span) {
            json.writeStartObject();
            Json.span(json, source, span);
            json.writeEndObject();
        } else if (value instanceof Record record) {
            record(source, record);
        } else if (value instanceof Collection<?> values) {
            array(source, values);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }

    private void array(SourceText source, Collection<?> values) throws IOException {
        json.writeStartArray();
        // A set has no order of its own, and one that changes from run to run would not do.
        List<?> ordered =
                values instanceof Set ? values.stream().sorted(Comparator.comparing(Object::toString)).toList() : List.copyOf(values);
        for (Object value : ordered) {
            value(source, value);
        }
        json.writeEndArray();
    }

    private void record(SourceText source, Record record) throws IOException {
        json.writeStartObject();
        if (record instanceof Fact) {
            json.writeStringField("type", record.getClass().getSimpleName());
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getType() == Scope.class) {
                continue; // no words of the letter
            }
            json.writeFieldName(component.getName());
            value(source, read(component, record));
        }
        json.writeEndObject();
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
