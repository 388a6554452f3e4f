package imrcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.SampleLetter;
import imrcheck.source.Problem;
import imrcheck.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void every_letter_and_item_is_counted_once() {
        CheckedLetter unread = CheckedLetter.unread(new SourceText("x.pdf", null, ""),
                List.of(new Problem("encrypted", "This PDF asks for a password.", true)));
        CheckedLetter failed = CheckedLetter.unread(new SourceText("y.pdf", null, ""),
                List.of(new Problem(CheckedLetter.ENGINE_ERROR, "A rule threw.", false)));
        Tally tally = Tally.NONE.plus(SampleLetter.consistent("a")).plus(SampleLetter.warned("b")).plus(SampleLetter.inconsistent("c"))
                .plus(SampleLetter.indeterminate("d")).plus(unread).plus(failed);
        assertThat(tally).isEqualTo(new Tally(6, 4, 2, 1, 1, 2, 1, 0, 1));
    }
}
