package imrcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import imrcheck.baseline.Acceptance;
import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.facts.Finding;
import imrcheck.facts.Item;
import imrcheck.rules.RuleMetadata;
import imrcheck.source.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The report as a SARIF 2.1.0 log: all rules with their provisions first, then a result for each finding, those that say the same as
 * one, written through letter by letter. What could not be read or judged stands as notifications at its end; of such letters it keeps the
 * sentences alone.
 *
 * <p>A result's first evidence is its location, or the item's title where it rests on an absence; further evidence is related.
 */
public final class SarifReport implements Renderer {
    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator json;
    private final List<RuleMetadata> rules;
    private final SarifResult results;
    private final Review review;
    private final List<Notice> notices = new ArrayList<>();

    /** What must be said of an input. */
    private record Notice(String source, Problem problem) {}

    /**
     * A log in UTF-8.
     *
     * @param rules the rules that judge, by id
     */
    public SarifReport(OutputStream out, List<RuleMetadata> rules, Review review) throws IOException {
        this.json = Json.indented(out);
        this.rules = List.copyOf(rules);
        this.review = review;
        this.results = new SarifResult(json, rules.stream().map(RuleMetadata::id).toList(), review);
    }

    @Override
    public void begin(Run run) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        SarifTool.write(json, run, rules);
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
    }

    @Override
    public void letter(CheckedLetter letter) throws IOException {
        letter.problems().forEach(problem -> notices.add(new Notice(letter.source().name(), problem)));
        for (int i = 0; i < letter.judgements().size(); i++) {
            Item item = letter.facts().items().get(i);
            for (Finding finding : Words.merged(letter.judgements().get(i).findings())) {
                results.write(letter, item, finding);
            }
        }
    }

    @Override
    public void end(Tally tally) throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", tally.unreadable() + tally.failed() == 0);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Notice notice : notices) {
            notice(notice);
        }
        for (Acceptance acceptance : review.stale()) {
            notice("baseline-stale", "note", acceptance.whenStale());
        }
        for (Acceptance acceptance : review.expired()) {
            notice("baseline-expired", "warning", acceptance.whenExpired());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void notice(Notice notice) throws IOException {
        boolean error = notice.problem.fatal() || notice.problem.code().equals(CheckedLetter.ENGINE_ERROR);
        openNotice(notice.problem.code(), error ? "error" : "warning", notice.problem.message());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        SarifResult.artifact(json, notice.source);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void notice(String code, String level, String message) throws IOException {
        openNotice(code, level, message);
        json.writeEndObject();
    }

    private void openNotice(String code, String level, String message) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("descriptor");
        json.writeStringField("id", code);
        json.writeEndObject();
        json.writeStringField("level", level);
        SarifResult.message(json, message);
    }
}
