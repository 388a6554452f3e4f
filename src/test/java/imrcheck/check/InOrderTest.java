package imrcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void results_come_in_the_order_of_the_inputs(int jobs) {
        List<Integer> results = new ArrayList<>();
        InOrder.run(IntStream.range(0, 200).iterator(), n -> 2 * n, jobs, results::add);
        assertThat(results).isEqualTo(IntStream.range(0, 200).map(n -> 2 * n).boxed().toList());
    }

    @Test
    void a_slow_first_input_does_not_let_the_second_pass() {
        CountDownLatch second = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();
        InOrder.run(List.of(1, 2).iterator(), n -> {
            if (n == 1) {
                await(second);
            } else {
                second.countDown();
            }
            return n;
        }, 2, results::add);
        assertThat(results).containsExactly(1, 2);
    }

    @Test
    void only_a_few_inputs_are_taken_before_their_results_are_handed_on() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger handedOn = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> inputs = IntStream.range(0, 1000).peek(n -> taken.incrementAndGet()).iterator();
        InOrder.run(inputs, n -> n, 2, n -> most.accumulateAndGet(taken.get() - handedOn.getAndIncrement(), Math::max));
        assertThat(handedOn).hasValue(1000);
        assertThat(most.get()).isLessThan(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_failure_of_the_work_reaches_the_caller(int jobs) {
        assertThatThrownBy(() -> InOrder.run(List.of(1).iterator(), n -> { throw new IllegalArgumentException("no"); }, jobs, n -> {}))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("no");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
