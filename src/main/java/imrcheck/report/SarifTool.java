package imrcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import imrcheck.rules.RuleMetadata;
import java.io.IOException;
import java.util.List;

/** The {@code tool} of a SARIF log: this program and its rules. */
final class SarifTool {
    private SarifTool() {}

    static void write(JsonGenerator json, Run run, List<RuleMetadata> rules) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "imr-check");
        json.writeStringField("version", run.version());
        json.writeArrayFieldStart("rules");
        for (RuleMetadata rule : rules) {
            rule(json, rule);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("rulesDigest", run.rulesDigest());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, RuleMetadata rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        text(json, "shortDescription", rule.title());
        text(json, "help", help(rule));
        json.writeObjectFieldStart("properties");
        Json.texts(json, "tags", rule.kind() == null ? List.of(rule.topic()) : List.of(rule.topic(), rule.kind().name()));
        if (rule.isProvision()) {
            json.writeStringField("guideline", rule.guideline());
            json.writeStringField("citation", rule.citation());
            Json.text(json, "from", rule.from());
            Json.text(json, "to", rule.to());
            json.writeStringField("weight", rule.decides() ? "decides" : "warns");
        }
        json.writeStringField("definedAt", rule.file() + ":" + rule.line());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The title, the provision and the period it is in force, as a reader needs them who does not know the rule. */
    private static String help(RuleMetadata rule) {
        if (!rule.isProvision()) {
            return rule.title() + ". A check of the letter against itself; it rests on no guideline.";
        }
        String from = rule.from() == null ? "" : " from " + rule.from();
        String to = rule.to() == null ? "" : " until the day before " + rule.to();
        String weight = rule.decides() ? "" : " It only warns: no letter or public reference confirms its figure.";
        return rule.title() + ". " + rule.reference() + (from + to).replaceFirst("^ ", "; in force ") + "." + weight;
    }

    private static void text(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
