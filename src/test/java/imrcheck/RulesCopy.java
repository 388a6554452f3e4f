package imrcheck;

import imrcheck.terms.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A copy of the default rules for a test to edit. */
public final class RulesCopy {
    private RulesCopy() {}

    /** Copies the rules into a new folder {@code rules} below this one. */
    public static Path in(Path folder) throws IOException {
        Path rules = folder.resolve("rules");
        for (Map.Entry<String, String> file : RuleFiles.of(Path.of("rules")).files().entrySet()) {
            Path copy = rules.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, file.getValue());
        }
        return rules;
    }

    /** Replaces words in a file; they must be there. */
    public static void edit(Path file, String old, String edited) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(old)) {
            throw new AssertionError(file + " does not hold " + old);
        }
        Files.writeString(file, text.replace(old, edited));
    }
}
