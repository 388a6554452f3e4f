package imrcheck.report;

import imrcheck.baseline.Acceptance;
import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.facts.Finding;
import imrcheck.facts.Item;
import imrcheck.facts.Passage;
import imrcheck.facts.Span;
import imrcheck.source.SourceText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Findings as results of a SARIF log. */
final class SarifResult {
    /** Tells the same finding in another version of the letter or the log; the number changes when its form does. */
    private static final String FINGERPRINT = "imrCheckFinding/v1";

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Set<String> known;
    private final Review review;

    /** @param known the ids of the rules that the log can describe */
    SarifResult(Collection<String> known, Review review) {
        this.known = Set.copyOf(known);
        this.review = review;
    }

    /** The ids of the rules that have results and can be described, in the order of their index. */
    Collection<String> rules() {
        return places.keySet();
    }

    Map<String, Object> of(CheckedLetter letter, Item item, Finding finding) {
        List<Passage> evidence = finding.evidence();
        Map<String, Object> result = Json.object("ruleId", finding.rule());
        if (known.contains(finding.rule())) {
            places.putIfAbsent(finding.rule(), places.size());
            result.put("ruleIndex", places.get(finding.rule()));
        }
        result.put("level", Json.word(finding.level()));
        result.put("message", message(finding.message()));
        result.put("locations", List.of(itself(letter, item, evidence.isEmpty() ? item.titlePassage() : evidence.get(0))));
        if (evidence.size() > 1) {
            result.put("relatedLocations", evidence.stream().skip(1).map(passage -> related(letter.source(), passage)).toList());
        }
        result.put("partialFingerprints", Json.object(FINGERPRINT, Words.identity(letter) + "/" + finding.item() + "/" + finding.rule()));
        if (review.active()) {
            // Of results without suppressions beside ones that have some, the standard wants an empty list.
            result.put("suppressions", review.acceptance(letter, finding).stream().map(SarifResult::suppression).toList());
        }
        result.put("properties",
                Json.object("kind", finding.kind(), "outcome", item.outcome(), "supports", finding.supports(), "guideline",
                        finding.guideline(), "ground", Words.possibleGround(finding), "searched",
                        finding.searched().stream().map(Json::word).toList()));
        return result;
    }

    private static Map<String, Object> suppression(Acceptance acceptance) {
        return Json.object("kind", "external", "status", "accepted", "justification", acceptance.why(), "properties",
                Json.terms(acceptance));
    }

    private static Map<String, Object> itself(CheckedLetter letter, Item item, Passage passage) {
        String name = "item " + item.item();
        return location(letter.source(), passage, "logicalLocations",
                List.of(Json.object("name", name, "fullyQualifiedName", Words.name(letter) + "/" + name, "kind", "item")));
    }

    private static Map<String, Object> related(SourceText source, Passage passage) {
        return location(source, passage, "message", message("Evidence in the " + Words.section(passage.section())));
    }

    private static Map<String, Object> location(SourceText source, Passage passage, String field, Object what) {
        return Json.object("physicalLocation",
                Json.object("artifactLocation", artifact(source.name()), "region", region(source, passage.span())), field, what,
                "properties", Json.object("section", Json.word(passage.section()), "page", source.page(passage.span().start())));
    }

    /** Lines, columns and offsets of the letter's text as extracted; the end is the place after the last character. */
    private static Map<String, Object> region(SourceText source, Span span) {
        int last = Math.max(span.start(), span.end() - 1);
        return Json.object("startLine", source.line(span.start()), "startColumn", source.column(span.start()), "endLine", source.line(last),
                "endColumn", source.column(last) + (span.end() - last), "charOffset", source.offset(span.start()), "charLength",
                span.end() - span.start(), "snippet",
                Json.object("text", Printable.lines(source.text().substring(span.start(), span.end()))));
    }

    static Map<String, Object> artifact(String source) {
        return Json.object("uri", uri(source));
    }

    /** A message without placeholders, so that braces stand for themselves doubled. */
    static Map<String, Object> message(String text) {
        return Json.object("text", Printable.line(text).replace("{", "{{").replace("}", "}}"));
    }

    /** The name of a source as a reference; what could be taken for a scheme or a host is shielded, an absolute path is one of a file. */
    private static String uri(String source) {
        if (source.matches("/[^/].*|[A-Za-z]:/.*")) {
            return "file://" + escaped(source.startsWith("/") ? source : "/" + source);
        }
        String path = source.startsWith("//") || source.indexOf(':') >= 0 && !source.startsWith("/") ? "./" + source : source;
        return escaped(path);
    }

    private static String escaped(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + path, e);
        }
    }
}
