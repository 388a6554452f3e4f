package imrcheck.report;

import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.source.Problem;
import imrcheck.source.SourceText;
import java.io.IOException;
import java.util.List;

/** Letters put through a renderer as a run does it. */
final class Reports {
    /** A letter of which no text could be had. */
    static final CheckedLetter UNREAD = CheckedLetter.unread(new SourceText("z.pdf", null, ""),
            List.of(new Problem("encrypted", "This PDF asks for a password.", true)));

    private Reports() {}

    static void write(Renderer renderer, CheckedLetter... letters) throws IOException {
        Tally tally = Tally.NONE;
        renderer.begin(new Run("1.2.3", 63, "sha256:" + "f".repeat(64)));
        for (CheckedLetter letter : letters) {
            renderer.letter(letter);
            tally = tally.plus(letter);
        }
        renderer.end(tally);
    }
}
