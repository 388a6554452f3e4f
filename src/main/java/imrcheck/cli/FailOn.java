package imrcheck.cli;

import imrcheck.check.Tally;

/** What makes a run end with status 1. */
enum FailOn {
    INCONSISTENT, WARNING, NEVER;

    boolean applies(Tally tally) {
        return switch (this) {
            case INCONSISTENT -> tally.inconsistent() > 0;
            case WARNING -> tally.inconsistent() + tally.warned() > 0;
            case NEVER -> false;
        };
    }
}
