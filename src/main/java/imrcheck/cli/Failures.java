package imrcheck.cli;

import imrcheck.authoring.WrongUse;
import imrcheck.baseline.BaselineError;
import imrcheck.rules.RulesDoNotBuild;
import java.io.UncheckedIOException;
import picocli.CommandLine;

/**
 * What stops a command: said in sentences, and made into an exit status.
 *
 * @param console where to say it
 */
record Failures(Console console) {

    /** The status of a command that ends in an exception; {@code verbose} tells its stack trace. */
    int status(Exception failure, CommandLine command, boolean verbose) {
        if (failure instanceof WrongUse wrong) {
            return wrongUsage(command, wrong.getMessage());
        }
        if (verbose) {
            console.trace(failure);
        }
        if (failure instanceof RulesDoNotBuild rules) {
            rules.errors().forEach(error -> console.say(error.toString()));
            return ExitStatus.RULES;
        }
        if (failure instanceof BaselineError baseline) {
            console.say(baseline.getMessage());
            return ExitStatus.USAGE;
        }
        if (failure instanceof UncheckedIOException io) {
            console.say("Reading or writing failed: " + io.getCause().getMessage() + ".");
            return ExitStatus.ENGINE;
        }
        console.say("An internal error stopped the run (" + failure.getClass().getSimpleName() + "); run with --verbose and report it.");
        return ExitStatus.ENGINE;
    }

    /** What is wrong with the arguments of a command. */
    int wrongUsage(CommandLine command, String sentence) {
        console.say(sentence);
        console.say("See " + command.getCommandSpec().qualifiedName() + " --help.");
        return ExitStatus.USAGE;
    }
}
