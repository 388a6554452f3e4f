package imrcheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.rules.RuleFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two hundred invented sentences, written by somebody who had seen neither the code nor the rules: what each condition in brackets is read
 * as, and into which clauses the last sentence is parted. Each bar is what was reached, so that no change reads fewer of them.
 */
class SentenceFamiliesTest {
    private static final Pattern BRACKETS = Pattern.compile("\\{([^}]*)}");
    private static final String PROBE = "probe";
    private static TextReader reader;
    private static final List<Entry> ENTRIES = new ArrayList<>();

    /** One entry of the file: its text without brackets, and where these stood. */
    private record Entry(JsonNode node, String text, List<Span> probes) {
        static Entry of(JsonNode node) {
            StringBuilder text = new StringBuilder();
            List<Span> probes = new ArrayList<>();
            Matcher bracket = BRACKETS.matcher(node.get("text").asText());
            while (bracket.find()) {
                bracket.appendReplacement(text, "");
                int start = text.length();
                text.append(bracket.group(1));
                probes.add(new Span(start, text.length()));
            }
            bracket.appendTail(text);
            return new Entry(node, text.toString(), probes);
        }

        Reading read() {
            return reader.read(text, new Span(0, text.length()), Voice.valueOf(node.get("first").asText().toUpperCase(Locale.ROOT)));
        }
    }

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = Objects.requireNonNull(SentenceFamiliesTest.class.getResourceAsStream("sentences.yaml"))) {
            new YAMLMapper().readTree(in).forEach(node -> ENTRIES.add(Entry.of(node)));
        }
        String probes =
                ENTRIES.stream().flatMap(entry -> entry.probes().stream().map(span -> entry.text().substring(span.start(), span.end())))
                        .map(words -> "\"" + words + "\"").distinct().collect(Collectors.joining(", "));
        TreeMap<String, String> files = new TreeMap<>(RuleFiles.of(Path.of("rules")).files());
        files.put("probe/terms.yaml", "concepts:\n  " + PROBE + ":\n    terms: [" + probes + "]\n");
        reader = new TextReader(Terms.of(new RuleFiles(files)));
    }

    @Test
    void nine_conditions_of_ten_get_their_polarity_and_their_speaker() {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (Entry entry : ENTRIES) {
            Reading reading = entry.read();
            for (int i = 0; i < entry.probes().size(); i++) {
                all++;
                String problem = problem(entry.node().get("claims").get(i), probe(reading, entry.probes().get(i)));
                if (problem != null) {
                    wrong.add(problem + " in: " + entry.node().get("text").asText());
                }
            }
        }

        assertThat(all).isGreaterThan(250);
        assertThat((all - wrong.size()) / (double) all)
                .as("%d of %d conditions are read otherwise:%n%s", wrong.size(), all, String.join(System.lineSeparator(), wrong))
                .isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void nine_sentences_of_ten_are_parted_into_their_clauses() {
        List<String> wrong = new ArrayList<>();
        for (Entry entry : ENTRIES) {
            Reading reading = entry.read();
            List<Clause> clauses = reading.sentences().get(reading.sentences().size() - 1).clauses();
            List<String> read = clauses.stream().map(clause -> reading.words().span(clause))
                    .map(span -> plain(entry.text().substring(span.start(), span.end()))).toList();
            List<String> expected = new ArrayList<>();
            entry.node().get("clauses").forEach(clause -> expected.add(plain(clause.asText())));
            if (!read.equals(expected)) {
                wrong.add(read + " instead of " + expected);
            }
        }

        assertThat((ENTRIES.size() - wrong.size()) / (double) ENTRIES.size())
                .as("%d sentences are parted otherwise:%n%s", wrong.size(), String.join(System.lineSeparator(), wrong))
                .isGreaterThanOrEqualTo(0.9);
    }

    private static String plain(String clause) {
        return clause.replaceAll("[^A-Za-z0-9' -]", "").strip();
    }

    private static Assertion probe(Reading reading, Span place) {
        return reading.assertions().stream()
                .filter(said -> said.concept().id().equals(PROBE) && reading.words().start(said.word()) == place.start()).findFirst()
                .orElse(null);
    }

    private static String problem(JsonNode claim, Assertion read) {
        String polarity = claim.get("polarity").asText();
        String voice =
                Map.of("administrator", "claims_administrator").getOrDefault(claim.get("voice").asText(), claim.get("voice").asText());
        if (read == null) {
            return claim.get("words").asText() + " is not read";
        }
        boolean right = read.polarity().name().equalsIgnoreCase(polarity) && read.voice().name().equalsIgnoreCase(voice);
        return right ? null
                : claim.get("words").asText() + " is " + polarity + " " + voice + ", read as " + read.polarity() + " " + read.voice();
    }
}
