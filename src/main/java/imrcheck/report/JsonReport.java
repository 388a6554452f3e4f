package imrcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import imrcheck.baseline.Acceptance;
import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The report as one JSON object, as {@code report.schema.json} describes it. */
public final class JsonReport implements Renderer {
    private final JsonGenerator json;
    private final Review review;

    /** A report in UTF-8 without a baseline. */
    public JsonReport(OutputStream out) throws IOException {
        this(out, Review.none());
    }

    /** A report in UTF-8. */
    public JsonReport(OutputStream out, Review review) throws IOException {
        this.json = Json.indented(out);
        this.review = review;
    }

    @Override
    public void begin(Run run) throws IOException {
        json.writeStartObject();
        Json.run(json, run);
        json.writeArrayFieldStart("letters");
    }

    @Override
    public void letter(CheckedLetter letter) throws IOException {
        LetterJson.write(json, letter, review);
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
        if (review.active()) {
            baseline();
        }
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void baseline() throws IOException {
        json.writeObjectFieldStart("baseline");
        json.writeNumberField("accepted", review.accepted());
        acceptances("stale", review.stale());
        acceptances("expired", review.expired());
        json.writeEndObject();
    }

    private void acceptances(String field, List<Acceptance> acceptances) throws IOException {
        json.writeArrayFieldStart(field);
        for (Acceptance acceptance : acceptances) {
            json.writeStartObject();
            json.writeStringField("caseNumber", acceptance.finding().caseNumber());
            json.writeNumberField("item", acceptance.finding().item());
            json.writeStringField("rule", acceptance.finding().rule());
            Json.terms(json, acceptance);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
