package imrcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.facts.Finding;
import imrcheck.facts.Item;
import imrcheck.facts.Level;
import imrcheck.judge.RuleMetadata;
import imrcheck.source.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;

/**
 * The report as a SARIF 2.1.0 log: a result for each error and warning, those that say the same as one, written through letter by letter,
 * then the rules that have results, with their provisions. A note is no result: it supports the outcome. What could not be read or judged
 * stands as notifications; of such letters it keeps the sentences alone.
 *
 * <p>A result's first evidence is its location, or the item's title where it rests on an absence; further evidence is related.
 */
public final class SarifReport implements Renderer {
    /** What code scanning takes, and how many of them warnings may fill, so that errors have room. */
    private static final int MOST = 25_000;
    private static final int MOST_WITH_WARNINGS = 20_000;
    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator json;
    private final List<RuleMetadata> rules;
    private final SarifResult results;
    private final Review review;
    private final List<Map<String, Object>> notices = new ArrayList<>();
    private Run run;
    private int written;
    private int leftOut;

    /**
     * A log in UTF-8.
     *
     * @param rules the rules that judge, by id
     */
    public SarifReport(OutputStream out, List<RuleMetadata> rules, Review review) throws IOException {
        this.json = Json.indented(out);
        this.rules = List.copyOf(rules);
        this.review = review;
        this.results = new SarifResult(rules.stream().map(RuleMetadata::id).toList(), review);
    }

    @Override
    public void begin(Run run) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        this.run = run;
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
    }

    private Map<String, Object> driver() {
        Map<String, RuleMetadata> byId = rules.stream().collect(Collectors.toMap(RuleMetadata::id, rule -> rule));
        return Json.object("name", "imr-check", "version", run.version(), "rules",
                results.rules().stream().map(byId::get).map(SarifReport::rule).toList(), "properties",
                Json.object("rulesDigest", run.rulesDigest()));
    }

    private static Map<String, Object> rule(RuleMetadata rule) {
        Map<String, Object> properties =
                Json.object("tags", rule.kind() == null ? List.of(rule.topic()) : List.of(rule.topic(), rule.kind().name()));
        if (rule.isProvision()) {
            properties.put("provisions", rule.sources().stream().map(Words::source).toList());
        }
        properties.put("definedAt", rule.file() + ":" + rule.line());
        return Json.object("id", rule.id(), "name", name(rule.id()), "shortDescription", Json.object("text", rule.title()),
                "fullDescription", Json.object("text", help(rule)), "help", Json.object("text", help(rule)), "properties", properties);
    }

    /** The id in the form that names of rules have there: {@code VisitsQuoted}. */
    private static String name(String id) {
        return WordUtils.capitalize(id, '-').replace("-", "");
    }

    /** The title, the provision and the period it is in force, as a reader needs them who does not know the rule. */
    private static String help(RuleMetadata rule) {
        String basis = rule.isProvision() ? rule.sources().stream().map(Words::source).collect(Collectors.joining(". "))
                : "A check of the letter against itself; it rests on no guideline";
        return rule.title() + ". " + basis + ".";
    }

    @Override
    public void letter(CheckedLetter letter) throws IOException {
        letter.problems().forEach(problem -> notices.add(notice(letter.source().name(), problem)));
        for (int i = 0; i < letter.judgements().size(); i++) {
            Item item = letter.facts().items().get(i);
            for (Finding finding : Words.merged(letter.judgements().get(i).findings())) {
                if (finding.level() != Level.NOTE) {
                    result(letter, item, finding);
                }
            }
        }
    }

    private void result(CheckedLetter letter, Item item, Finding finding) throws IOException {
        if (written < (finding.level() == Level.ERROR ? MOST : MOST_WITH_WARNINGS)) {
            Json.write(json, results.of(letter, item, finding));
            written++;
        } else {
            leftOut++;
        }
    }

    @Override
    public void end(Tally tally) throws IOException {
        review.stale().forEach(acceptance -> notices.add(notice("baseline-stale", "note", acceptance.whenStale())));
        review.expired().forEach(acceptance -> notices.add(notice("baseline-expired", "warning", acceptance.whenExpired())));
        if (leftOut > 0) {
            notices.add(notice("too-many-results", "warning", "Code scanning takes " + MOST + " results; " + leftOut
                    + " more are left out, warnings before errors. Check fewer letters at once, or use --level error."));
        }
        json.writeEndArray();
        Json.field(json, "invocations",
                List.of(Json.object("executionSuccessful", tally.lost() + tally.failed() == 0, "toolExecutionNotifications", notices)));
        Json.field(json, "tool", Json.object("driver", driver()));
        json.writeEndObject();
        json.writeEndArray();
        Json.end(json);
    }

    /** What must be said of an input. */
    private static Map<String, Object> notice(String source, Problem problem) {
        Map<String, Object> notice = notice(problem.code(), CheckedLetter.isError(problem) ? "error" : "warning", problem.message());
        notice.put("locations", List.of(Json.object("physicalLocation", Json.object("artifactLocation", SarifResult.artifact(source)))));
        return notice;
    }

    private static Map<String, Object> notice(String code, String level, String message) {
        return Json.object("descriptor", Json.object("id", code), "level", level, "message", SarifResult.message(message));
    }
}
