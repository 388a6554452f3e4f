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
import java.util.Collection;
import java.util.Locale;

/** What all JSON of this tool has in common: layout, tool and rules, spans. */
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
        return open(out).setPrettyPrinter(printer);
    }

    /** A generator that writes each root value on a line of its own. */
    static JsonGenerator lines(OutputStream out) throws IOException {
        return open(out).setRootValueSeparator(new SerializedString(""));
    }

    private static JsonGenerator open(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** Writes the fields {@code tool} and {@code rules}. */
    static void run(JsonGenerator json, Run run) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "imr-check");
        json.writeStringField("version", run.version());
        json.writeEndObject();
        json.writeObjectFieldStart("rules");
        json.writeNumberField("count", run.rules());
        json.writeStringField("digest", run.rulesDigest());
        json.writeEndObject();
    }

    static void passage(JsonGenerator json, SourceText source, Passage passage) throws IOException {
        json.writeStartObject();
        json.writeStringField("section", word(passage.section()));
        span(json, source, passage.span());
        json.writeEndObject();
    }

    /** Writes where a span stands and what it says, as fields of an open object. */
    static void span(JsonGenerator json, SourceText source, Span span) throws IOException {
        json.writeNumberField("page", source.page(span.start()));
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeNumberField("line", source.line(span.start()));
        json.writeStringField("quote", source.quote(span));
    }

    /** Writes who accepted a finding, until when and why, as fields of an open object. */
    static void terms(JsonGenerator json, Acceptance acceptance) throws IOException {
        json.writeStringField("by", acceptance.by());
        json.writeStringField("until", acceptance.until().toString());
        json.writeStringField("why", acceptance.why());
    }

    /** Writes a number or null. */
    static void number(JsonGenerator json, String field, Integer number) throws IOException {
        if (number == null) {
            json.writeNullField(field);
        } else {
            json.writeNumberField(field, number);
        }
    }

    /** Writes the text of a value, or null. */
    static void text(JsonGenerator json, String field, Object value) throws IOException {
        json.writeStringField(field, value == null ? null : value.toString());
    }

    static void texts(JsonGenerator json, String field, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** A constant's name in the lower case of the report format, or null. */
    static String word(Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }
}
