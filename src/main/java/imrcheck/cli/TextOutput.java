package imrcheck.cli;

import imrcheck.report.Page;
import picocli.CommandLine.Option;

/** The option that says how text for a reader is laid out on standard output. */
final class TextOutput {
    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto",
            description = "Colour the text: auto, always or never (default: auto).")
    private ColorChoice color;

    Page page(Console console) {
        Terminal terminal = console.terminal();
        return new Page(terminal.columns(), color.on(terminal.out() && terminal.colours()));
    }
}
