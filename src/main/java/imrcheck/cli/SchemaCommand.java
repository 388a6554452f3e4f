package imrcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import picocli.CommandLine.Command;

@Command(name = "schema", hidden = true, description = "Prints the JSON Schema of the JSON report.")
final class SchemaCommand extends Action {
    @Override
    public Integer call() throws IOException {
        try (InputStream schema = SchemaCommand.class.getResourceAsStream("/imrcheck/report.schema.json")) {
            schema.transferTo(console().out());
        }
        return ExitStatus.FINE;
    }
}
