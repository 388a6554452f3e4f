package imrcheck.cli;

import imrcheck.authoring.NewRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "new",
        description = "Writes a new criterion into the rows of its topic, or a new rule, and its cases, ready to be filled in.")
final class RulesNewCommand extends Action {
    @Mixin
    private AuthorRules rules;

    @Parameters(index = "0", paramLabel = "TOPIC", description = "The folder of its topic, such as massage.")
    private String topic;

    @Parameters(index = "1", paramLabel = "ID", description = "Its id, such as massage-visits.")
    private String id;

    @Option(names = "--rule", description = "Write a DRL rule, for logic that is more than a row.")
    private boolean rule;

    @Override
    public Integer call() throws IOException {
        Path folder = rules.folder();
        if (folder == null) {
            throw wrong("There is no folder rules here; name one with --rules.");
        }
        String files = NewRule.write(folder, topic, id, rule).stream().map(Path::toString).collect(Collectors.joining(" and "));
        console().out().println("Wrote " + files + "; fill in what says TODO, then run imr-check rules test " + id + ".");
        return ExitStatus.FINE;
    }
}
