package imrcheck.baseline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The form of a baseline on disk: JSON Lines, an acceptance a line, sorted, so that version control shows each change as a line
 * and two people's additions merge. The keys are {@code caseNumber, item, rule, until, by, why}, all of them required.
 */
public final class BaselineFile {
    private static final List<String> KEYS = List.of("caseNumber", "item", "rule", "until", "by", "why");
    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final String name;
    private final Set<FindingId> seen = new HashSet<>();
    private int line;

    private BaselineFile(String name) {
        this.name = name;
    }

    /**
     * Reads a baseline.
     *
     * @param name as errors call the file
     * @throws BaselineError with file and line where it is none
     */
    public static Baseline read(String name, String text) {
        BaselineFile file = new BaselineFile(name);
        List<Acceptance> acceptances = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            file.line++;
            if (!line.isBlank()) {
                acceptances.add(file.acceptance(line));
            }
        }
        return Baseline.of(acceptances);
    }

    /** The text of a baseline. */
    public static String write(Baseline baseline) {
        StringBuilder text = new StringBuilder();
        for (Acceptance acceptance : baseline.all()) {
            ObjectNode line = JSON.createObjectNode();
            line.put("caseNumber", acceptance.finding().caseNumber()).put("item", acceptance.finding().item())
                    .put("rule", acceptance.finding().rule()).put("until", acceptance.until().toString()).put("by", acceptance.by())
                    .put("why", acceptance.why());
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private Acceptance acceptance(String text) {
        JsonNode node = parse(text);
        node.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                throw error("there is no key " + key + "; the keys are " + String.join(", ", KEYS));
            }
        });
        FindingId finding = new FindingId(text(node, "caseNumber"), item(node), text(node, "rule"));
        if (!seen.add(finding)) {
            throw error(finding + " is accepted twice; delete one of the lines");
        }
        return new Acceptance(finding, text(node, "by"), text(node, "why"), until(node));
    }

    private JsonNode parse(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            // said below: the parser's own words may quote the line
        }
        throw error("this is no JSON object on one line; write {\"caseNumber\": ..., \"item\": 1, ...}");
    }

    private String text(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null || !value.isTextual() || value.asText().isBlank()) {
            throw error("the " + key + " is missing; add \"" + key + "\": \"...\"");
        }
        return value.asText();
    }

    private int item(JsonNode node) {
        JsonNode value = node.get("item");
        if (value == null || !value.isInt() || value.asInt() < 1) {
            throw error("the item is missing; add \"item\": and its number, from 1");
        }
        return value.asInt();
    }

    private LocalDate until(JsonNode node) {
        String text = text(node, "until");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw error("\"" + text + "\" is no date; write until as 2017-12-31");
        }
    }

    private BaselineError error(String message) {
        return new BaselineError(name + ":" + line + ": In the baseline " + message + ".");
    }
}
