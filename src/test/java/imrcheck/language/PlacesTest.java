package imrcheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    private static final int WORDS = 100;

    /** Few are looked through, many have an index. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 7, 30})
    void theStretchesOfSomeWordsAreThoseThatBeginThere(int many) {
        List<Stretch> ordered = IntStream.range(0, many).mapToObj(at -> Stretch.of(3 * at, 3 * at + 2)).toList();
        Places<Stretch> places = Places.of(ordered, WORDS);
        for (int first = -2; first <= WORDS + 2; first++) {
            for (int end = -2; end <= WORDS + 2; end++) {
                int from = first;
                int to = end;
                assertThat(places.in(first, end))
                        .isEqualTo(ordered.stream().filter(one -> from <= one.first() && one.first() < to).toList());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    void oneThatEndsBehindAStretchIsNotWithinIt(int many) {
        Places<Stretch> places = Places.of(IntStream.range(0, many).mapToObj(at -> Stretch.of(3 * at, 3 * at + 2)).toList(), WORDS);
        assertThat(places.within(Stretch.of(0, 2))).isTrue();
        assertThat(places.within(Stretch.of(0, 1))).isFalse();
        assertThat(places.within(Stretch.of(1, 3))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 20})
    void allThatBeginAtOneWordStandInTheirOrder(int many) {
        List<Stretch> ordered = IntStream.range(0, many).mapToObj(at -> Stretch.of(5, 50 - at)).toList();
        assertThat(Places.of(ordered, WORDS).in(Stretch.of(5, 6))).isEqualTo(ordered);
    }
}
