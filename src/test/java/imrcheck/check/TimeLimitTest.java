package imrcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    @Test
    void work_without_end_is_given_up() {
        assertThat(TimeLimit.within(Duration.ofMillis(50), TimeLimitTest::untilInterrupted)).isEmpty();
    }

    @Test
    void work_that_waits_takes_no_time_of_the_processor() {
        assertThat(TimeLimit.within(Duration.ofMillis(400), () -> {
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException e) {
                return "interrupted";
            }
            return "done";
        })).contains("done");
    }

    @Test
    void what_work_throws_comes_through() {
        assertThatThrownBy(() -> TimeLimit.within(Duration.ofSeconds(60), () -> { throw new IllegalStateException("a step"); }))
                .isInstanceOf(IllegalStateException.class).hasMessage("a step");
    }

    private static String untilInterrupted() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        return "late";
    }
}
