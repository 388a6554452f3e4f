package imrcheck.cli;

/** What makes a run end with status 1. */
enum FailOn {
    INCONSISTENT, WARNING, NEVER;

    /** Whether so many items that are inconsistent, and so many with a warning, make it. */
    boolean applies(int inconsistent, int warned) {
        return switch (this) {
            case INCONSISTENT -> inconsistent > 0;
            case WARNING -> inconsistent + warned > 0;
            case NEVER -> false;
        };
    }
}
