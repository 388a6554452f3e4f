package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Outcome;
import imrcheck.facts.Quantity;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.letter.LetterItem;
import imrcheck.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpinalLevelsTest {
    private static Optional<Quantity> levels(String title, String treatment) {
        LetterItem item = new LetterItem(3, title, new Span(0, title.length()), null, Outcome.UPHELD, null, List.of(), List.of(), null);
        return SpinalLevels.of(new SourceText("title.txt", "sha256:0", title), item, Titles.TERMS.treatments().of(treatment));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Left L4-5 transforaminal epidural steroid injection | 1
            Left L4-L5 and L5-S1 transforaminal epidural steroid injection | 2
            Bilateral L3/4, L4/5 and L5/S1 epidural | 3
            Selective nerve root block at L3, L4 and L5 | 3
            Epidural injection from C5 to C7 | 2
            Epidural injection, C7-T1 | 1
            Right L5-S1 epidural, right L5-S1 | 1
            Two-level transforaminal epidural, L4-5 and L5-S1 | 2
            3 level transforaminal epidural | 3
            Single level epidural injection | 1
            """)
    void the_levels_of_a_title_are_counted_each_once(String title, int count) {
        assertThat(levels(title, "epidural_steroid_injection")).hasValueSatisfying(levels -> {
            assertThat(levels.item()).isEqualTo(3);
            assertThat(levels.count()).isEqualTo(count);
            assertThat(levels.counts("levels")).isTrue();
            assertThat(levels.role()).isEqualTo("requested");
            assertThat(levels.passage().section()).isEqualTo(Section.TITLE);
            assertThat(levels.passage().span()).isEqualTo(new Span(0, title.length()));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bilateral L4-5 and L5-S1 facet joint injections | 2
            Medial branch blocks at L3, L4 and L5 | 2
            Medial branch block at L4 | 1
            Right L3-S1 radiofrequency ablation | 3
            """)
    void the_levels_of_facet_joints_are_one_fewer_than_the_branches_that_serve_them(String title, int count) {
        assertThat(levels(title, "facet_injection")).hasValueSatisfying(levels -> assertThat(levels.count()).isEqualTo(count));
    }

    @Test
    void a_title_without_levels_and_one_of_another_treatment_have_none() {
        assertThat(levels("Lumbar epidural steroid injection", "epidural_steroid_injection")).isEmpty();
        assertThat(levels("MRI of the lumbar spine, L4-5", "mri")).isEmpty();
    }
}
