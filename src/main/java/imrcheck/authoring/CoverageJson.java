package imrcheck.authoring;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import imrcheck.authoring.Coverage.OfRow;
import imrcheck.authoring.Coverage.OfRule;
import java.io.IOException;
import java.io.OutputStream;

/** Coverage as JSON: {@code letters}, {@code rules}, {@code rows}, each with its file, line and count. */
public final class CoverageJson {
    private CoverageJson() {}

    /** Writes it in UTF-8 and leaves the stream open. */
    public static void write(Coverage coverage, OutputStream out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        json.writeStartObject();
        json.writeNumberField("letters", coverage.letters());
        json.writeArrayFieldStart("rules");
        for (OfRule rule : coverage.rules()) {
            rule(json, rule);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (OfRow row : coverage.rows()) {
            row(json, row);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private static void rule(JsonGenerator json, OfRule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.rule().id());
        json.writeStringField("file", rule.rule().file());
        json.writeNumberField("line", rule.rule().line());
        json.writeNumberField("fired", rule.fired());
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, OfRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", row.line().file());
        json.writeNumberField("line", row.line().line());
        json.writeStringField("condition", row.line().row().condition());
        json.writeStringField("setting", row.line().row().setting());
        json.writeNumberField("max", row.line().row().max());
        json.writeNumberField("used", row.used());
        json.writeEndObject();
    }
}
