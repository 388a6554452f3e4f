package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import imrcheck.facts.Contrast;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a rationale misses of a benefit or of safe use, or claims of it, beside what the record tells in concrete words. */
class BenefitsTest {
    private static final String AND_THE = "\", and the ";

    @TestFactory
    Stream<DynamicContainer> a_claim_is_belied_by_what_the_record_tells_of_the_same_aspect_of_the_same_care() throws IOException {
        try (InputStream file = BenefitsTest.class.getResourceAsStream("benefits.yaml")) {
            return new YAMLMapper().readTree(Objects.requireNonNull(file)).properties().stream()
                    .map(group -> DynamicContainer.dynamicContainer(group.getKey(), group.getValue().valueStream()
                            .map(letter -> DynamicTest.dynamicTest(letter.path("record").asText(), () -> check(letter)))));
        }
    }

    private static void check(JsonNode letter) {
        List<String> words = new ArrayList<>();
        letter.path("belied").forEach(word -> words.add(word.asText().toLowerCase(Locale.ROOT)));
        List<String> claims = ContrastsTest
                .contrasts(letter.path("title").asText(), letter.path("outcome").asText("Upheld"), letter.path("record").asText(),
                        letter.path("rationale").asText())
                .stream().map(Contrast::told).map(told -> told.substring(0, told.indexOf(AND_THE)).toLowerCase(Locale.ROOT)).toList();

        assertThat(claims).allSatisfy(claim -> assertThat(words).anyMatch(claim::contains));
        assertThat(words).allSatisfy(word -> assertThat(claims).anyMatch(claim -> claim.contains(word)));
    }
}
