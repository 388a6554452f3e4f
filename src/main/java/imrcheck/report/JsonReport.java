package imrcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import imrcheck.baseline.Acceptance;
import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** The report as one JSON object, as {@code report.schema.json} describes it. */
public final class JsonReport implements Renderer {
    private final JsonGenerator json;
    private final Review review;

    /** A report in UTF-8. */
    public JsonReport(OutputStream out, Review review) throws IOException {
        this.json = Json.indented(out);
        this.review = review;
    }

    /** The report with one letter a line, each an element of {@code letters}; written through letter by letter. */
    public static Renderer lines(OutputStream out, Review review) throws IOException {
        JsonGenerator json = Json.lines(out);
        return letter -> {
            Json.write(json, LetterJson.of(letter, review));
            json.writeRaw('\n');
            json.flush();
        };
    }

    @Override
    public void begin(Run run) throws IOException {
        Json.begin(json, run);
    }

    @Override
    public void letter(CheckedLetter letter) throws IOException {
        Json.write(json, LetterJson.of(letter, review));
    }

    @Override
    public void end(Tally tally) throws IOException {
        json.writeEndArray();
        Json.field(json, "summary",
                Json.object("letters", tally.letters(), "items", tally.items(), "consistent", tally.consistent(), "inconsistent",
                        tally.inconsistent(), "indeterminate", tally.indeterminate(), "unreadable", tally.unreadable(), "partial",
                        tally.partial()));
        if (review.active()) {
            Json.field(json, "baseline", Json.object("accepted", review.accepted(), "stale", acceptances(review.stale()), "expired",
                    acceptances(review.expired())));
        }
        Json.end(json);
    }

    private static List<Map<String, Object>> acceptances(List<Acceptance> acceptances) {
        return acceptances.stream().map(acceptance -> {
            Map<String, Object> object = Json.object("caseNumber", acceptance.finding().caseNumber(), "item", acceptance.finding().item(),
                    "rule", acceptance.finding().rule());
            object.putAll(Json.terms(acceptance));
            return object;
        }).toList();
    }
}
