package imrcheck.cli;

/** The formats of a report that the command line knows. */
enum Format {
    TEXT, JSON, JSONL, SARIF, JUNIT, CSV, HTML;

    /** Whether there is a renderer for it. */
    boolean built() {
        return this == TEXT || this == JSON || this == JSONL;
    }
}
