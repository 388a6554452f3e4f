package imrcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import java.io.IOException;
import java.io.OutputStream;

/** One letter a line, each an element of {@code letters} of the JSON report; written through letter by letter. */
public final class JsonLinesReport implements Renderer {
    private final JsonGenerator json;
    private final Review review;

    /** A report in UTF-8. */
    public JsonLinesReport(OutputStream out, Review review) throws IOException {
        this.json = Json.lines(out);
        this.review = review;
    }

    @Override
    public void letter(CheckedLetter letter) throws IOException {
        Json.write(json, LetterJson.of(letter, review));
        json.writeRaw('\n');
        json.flush();
    }

    @Override
    public void end(Tally tally) throws IOException {
        json.flush();
    }
}
