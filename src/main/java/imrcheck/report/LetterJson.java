package imrcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import imrcheck.baseline.Acceptance;
import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.facts.Finding;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
import imrcheck.facts.Limit;
import imrcheck.facts.Passage;
import imrcheck.facts.Section;
import imrcheck.facts.TableLimit;
import imrcheck.letter.DatedField;
import imrcheck.letter.Header;
import imrcheck.letter.Reviewer;
import imrcheck.source.Problem;
import imrcheck.source.SourceText;
import java.io.IOException;
import java.util.List;

/** One element of {@code letters}. */
final class LetterJson {
    private static final Header NO_HEADER = new Header(null, null, null, null, null, null, null);
    private static final Reviewer NO_REVIEWER = new Reviewer(List.of(), List.of());

    private LetterJson() {}

    static void write(JsonGenerator json, CheckedLetter letter, Review review) throws IOException {
        json.writeStartObject();
        Json.text(json, "source", letter.source().name());
        Json.text(json, "digest", letter.source().digest());
        header(json, letter.letter() == null ? NO_HEADER : letter.letter().header());
        reviewer(json, letter.letter() == null ? NO_REVIEWER : letter.letter().reviewer());
        problems(json, letter.problems());
        json.writeArrayFieldStart("items");
        for (int i = 0; i < letter.judgements().size(); i++) {
            item(json, letter, letter.facts().items().get(i), letter.judgements().get(i), review);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void header(JsonGenerator json, Header header) throws IOException {
        Json.text(json, "caseNumber", header.caseNumber());
        Json.text(json, "priority", header.priority());
        json.writeObjectFieldStart("dates");
        date(json, "injury", header.injury());
        date(json, "assigned", header.assigned());
        date(json, "decision", header.decision());
        date(json, "urDenial", header.urDenial());
        date(json, "applicationReceived", header.applicationReceived());
        json.writeEndObject();
    }

    private static void date(JsonGenerator json, String field, DatedField date) throws IOException {
        Json.text(json, field, date == null ? null : date.date());
    }

    static void reviewer(JsonGenerator json, Reviewer reviewer) throws IOException {
        json.writeObjectFieldStart("reviewer");
        Json.texts(json, "licensedIn", reviewer.licensedIn());
        Json.texts(json, "specialties", reviewer.specialties());
        json.writeEndObject();
    }

    static void problems(JsonGenerator json, List<Problem> problems) throws IOException {
        json.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringField("code", problem.code());
            json.writeStringField("message", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void item(JsonGenerator json, CheckedLetter letter, Item item, Judgement judgement, Review review) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", item.item());
        json.writeStringField("title", item.title());
        json.writeStringField("outcome", item.outcome().name());
        json.writeStringField("treatment", item.treatment());
        Json.texts(json, "bodyParts", item.bodyParts());
        Json.text(json, "side", Json.word(item.side()));
        quantities(json, item, judgement.tableLimit());
        json.writeStringField("conclusion", item.conclusion().name());
        json.writeStringField("verdict", judgement.verdict().name());
        Json.text(json, "expected", judgement.expected());
        json.writeArrayFieldStart("findings");
        for (Finding finding : judgement.findings()) {
            finding(json, letter.source(), finding, review.acceptance(letter, finding).orElse(null));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void quantities(JsonGenerator json, Item item, TableLimit table) throws IOException {
        json.writeObjectFieldStart("request");
        Json.number(json, "underReview", item.request().underReview());
        Json.number(json, "original", item.request().original());
        Json.number(json, "authorized", item.request().authorized());
        Json.text(json, "unit", item.request().unit());
        json.writeEndObject();
        json.writeObjectFieldStart("prior");
        Json.number(json, "count", item.prior().count());
        json.writeBooleanField("known", item.prior().known());
        json.writeEndObject();
        limit(json, item.limit());
        tableLimit(json, table);
    }

    private static void limit(JsonGenerator json, Limit limit) throws IOException {
        if (limit == null) {
            json.writeNullField("limit");
            return;
        }
        json.writeObjectFieldStart("limit");
        json.writeNumberField("max", limit.max());
        Json.number(json, "weeks", limit.weeks());
        json.writeEndObject();
    }

    private static void tableLimit(JsonGenerator json, TableLimit limit) throws IOException {
        if (limit == null) {
            json.writeNullField("tableLimit");
            return;
        }
        json.writeObjectFieldStart("tableLimit");
        json.writeNumberField("max", limit.max());
        Json.number(json, "weeks", limit.weeks());
        Json.text(json, "provision", limit.provision());
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, SourceText source, Finding finding, Acceptance acceptance) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("kind", finding.kind().name());
        json.writeStringField("level", Json.word(finding.level()));
        Json.text(json, "supports", finding.supports());
        json.writeStringField("message", finding.message());
        Json.text(json, "guideline", finding.guideline());
        Json.text(json, "ground", finding.ground());
        json.writeArrayFieldStart("evidence");
        for (Passage passage : finding.evidence()) {
            Json.passage(json, source, passage);
        }
        json.writeEndArray();
        Json.texts(json, "searched", finding.searched().stream().map((Section section) -> Json.word(section)).toList());
        if (acceptance != null) {
            json.writeObjectFieldStart("accepted");
            Json.terms(json, acceptance);
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
