package imrcheck.cli;

/** The formats of a report. */
enum Format { TEXT, JSON, JSONL, SARIF, JUNIT, CSV }
