package imrcheck.judge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/**
 * What the engine says against rule files, in words of the rule's author.
 *
 * @param text   one sentence
 * @param remedy what to do
 * @param path   the file it names, perhaps a generated one, or empty
 * @param line   the line it names, or 0
 */
record BuildMessage(String text, String remedy, String path, int line) {
    private static final String NAMES = "Check the names against the records of imrcheck.facts and the methods of Report.";
    private static final String TYPES = "Compare with a value of the same type, such as Outcome.UPHELD with an outcome.";
    private static final Pattern GENERATED = Pattern.compile("PatternDSL|LambdaExtractor|LambdaPredicate|alphaIndexedBy|GENERATED_");
    private static final Pattern TYPE = Pattern.compile("Class<(\\w{2,})>");

    static BuildMessage of(Message message) {
        String first = message.getText().lines().findFirst().orElse("").strip();
        String path = String.valueOf(message.getPath());
        if (GENERATED.matcher(first).find()) {
            Matcher type = TYPE.matcher(first);
            return new BuildMessage((type.find() ? "A " + type.group(1) : "A value") + " is compared with a value of another type.", TYPES,
                    "", 0);
        }
        return new BuildMessage(sentence(first), remedy(first), path, path.endsWith(".drl") ? Math.max((int) message.getLine(), 0) : 0);
    }

    /** Where the engine fails rather than complains, it is mostly over a value that it cannot read. */
    static BuildMessage of(RuntimeException failure) {
        String first = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return new BuildMessage(sentence("The engine cannot read a value: " + first), TYPES, "", 0);
    }

    /** Messages that only repeat generated code tell an author nothing. */
    boolean tells() {
        return !text.startsWith("Java source of ");
    }

    private static String remedy(String message) {
        if (message.startsWith("Duplicate rule name")) {
            return "Give each rule of a topic a title of its own.";
        }
        return message.startsWith("Cannot coerce") || message.startsWith("Comparison operation") ? TYPES : NAMES;
    }

    private static String sentence(String text) {
        return text.replaceFirst("[.!:]+$", "") + ".";
    }
}
