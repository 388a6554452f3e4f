package imrcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "schema", hidden = true, mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Prints the JSON Schema of the JSON report.")
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream schema = SchemaCommand.class.getResourceAsStream("/imrcheck/report.schema.json")) {
            schema.transferTo(console.out());
        }
        return ExitStatus.FINE;
    }
}
