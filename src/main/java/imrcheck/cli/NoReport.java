package imrcheck.cli;

import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.report.Renderer;
import imrcheck.report.Run;

/** For commands that check letters and report something else. */
enum NoReport implements Renderer {
    INSTANCE;

    @Override
    public void begin(Run run) {
        // Nothing is written.
    }

    @Override
    public void letter(CheckedLetter letter) {
        // Nothing is written.
    }

    @Override
    public void end(Tally tally) {
        // Nothing is written.
    }
}
