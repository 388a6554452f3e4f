package imrcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.check.Tally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitStatusTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # inconsistent, warned, unreadable, failed, fail-on, status
            0, 0, 0, 0, INCONSISTENT, 0
            1, 0, 0, 0, INCONSISTENT, 1
            0, 1, 0, 0, INCONSISTENT, 0
            0, 1, 0, 0, WARNING, 1
            1, 0, 0, 0, WARNING, 1
            1, 1, 0, 0, NEVER, 0
            1, 1, 1, 0, INCONSISTENT, 4
            0, 0, 1, 0, NEVER, 4
            1, 1, 1, 1, INCONSISTENT, 5
            0, 0, 0, 1, NEVER, 5
            """)
    void the_highest_status_that_applies_counts(int inconsistent, int warned, int unreadable, int failed, FailOn failOn, int status) {
        Tally tally = new Tally(9, 9, 0, inconsistent, 0, warned, unreadable, 0, failed);
        assertThat(ExitStatus.of(tally, failOn.applies(inconsistent, warned))).isEqualTo(status);
    }
}
