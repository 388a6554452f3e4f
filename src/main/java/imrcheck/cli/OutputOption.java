package imrcheck.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that writes a report into a file instead of to standard output. */
final class OutputOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write the report to this file, in one piece.")
    private Path file;

    /** Writes a report and tells of it. */
    interface Body<T> {
        T write(OutputStream out) throws IOException;
    }

    boolean toFile() {
        return file != null;
    }

    /** Lets a report be written; a file appears only when all of it is. */
    <T> T write(Console console, Body<T> report) throws IOException {
        if (file == null) {
            return report.write(console.out());
        }
        try (ReportFile out = begin()) {
            T result = report.write(out);
            out.commit();
            return result;
        }
    }

    private ReportFile begin() {
        try {
            return ReportFile.at(file);
        } catch (IOException e) {
            throw new ParameterException(command.commandLine(),
                    "The report cannot be written to " + file + "; check that its folder exists and may be written to.", e);
        }
    }
}
