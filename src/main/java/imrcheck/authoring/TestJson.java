package imrcheck.authoring;

import static imrcheck.authoring.AuthorJson.fields;

import imrcheck.cases.CaseResult;
import imrcheck.facts.Statement;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** The outcome of the cases for programs: each case with its status, what fired and, where it failed, what was read. */
public final class TestJson {
    private TestJson() {}

    /** Writes the report; {@code out} stays open. */
    public static void write(CaseTest test, OutputStream out) throws IOException {
        AuthorJson.write(fields("cases", test.results().stream().map(TestJson::result).toList(), "missing", test.gaps(), "summary",
                fields("cases", test.results().size(), "rules", test.rules(), "failed", test.failed().size(), "knownWrong",
                        test.knownWrong().size(), "missing", test.gaps().size())),
                out);
    }

    private static Map<String, Object> result(CaseResult result) {
        Map<String, Object> fields = fields("file", result.letterCase().file(), "line", result.letterCase().line(), "name",
                result.letterCase().name(), "status", status(result));
        if (result.letterCase().todo() != null) {
            fields.put("todo", result.letterCase().todo());
        }
        fields.put("expected", CaseWords.expected(result.letterCase().expect()));
        fields.put("fired",
                result.judgement() == null ? List.of() : result.judgement().findings().stream().map(
                        finding -> fields("rule", finding.rule(), "level", CaseWords.word(finding.level()), "message", finding.message()))
                        .toList());
        if (!result.asExpected()) {
            fields.put("failures", CaseWords.failures(result));
            fields.put("read", CaseWords.statements(result).stream().map(statement -> statement(statement, result)).toList());
        }
        return fields;
    }

    private static String status(CaseResult result) {
        if (!result.asExpected()) {
            return "failed";
        }
        return result.letterCase().todo() == null ? "passed" : "known wrong";
    }

    private static Map<String, Object> statement(Statement statement, CaseResult result) {
        return fields("concept", statement.concept(), "polarity", CaseWords.word(statement.polarity()), "voice",
                CaseWords.word(statement.voice()), "conceded", statement.conceded(), "section", CaseWords.word(statement.section()),
                "quote", result.checked().source().quote(statement.passage().span()));
    }
}
