package imrcheck.cli;

import imrcheck.authoring.CannotWrite;
import imrcheck.authoring.NewRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Writes the files of a new rule with their headings, ready to be filled in.")
final class RulesNewCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;
    @Mixin
    private AuthorRules rules;

    @Parameters(index = "0", paramLabel = "TOPIC", description = "The folder of its topic, such as massage.")
    private String topic;

    @Parameters(index = "1", paramLabel = "ID", description = "Its id, such as massage-visits-2009.")
    private String id;

    RulesNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = rules.folder();
        if (folder == null) {
            throw new ParameterException(spec.commandLine(), "There is no folder rules here; name one with --rules.");
        }
        try {
            List<Path> files = NewRule.write(folder, topic, id);
            console.out().println("Wrote " + files.get(0) + " and " + files.get(1) + "; fill in what says TODO, then run "
                    + "imr-check rules test " + id + ".");
            return ExitStatus.FINE;
        } catch (CannotWrite e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
