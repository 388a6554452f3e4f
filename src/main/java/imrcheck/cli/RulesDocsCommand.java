package imrcheck.cli;

import imrcheck.authoring.RuleDocs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "docs", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Writes a page a rule, as HTML and Markdown, and an index with the table of topics.")
final class RulesDocsCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;
    @Mixin
    private AuthorRules rules;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true, description = "The folder to write the pages into.")
    private Path folder;

    RulesDocsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            int count = RuleDocs.write(rules.load(), folder);
            console.out().println("Wrote the pages of " + count + " rules; begin with " + folder.resolve("index.html") + ".");
            return ExitStatus.FINE;
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(),
                    "The pages cannot be written to " + folder + "; check that it is a folder that may be written to.", e);
        }
    }
}
