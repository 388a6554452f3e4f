package imrcheck.rules;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A YAML value that knows its line: a text, a list or a map; the other two are empty.
 *
 * @param line   from 1; that of its name where it is the field of a map
 * @param text   of a scalar as written, or null
 * @param items  of a list
 * @param fields of a map, in order
 * @param plain  false for a scalar that YAML takes for a number, a truth value or nothing
 */
public record YamlNode(int line, String text, List<YamlNode> items, Map<String, YamlNode> fields, boolean plain) {
    private static final YAMLFactory YAML = YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /** A field; where it is missing, one without content at the line of the map. */
    public YamlNode at(String name) {
        return fields.getOrDefault(name, new YamlNode(line, null, List.of(), Map.of(), true));
    }

    /**
     * Reads a document.
     *
     * @param file for error messages
     * @return its root, an empty list where there is nothing
     * @throws RulesDoNotBuild where it is no YAML
     */
    public static YamlNode read(String file, String text) {
        try (JsonParser parser = YAML.createParser(text)) {
            return parser.nextToken() == null ? new YamlNode(1, null, List.of(), Map.of(), true) : read(parser);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String what = e.getOriginalMessage().lines().findFirst().orElse("syntax error");
            throw new RulesDoNotBuild(file, Math.max(line, 1), "This is no YAML: " + what + ".",
                    "Check the indentation, and put a text with a colon in quotes.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YamlNode read(JsonParser parser) throws IOException {
        return read(parser, parser.currentTokenLocation().getLineNr());
    }

    private static YamlNode read(JsonParser parser, int line) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(read(parser));
            }
            return new YamlNode(line, null, items, Map.of(), true);
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, YamlNode> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                int lineOfName = parser.currentTokenLocation().getLineNr();
                parser.nextToken();
                fields.put(name, read(parser, lineOfName));
            }
            return new YamlNode(line, null, List.of(), fields, true);
        }
        return new YamlNode(line, parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getText(), List.of(), Map.of(),
                parser.currentToken() == JsonToken.VALUE_STRING);
    }
}
