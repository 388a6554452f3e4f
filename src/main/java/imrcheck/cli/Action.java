package imrcheck.cli;

import imrcheck.judge.RuleSet;
import imrcheck.source.SourceText;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command of the program; what all commands have. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class Action implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private Main main() {
        return (Main) spec.root().userObject();
    }

    /** What it reads from and writes to. */
    final Console console() {
        return main().console();
    }

    /** Whether to tell more than most users need. */
    final boolean verbose() {
        return main().verbose();
    }

    /** Wrong usage, said in one sentence. */
    final ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    /** The steps by these rules. */
    final Engine engine(RuleSet rules) {
        return new Engine(rules, failures());
    }

    /** Tells the console the stack trace of a failing step where the user asks for it. */
    final BiConsumer<SourceText, Throwable> failures() {
        return (source, failure) -> {
            if (verbose()) {
                synchronized (console().err()) {
                    failure.printStackTrace(console().err());
                }
            }
        };
    }
}
