package imrcheck.cli;

/** When to write colours. */
enum ColorChoice {
    AUTO, ALWAYS, NEVER;

    boolean on(boolean terminal) {
        return this == ALWAYS || this == AUTO && terminal;
    }
}
