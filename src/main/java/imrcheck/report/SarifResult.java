package imrcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import imrcheck.baseline.Acceptance;
import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.facts.Finding;
import imrcheck.facts.Item;
import imrcheck.facts.Passage;
import imrcheck.facts.Span;
import imrcheck.source.SourceText;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a finding as a result of a SARIF log. */
final class SarifResult {
    /** Tells the same finding in another version of the letter or the log; the number changes when its form does. */
    private static final String FINGERPRINT = "imrCheckFinding/v1";

    private final JsonGenerator json;
    private final Map<String, Integer> places = new HashMap<>();
    private final Review review;

    /** @param rules the ids of the log's rules, in its order */
    SarifResult(JsonGenerator json, List<String> rules, Review review) {
        this.json = json;
        this.review = review;
        for (String rule : rules) {
            places.put(rule, places.size());
        }
    }

    void write(CheckedLetter letter, Item item, Finding finding) throws IOException {
        boolean shown = !finding.evidence().isEmpty();
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        if (places.containsKey(finding.rule())) {
            json.writeNumberField("ruleIndex", places.get(finding.rule()));
        }
        json.writeStringField("level", Json.word(finding.level()));
        message(json, finding.message());
        json.writeArrayFieldStart("locations");
        location(letter, item, shown ? finding.evidence().get(0) : item.titlePassage(), true);
        json.writeEndArray();
        if (finding.evidence().size() > 1) {
            json.writeArrayFieldStart("relatedLocations");
            for (Passage passage : finding.evidence().subList(1, finding.evidence().size())) {
                location(letter, item, passage, false);
            }
            json.writeEndArray();
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, Words.identity(letter) + "/" + finding.item() + "/" + finding.rule());
        json.writeEndObject();
        if (review.active()) {
            suppressions(review.acceptance(letter, finding).orElse(null));
        }
        properties(item, finding);
        json.writeEndObject();
    }

    /** Of results without suppressions beside ones that have some, the standard wants an empty list. */
    private void suppressions(Acceptance acceptance) throws IOException {
        json.writeArrayFieldStart("suppressions");
        if (acceptance != null) {
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField("justification", acceptance.why());
            json.writeObjectFieldStart("properties");
            Json.terms(json, acceptance);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void properties(Item item, Finding finding) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("kind", finding.kind().name());
        json.writeStringField("outcome", item.outcome().name());
        Json.text(json, "supports", finding.supports());
        Json.text(json, "guideline", finding.guideline());
        Json.text(json, "ground", finding.ground());
        Json.texts(json, "searched", finding.searched().stream().map(Json::word).toList());
        json.writeEndObject();
    }

    private void location(CheckedLetter letter, Item item, Passage passage, boolean named) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        artifact(json, letter.source().name());
        region(letter.source(), passage.span());
        json.writeEndObject();
        if (named) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("name", "item " + item.item());
            json.writeStringField("fullyQualifiedName", Words.name(letter) + "/item " + item.item());
            json.writeStringField("kind", "item");
            json.writeEndObject();
            json.writeEndArray();
        } else {
            message(json, "Evidence in the " + Words.section(passage.section()));
        }
        json.writeObjectFieldStart("properties");
        json.writeStringField("section", Json.word(passage.section()));
        json.writeNumberField("page", letter.source().page(passage.span().start()));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Lines, columns and offsets of the letter's text as extracted; the end is the place after the last character. */
    private void region(SourceText source, Span span) throws IOException {
        int last = Math.max(span.start(), span.end() - 1);
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", source.line(span.start()));
        json.writeNumberField("startColumn", source.column(span.start()));
        json.writeNumberField("endLine", source.line(last));
        json.writeNumberField("endColumn", source.column(last) + (span.end() - last));
        json.writeNumberField("charOffset", span.start());
        json.writeNumberField("charLength", span.end() - span.start());
        json.writeObjectFieldStart("snippet");
        json.writeStringField("text", source.text().substring(span.start(), span.end()));
        json.writeEndObject();
        json.writeEndObject();
    }

    static void artifact(JsonGenerator json, String source) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(source));
        json.writeEndObject();
    }

    /** A message without placeholders, so that braces stand for themselves doubled. */
    static void message(JsonGenerator json, String text) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("text", text.replace("{", "{{").replace("}", "}}"));
        json.writeEndObject();
    }

    /** The name of a source as a reference; what could be taken for a scheme or a host is shielded. */
    private static String uri(String source) {
        String path = source.startsWith("//") || source.indexOf(':') >= 0 && !source.startsWith("/") ? "./" + source : source;
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + source, e);
        }
    }
}
