package imrcheck.cli;

import imrcheck.authoring.WrongUse;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that writes a report into a file instead of to standard output. */
final class OutputOption {
    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write the report to this file, in one piece.")
    private Path file;

    boolean toFile() {
        return file != null;
    }

    /** Where the report is to be written, or null for standard output; the commands hold it against what they read. */
    ReportPlace place() {
        return file == null ? null : new ReportPlace(file);
    }

    /** How the report is laid out for a reader. */
    Terminal terminal(Console console) {
        return file == null ? console.terminal() : Terminal.NONE;
    }

    /** Lets a report be written; a file appears only when all of it is. */
    <T> T write(Console console, ReportFile.Body<T> report) throws IOException {
        if (file == null) {
            return report.write(console.out());
        }
        try {
            return ReportFile.write(file, report);
        } catch (FileSystemException e) {
            throw new WrongUse("The report cannot be written to " + file + "; check that its folder exists and may be written to.");
        }
    }
}
