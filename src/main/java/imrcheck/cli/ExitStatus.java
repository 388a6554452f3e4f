package imrcheck.cli;

import imrcheck.check.Tally;

/** The exit statuses; of several that apply to a run the highest counts. */
final class ExitStatus {
    static final int FINE = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int RULES = 3;
    static final int UNREADABLE = 4;
    static final int ENGINE = 5;
    /** Of a process that is told to end. */
    static final int TERMINATED = 143;
    /** Of a process that a closed pipe ends. */
    static final int CLOSED_PIPE = 141;

    /** What the help of a command tells that has no words of its own on it. */
    static final String HELP =
            "Exit status: 0 done; 1 findings; 2 wrong usage; 3 the rules do not build; 4 an input could not be read; 5 an engine error.";

    private ExitStatus() {}

    /** The status of a run that has findings to end with, or has none. */
    static int of(Tally tally, boolean findings) {
        return of(tally.failed(), tally.lost(), findings);
    }

    /** The status of a run in which so many letters failed and so many were not read, or not whole. */
    static int of(int failed, int lost, boolean findings) {
        if (failed > 0) {
            return ENGINE;
        }
        if (lost > 0) {
            return UNREADABLE;
        }
        return findings ? FINDINGS : FINE;
    }
}
