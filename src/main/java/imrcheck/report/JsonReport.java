package imrcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import java.io.IOException;
import java.io.OutputStream;

/** The report as one JSON object, as {@code report.schema.json} describes it. */
public final class JsonReport implements Renderer {
    private final JsonGenerator json;

    /** A report in UTF-8. */
    public JsonReport(OutputStream out) throws IOException {
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
        LetterJson.write(json, letter);
    }

    @Override
    public void end(Tally tally) throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("summary");
        json.writeNumberField("letters", tally.letters());
        json.writeNumberField("items", tally.items());
        json.writeNumberField("consistent", tally.consistent());
        json.writeNumberField("inconsistent", tally.inconsistent());
        json.writeNumberField("indeterminate", tally.indeterminate());
        json.writeNumberField("unreadable", tally.unreadable());
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
