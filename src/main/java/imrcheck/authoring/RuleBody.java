package imrcheck.authoring;

import imrcheck.judge.DrlFile;
import imrcheck.judge.DrlRule;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a rule below its header.
 *
 * @param when    the line of the word {@code when}
 * @param written all lines of the file as written
 * @param end     the line of the word {@code end}
 */
record RuleBody(int when, int end, List<String> written) {
    private static final Pattern TEXT = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");
    private static final Pattern COMMENT = Pattern.compile("//.*");

    static RuleBody of(DrlFile file, DrlRule rule) {
        List<String> lines = List.of(file.text().split("\n", -1));
        int when = rule.line();
        while (!lines.get(when - 1).strip().equals("when")) {
            when++;
        }
        return new RuleBody(when, rule.endLine(), lines);
    }

    /** A line of the file without what stands in quotes and without comments. */
    String code(int line) {
        return COMMENT.matcher(TEXT.matcher(written.get(line - 1)).replaceAll("\"\"")).replaceAll("");
    }
}
