package imrcheck.cli;

import imrcheck.authoring.RuleDocs;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "docs", description = "Writes a page a provision or check and an index with the table of topics.")
final class RulesDocsCommand extends Action {
    @Mixin
    private AuthorRules rules;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true, description = "The folder to write the pages into.")
    private Path folder;

    @Override
    public Integer call() {
        try {
            int count = RuleDocs.write(rules.load(), folder);
            console().out()
                    .println("Wrote the pages of " + count + " provisions and checks; begin with " + folder.resolve("index.html") + ".");
            return ExitStatus.FINE;
        } catch (IOException e) {
            throw wrong("The pages cannot be written to " + folder + "; check that it is a folder that may be written to.");
        }
    }
}
