package imrcheck.language;

import imrcheck.facts.Span;
import imrcheck.rules.RuleFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import static org.assertj.core.api.Assertions.assertThat;

class CompiledTermsTest {
    private static final String TEXT = "He had 8 visits of physical therapy for the low back without documented functional improvement; "
            + "MRI of the lumbar spine is not medically necessary. There is no evidence of radiculopathy on examination.";

    @Test
    void terms_that_were_kept_find_the_same_phrases() throws IOException {
        Terms built = Terms.of(RuleFiles.of(Path.of("rules")));
        Terms kept = Terms.read(new DataInputStream(new ByteArrayInputStream(bytes(built))));

        assertThat(hits(built)).hasSizeGreaterThan(5);
        assertThat(corrected(built, "acupunture")).isEqualTo(corrected(built, "acupuncture"));
        assertThat(corrected(kept, "acupunture")).isEqualTo(corrected(built, "acupunture"));
        assertThat(kept.concept("functional-improvement")).isEqualTo(built.concept("functional-improvement"));
        assertThat(kept.treatments()).isEqualTo(built.treatments());
        assertThat(kept.anatomy()).isEqualTo(built.anatomy());
        assertThat(kept.titles()).isEqualTo(built.titles());
        assertThat(kept.observables()).isEqualTo(built.observables());
    }

    @Test
    void the_same_terms_are_kept_as_the_same_bytes() throws IOException {
        RuleFiles files = RuleFiles.of(Path.of("rules"));

        assertThat(bytes(Terms.of(files))).isEqualTo(bytes(Terms.of(files)));
    }

    private static char[] corrected(Terms terms, String word) {
        return terms.corrected(terms.words(word, new Span(0, word.length()))).symbols();
    }

    private static byte[] bytes(Terms terms) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        terms.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static List<Hit> hits(Terms terms) {
        Words words = terms.words(TEXT, new Span(0, TEXT.length()));
        return terms.match(words, new int[words.size()]);
    }
}
