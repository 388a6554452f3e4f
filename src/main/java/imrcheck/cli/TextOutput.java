package imrcheck.cli;

import imrcheck.report.Page;
import picocli.CommandLine.Option;

/** The option that says how text for a reader is laid out. */
final class TextOutput {
    /** When to write colours. */
    private enum ColorChoice { AUTO, ALWAYS, NEVER }

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto",
            description = "Colour the text: auto, always or never (default: auto).")
    private ColorChoice color;

    /** Text on standard output. */
    Page page(Console console) {
        return page(console.terminal());
    }

    /** Text there, or into a file. */
    Page page(Terminal terminal) {
        boolean wanted = terminal.out() && terminal.colours();
        return new Page(terminal.columns(), color == ColorChoice.ALWAYS || color == ColorChoice.AUTO && wanted);
    }
}
