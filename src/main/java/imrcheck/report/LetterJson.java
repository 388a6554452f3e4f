package imrcheck.report;

import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.facts.Finding;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
import imrcheck.facts.Limit;
import imrcheck.facts.TableLimit;
import imrcheck.letter.DatedField;
import imrcheck.letter.Header;
import imrcheck.letter.Reviewer;
import imrcheck.source.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One element of {@code letters}. */
final class LetterJson {
    private static final Header NO_HEADER = new Header(null, null, null, null, null, null, null);
    private static final Reviewer NO_REVIEWER = new Reviewer(List.of(), List.of());

    private LetterJson() {}

    static Map<String, Object> of(CheckedLetter letter, Review review) {
        Header header = letter.letter() == null ? NO_HEADER : letter.letter().header();
        Reviewer reviewer = letter.letter() == null ? NO_REVIEWER : letter.letter().reviewer();
        Object items = IntStream.range(0, letter.judgements().size())
                .mapToObj(i -> item(letter, letter.facts().items().get(i), letter.judgements().get(i), review)).toList();
        return Json.object("source", letter.source().name(), "digest", letter.source().digest(), "caseNumber", header.caseNumber(),
                "priority", header.priority(), "dates", dates(header), "reviewer", reviewer, "problems", problems(letter.problems()),
                "items", items);
    }

    private static Map<String, Object> dates(Header header) {
        return Json.object("injury", date(header.injury()), "assigned", date(header.assigned()), "decision", date(header.decision()),
                "urDenial", date(header.urDenial()), "applicationReceived", date(header.applicationReceived()));
    }

    private static Object date(DatedField field) {
        return field == null ? null : field.date();
    }

    static List<Map<String, Object>> problems(List<Problem> problems) {
        return problems.stream().map(problem -> Json.object("code", problem.code(), "message", problem.message())).toList();
    }

    static Map<String, Object> item(CheckedLetter letter, Item item, Judgement judgement, Review review) {
        Object findings = judgement.findings().stream().map(finding -> finding(letter, finding, review)).toList();
        return Json.object("number", item.item(), "title", item.title(), "outcome", item.outcome(), "treatment", item.treatment(),
                "bodyParts", item.bodyParts(), "side", Json.word(item.side()), "request", item.request(), "prior", item.prior(), "limit",
                limit(item.limit()), "tableLimit", limit(judgement.tableLimit()), "conclusion", item.conclusion(), "verdict",
                judgement.verdict(), "expected", judgement.expected(), "findings", findings);
    }

    private static Map<String, Object> limit(Limit limit) {
        return limit == null ? null : Json.object("max", limit.max(), "weeks", limit.weeks());
    }

    private static Map<String, Object> limit(TableLimit limit) {
        return limit == null ? null : Json.object("max", limit.max(), "weeks", limit.weeks(), "provision", limit.provision());
    }

    private static Map<String, Object> finding(CheckedLetter letter, Finding finding, Review review) {
        Map<String, Object> object =
                Json.object("rule", finding.rule(), "kind", finding.kind(), "level", Json.word(finding.level()), "supports",
                        finding.supports(), "message", finding.message(), "guideline", finding.guideline(), "ground", Words.ground(finding),
                        "evidence", finding.evidence().stream().map(passage -> Json.passage(letter.source(), passage)).toList(), "searched",
                        finding.searched().stream().map(Json::word).toList());
        if (finding.ground() != null && finding.ground().question()) {
            object.put("groundQuestion", true);
        }
        review.acceptance(letter, finding).ifPresent(acceptance -> object.put("accepted", Json.terms(acceptance)));
        return object;
    }
}
