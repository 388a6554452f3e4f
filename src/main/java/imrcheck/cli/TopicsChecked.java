package imrcheck.cli;

import imrcheck.rules.RuleSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Folders of the rules that the command line names, which must be there. */
final class TopicsChecked {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(arity = "0..*", paramLabel = "TOPIC", description = "Report on these folders of the rules alone (default: all).")
    private List<String> names;

    /** The topics named, or all where none is. */
    Set<String> of(RuleSet rules) {
        Set<String> all = new TreeSet<>();
        rules.files().files().keySet().forEach(file -> all.add(file.substring(0, Math.max(file.lastIndexOf('/'), 0))));
        if (names == null) {
            return all;
        }
        for (String name : names) {
            if (!all.contains(name)) {
                throw new ParameterException(command.commandLine(), "There is no topic " + name + "; name a folder of the rules.");
            }
        }
        return Set.copyOf(names);
    }
}
