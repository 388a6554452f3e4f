package imrcheck.cli;

import imrcheck.authoring.WrongUse;
import imrcheck.baseline.BaselineError;
import imrcheck.rules.RulesDoNotBuild;
import java.io.IOException;
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
            return status(io.getCause());
        }
        if (failure instanceof IOException io) {
            return status(io);
        }
        return internal(failure);
    }

    /** The status of a run that the JVM gave up. */
    int status(Error failure, boolean verbose) {
        if (verbose) {
            console.trace(failure);
        }
        if (failure instanceof OutOfMemoryError) {
            console.say("There was not enough memory; check fewer letters at once with --jobs, or give Java more with JAVA_OPTS=-Xmx2g.");
            return ExitStatus.ENGINE;
        }
        return internal(failure);
    }

    private int internal(Throwable failure) {
        console.say("An internal error stopped the run (" + failure.getClass().getSimpleName() + "); run with --verbose and report it.");
        return ExitStatus.ENGINE;
    }

    /** Nobody reads on behind a closed pipe, and nobody is to be told. */
    int status(IOException failure) {
        if (String.valueOf(failure.getMessage()).contains("Broken pipe")) {
            return ExitStatus.CLOSED_PIPE;
        }
        console.say("Reading or writing failed: " + failure.getMessage() + ".");
        return ExitStatus.ENGINE;
    }

    /** What is wrong with the arguments of a command. */
    int wrongUsage(CommandLine command, String sentence) {
        console.say(sentence);
        console.say("See " + command.getCommandSpec().qualifiedName() + " --help.");
        return ExitStatus.USAGE;
    }
}
