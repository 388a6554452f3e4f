package imrcheck.baseline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The accepted findings, each once, in the order of case number, item and rule. An immutable value.
 *
 * <p>On disk it is JSON Lines, an acceptance a line, sorted, so that version control shows each change as a line and two people's
 * additions merge. The keys are {@code caseNumber, item, rule, until, by, why}, all of them required.
 */
public final class Baseline {
    /** Nothing is accepted. */
    public static final Baseline EMPTY = new Baseline(new TreeMap<>());

    private static final List<String> KEYS = List.of("caseNumber", "item", "rule", "until", "by", "why");
    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final SortedMap<FindingId, Acceptance> byFinding;

    private Baseline(SortedMap<FindingId, Acceptance> byFinding) {
        this.byFinding = byFinding;
    }

    /** These acceptances; of two for the same finding the later counts. */
    public static Baseline of(Collection<Acceptance> acceptances) {
        SortedMap<FindingId, Acceptance> byFinding = new TreeMap<>();
        acceptances.forEach(acceptance -> byFinding.put(acceptance.finding(), acceptance));
        return new Baseline(byFinding);
    }

    /**
     * Reads a baseline.
     *
     * @param name as errors call the file
     * @throws BaselineError with file and line where it is none
     */
    public static Baseline read(String name, String text) {
        SortedMap<FindingId, Acceptance> byFinding = new TreeMap<>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            try {
                Acceptance acceptance = lines[i].isBlank() ? null : acceptance(lines[i]);
                if (acceptance != null && byFinding.put(acceptance.finding(), acceptance) != null) {
                    throw new BaselineError(acceptance.finding() + " is accepted twice; delete one of the lines");
                }
            } catch (BaselineError e) {
                throw new BaselineError(name + ":" + (i + 1) + ": In the baseline " + e.getMessage() + ".");
            }
        }
        return new Baseline(byFinding);
    }

    private static Acceptance acceptance(String line) {
        JsonNode node = parse(line);
        node.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                throw new BaselineError("there is no key " + key + "; the keys are " + String.join(", ", KEYS));
            }
        });
        String caseNumber = text(node, "caseNumber");
        if (!node.path("item").isInt() || node.path("item").asInt() < 1) {
            throw new BaselineError("the item is missing; add \"item\": and its number, from 1");
        }
        FindingId finding = new FindingId(caseNumber, node.path("item").asInt(), text(node, "rule"));
        return new Acceptance(finding, text(node, "by"), text(node, "why"), day(text(node, "until")));
    }

    private static JsonNode parse(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            // said below: the parser's own words may quote the line
        }
        throw new BaselineError("this is no JSON object on one line; write {\"caseNumber\": ..., \"item\": 1, ...}");
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new BaselineError("the " + key + " is missing; add \"" + key + "\": \"...\"");
        }
        return value.asText();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BaselineError("\"" + text + "\" is no date; write until as 2017-12-31");
        }
    }

    /** As it is on disk. */
    public String text() {
        return byFinding.values().stream().map(Baseline::line).collect(Collectors.joining());
    }

    private static String line(Acceptance of) {
        return JSON.createObjectNode().put("caseNumber", of.finding().caseNumber()).put("item", of.finding().item())
                .put("rule", of.finding().rule()).put("until", of.until().toString()).put("by", of.by()).put("why", of.why()) + "\n";
    }

    /** All acceptances, sorted. */
    public List<Acceptance> all() {
        return List.copyOf(byFinding.values());
    }

    /** The acceptance of a finding, expired or not. */
    public Optional<Acceptance> of(FindingId finding) {
        return Optional.ofNullable(byFinding.get(finding));
    }

    /** This with one more acceptance, or one in the place of an earlier one of the same finding. */
    public Baseline with(Acceptance acceptance) {
        SortedMap<FindingId, Acceptance> more = new TreeMap<>(byFinding);
        more.put(acceptance.finding(), acceptance);
        return new Baseline(more);
    }

    /** This without some acceptances. */
    public Baseline without(Predicate<Acceptance> gone) {
        return of(byFinding.values().stream().filter(gone.negate()).toList());
    }
}
