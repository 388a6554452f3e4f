package imrcheck.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Criterion;
import imrcheck.facts.Fact;
import imrcheck.facts.Kind;
import imrcheck.facts.NumberLimit;
import imrcheck.facts.ProvisionRow.Head;
import imrcheck.facts.Requirement;
import imrcheck.facts.Scope;
import imrcheck.facts.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowChangesTest {
    private static final Scope SCOPE =
            new Scope(Set.of("knee", "hip"), Set.of(), Set.of(), null, List.of(Set.of("repeat")), Set.of(), Scope.Course.REPEAT);
    private static final Source SOURCE =
            new Source("mtus/massage", "MTUS", "2009, Massage", LocalDate.of(2009, 7, 18), LocalDate.of(2016, 7, 28), true);
    private static final Head HEAD = new Head("id", "A title", Kind.CRITERION_UNMET, "massage", SCOPE, SOURCE);

    @Test
    void regions_traits_course_and_both_ends_of_the_period_are_changed() {
        Map<String, Fact> changes = RowChanges.of(new Criterion(HEAD, Set.of(), Set.of("relief"), Set.of(), Set.of(), Set.of()));
        assertThat(changes).containsOnlyKeys("regions without hip", "regions without knee", "traits without repeat of [repeat]",
                "course became FURTHER", "from 2009-07-18 became 2009-07-17", "from 2009-07-18 became 2009-07-19",
                "to 2016-07-28 became 2016-07-27", "to 2016-07-28 became 2016-07-29", "decides became false", "unmet-by without relief");
        assertThat(((Criterion) changes.get("regions without hip")).head().scope().regions()).containsExactly("knee");
    }

    @Test
    void a_number_goes_one_up_and_one_down() {
        NumberLimit limit = new NumberLimit(HEAD, 6, "visits", NumberLimit.Counts.TOTAL, false, Set.of(), Set.of(), Set.of());
        assertThat(RowChanges.of(limit)).containsKeys("max 6 became 5", "max 6 became 7", "unit dropped", "counts became REQUEST",
                "trial became true");
    }

    @Test
    void any_and_all_are_exchanged_and_a_criterion_that_is_left_out_is_not_needed() {
        Requirement all = new Requirement(HEAD, 2, List.of(Set.of("pain"), Set.of("relief")), Set.of(), Set.of());
        assertThat(((Requirement) RowChanges.of(all).get("all became any")).needed()).isEqualTo(1);
        assertThat(((Requirement) RowChanges.of(all).get("criteria without pain of [pain]")).needed()).isEqualTo(1);
    }

    @Test
    void what_answers_a_denial_no_longer_documents_its_criterion() {
        Criterion criterion = new Criterion(HEAD, Set.of("relief"), Set.of("relief"), Set.of(), Set.of("relief"), Set.of());
        assertThat(((Criterion) RowChanges.of(criterion).get("unless without relief")).metBy()).isEmpty();
    }
}
