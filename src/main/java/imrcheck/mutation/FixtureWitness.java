package imrcheck.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import imrcheck.check.CheckedLetter;
import imrcheck.facts.Finding;
import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.TableLimit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A letter beside which the report expected of it stands.
 *
 * @param name     of its file
 * @param checked  the letter, understood
 * @param expected the {@code items} of the report
 */
record FixtureWitness(String name, CheckedLetter checked, JsonNode expected) implements Witness {
    @Override
    public LetterFacts facts() {
        return checked.facts();
    }

    @Override
    public boolean contradicts(List<Judgement> judgements) {
        if (judgements.size() != expected.size()) {
            return true;
        }
        for (int i = 0; i < judgements.size(); i++) {
            if (!meets(judgements.get(i), expected.get(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Set<String> rules() {
        Set<String> rules = new HashSet<>();
        expected.findValues("rule").forEach(rule -> rules.add(rule.asText()));
        return rules;
    }

    @Override
    public String ruleFile() {
        return "";
    }

    private static boolean meets(Judgement judgement, JsonNode item) {
        return text(item, "verdict").equals(judgement.verdict().name())
                && text(item, "expected").equals(Objects.toString(judgement.expected(), ""))
                && meets(judgement.tableLimit(), item.path("tableLimit")) && meets(judgement.findings(), item.path("findings"));
    }

    private static boolean meets(TableLimit limit, JsonNode expected) {
        return limit == null ? !expected.isObject() : text(expected, "max").equals(Integer.toString(limit.max()))
                && text(expected, "weeks").equals(Objects.toString(limit.weeks(), ""));
    }

    private static boolean meets(List<Finding> findings, JsonNode expected) {
        if (findings.size() != expected.size()) {
            return false;
        }
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            JsonNode told = expected.get(i);
            if (!text(told, "rule").equals(finding.rule()) || !text(told, "message").equals(finding.message())
                    || !text(told, "level").toUpperCase(Locale.ROOT).equals(finding.level().name())
                    || !evidence(told).equals(finding.evidence().stream().map(p -> p.span().start() + "-" + p.span().end()).toList())) {
                return false;
            }
        }
        return true;
    }

    private static List<String> evidence(JsonNode finding) {
        return finding.path("evidence").findParents("start").stream().map(p -> text(p, "start") + "-" + text(p, "end")).toList();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("").replaceFirst("^null$", "");
    }
}
