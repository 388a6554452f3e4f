package imrcheck.cli;

import picocli.CommandLine.Help.Ansi;

/**
 * What a person sees directly. The launcher tells it in the system properties {@code imrcheck.terminal.out} and
 * {@code imrcheck.terminal.err} ({@code true} or {@code false}) and {@code imrcheck.columns}, since Java cannot tell the streams
 * apart; without them it is guessed.
 *
 * @param out     whether standard output is a terminal
 * @param err     whether standard error is one
 * @param colours whether its user wants colours; {@code NO_COLOR} says no
 * @param width   of the one that there is, or 0
 */
record Terminal(boolean out, boolean err, boolean colours, int width) {
    private static final int COLUMNS_ELSEWHERE = 100;

    /** Nothing is a terminal. */
    static final Terminal NONE = new Terminal(false, false, false, 0);

    /** What the launcher or the JVM tells. */
    static Terminal detect() {
        boolean out = told("imrcheck.terminal.out");
        boolean colours = System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        return new Terminal(out, told("imrcheck.terminal.err"), colours, Integer.getInteger("imrcheck.columns", 0));
    }

    private static boolean told(String property) {
        String told = System.getProperty(property);
        return told == null ? Ansi.AUTO.enabled() : Boolean.parseBoolean(told);
    }

    /** The width of text on standard output, the same everywhere but on a terminal. */
    int columns() {
        return out ? barColumns() : COLUMNS_ELSEWHERE;
    }

    /** The width of a bar on standard error. */
    int barColumns() {
        return width > 0 ? width : COLUMNS_ELSEWHERE;
    }
}
