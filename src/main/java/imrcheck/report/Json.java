package imrcheck.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import imrcheck.baseline.Acceptance;
import imrcheck.facts.Passage;
import imrcheck.facts.Span;
import imrcheck.source.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What all JSON of this tool has in common: layout, values, tool and rules, spans. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** A generator of indented JSON with the same line ends everywhere. */
    static JsonGenerator indented(OutputStream out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER).withArrayEmptySeparator("").withObjectEmptySeparator(""));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return lines(out).setPrettyPrinter(printer);
    }

    /** A generator that writes each root value on a line of its own. */
    static JsonGenerator lines(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).setCharacterEscapes(Printable.JSON)
                .setRootValueSeparator(new SerializedString(""));
    }

    /** An object of fields in this order: a name, its value, the next name, and so on. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    /** An object of a record's components. */
    static Map<String, Object> components(Record record) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                object.put(component.getName(), component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }
        return object;
    }

    /** Begins a document: tool, rules, and the array of letters. */
    static void begin(JsonGenerator json, Run run) throws IOException {
        json.writeStartObject();
        field(json, "tool", object("name", "imr-check", "version", run.version()));
        field(json, "rules", object("count", run.rules(), "digest", run.rulesDigest()));
        json.writeArrayFieldStart("letters");
    }

    /** Ends the object that a document is. */
    static void end(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    /** Writes objects as {@link #object} makes them, records, collections, numbers, truth values, null, and the text of all else. */
    static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Record record) {
            write(json, components(record));
        } else if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : object.entrySet()) {
                field(json, (String) field.getKey(), field.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> values) {
            json.writeStartArray();
            for (Object one : values) {
                write(json, one);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value == null ? null : value.toString());
        }
    }

    static void field(JsonGenerator json, String name, Object value) throws IOException {
        json.writeFieldName(name);
        write(json, value);
    }

    static Map<String, Object> passage(SourceText source, Passage passage) {
        Map<String, Object> object = object("section", word(passage.section()));
        object.putAll(span(source, passage.span()));
        return object;
    }

    /** Where a span stands and what it says. */
    static Map<String, Object> span(SourceText source, Span span) {
        return object("page", source.page(span.start()), "start", source.offset(span.start()), "end", source.offset(span.end()), "line",
                source.line(span.start()), "quote", source.quote(span));
    }

    /** Who accepted a finding, until when and why. */
    static Map<String, Object> terms(Acceptance acceptance) {
        return object("by", acceptance.by(), "until", acceptance.until(), "why", acceptance.why());
    }

    /** A constant's name in the lower case of the report format, or null. */
    static String word(Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }
}
