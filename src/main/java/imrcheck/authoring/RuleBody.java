package imrcheck.authoring;

import imrcheck.judge.DrlFile;
import imrcheck.judge.DrlRule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a rule below its header.
 *
 * @param when    the line of the word {@code when}
 * @param then    the line of the word {@code then}
 * @param written all lines of the file as written
 * @param end     the line of the word {@code end}
 */
record RuleBody(int when, int then, int end, List<String> written) {
    /** How far the house form indents what stands in a rule. */
    private static final String INDENT = "    ";
    private static final Pattern TEXT = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");
    private static final Pattern COMMENT = Pattern.compile("//.*");

    static RuleBody of(DrlFile file, DrlRule rule) {
        List<String> lines = List.of(file.text().split("\n", -1));
        int when = rule.line();
        while (!lines.get(when - 1).strip().equals("when")) {
            when++;
        }
        int then = when;
        while (!lines.get(then - 1).strip().equals("then")) {
            then++;
        }
        return new RuleBody(when, then, rule.endLine(), lines);
    }

    /** A line of the file without what stands in quotes and without comments. */
    String code(int line) {
        return COMMENT.matcher(TEXT.matcher(written.get(line - 1)).replaceAll("\"\"")).replaceAll("");
    }

    /** The lines on which its conditions begin: those indented by one step. */
    List<Integer> conditions() {
        List<Integer> starts = new ArrayList<>();
        for (int line = when + 1; line < then; line++) {
            String code = code(line);
            if (code.startsWith(INDENT) && !code.isBlank() && !Character.isWhitespace(code.charAt(INDENT.length()))) {
                starts.add(line);
            }
        }
        return starts;
    }

    /** Some lines as written. */
    String text(int from, int to) {
        return String.join("\n", written.subList(from - 1, to));
    }
}
