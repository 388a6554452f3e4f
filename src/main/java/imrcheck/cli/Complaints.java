package imrcheck.cli;

import imrcheck.facts.Kind;
import imrcheck.rules.Nearest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words of a command line, in sentences for its user. */
final class Complaints {
    /** So many letters may differ, of three. */
    private static final int NEAR = 3;

    private Complaints() {}

    /** The sentence. */
    static String of(ParameterException wrong) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            return unknown(command, unmatched.getUnmatched().get(0));
        }
        ArgSpec argument = wrong.getArgSpec();
        if (argument != null && wrong.getValue() != null && choices(argument) != null) {
            return noChoice(name(argument), wrong.getValue(), choices(argument));
        }
        return wrong instanceof MissingParameterException missing ? missing(missing) : wrong.getMessage();
    }

    private static String missing(MissingParameterException missing) {
        return missing.getMissing().stream().filter(argument -> argument.isPositional() && argument.arity().min() > 1).findFirst()
                .map(argument -> "Give at least " + argument.arity().min() + " arguments: " + argument.paramLabel() + ".")
                .orElse(missing.getMessage());
    }

    private static String unknown(CommandSpec command, String word) {
        if (word.startsWith("-") && word.length() > 1) {
            String name = word.replaceFirst("=.*", "");
            return "There is no option " + name + didYouMean(name, command.optionsMap().keySet());
        }
        return command.subcommands().isEmpty() ? command.qualifiedName() + " takes no argument " + word + "."
                : "There is no command " + word + didYouMean(word, command.subcommands().keySet());
    }

    private static String noChoice(String name, String value, List<String> choices) {
        return name + ": there is no " + value + "; it is one of " + String.join(", ", choices) + ".";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** The constants of the type of an argument, or of what it has several of; null where it is of none. */
    private static List<String> choices(ArgSpec argument) {
        return Arrays.stream(argument.auxiliaryTypes()).filter(Class::isEnum).findFirst().map(Complaints::constants)
                .orElseGet(() -> argument.type().isEnum() ? constants(argument.type()) : null);
    }

    /** As users write them: in small letters, but for the kinds of findings, which reports write in capitals. */
    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString)
                .map(name -> type == Kind.class ? name : name.toLowerCase(Locale.ROOT)).toList();
    }

    /** The end of a sentence: what may have been meant, or what there is. */
    private static String didYouMean(String word, Collection<String> known) {
        if (known.isEmpty()) {
            return ".";
        }
        String nearest = Nearest.to(word, new TreeSet<>(known));
        boolean near = LevenshteinDistance.getDefaultInstance().apply(word, nearest) * NEAR <= Math.max(NEAR, word.length());
        return near ? "; did you mean " + nearest + "?"
                : "; there is " + new TreeSet<>(known).stream().filter(name -> !name.matches("-.")).collect(Collectors.joining(", ")) + ".";
    }
}
