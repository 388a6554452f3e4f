package imrcheck.authoring;

import imrcheck.judge.DrlFile;
import imrcheck.judge.DrlRule;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.rules.RuleFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Rules that tell how far the conditions of others come: for a rule of n conditions one for each of its first 1 to n-1 conditions,
 * which fires where these hold together and does nothing. They stand in files beside the rule's own.
 */
final class Probes {
    private static final String OUTCOME = "outcome";

    private final List<ProbedRule> rules = new ArrayList<>();
    private final SortedMap<String, String> files;

    private Probes(RuleFiles files) {
        this.files = new TreeMap<>(files.files());
    }

    static Probes of(RuleSet set) {
        Probes probes = new Probes(set.files());
        set.files().ending(".drl").forEach((path, text) -> probes.probe(DrlFile.read(path, text),
                set.rules().stream().filter(rule -> rule.file().equals(path)).toList()));
        return probes;
    }

    /** All rules; one whose conditions are not laid out one after the other has none here. */
    List<ProbedRule> rules() {
        return rules;
    }

    /** The folder's files with those of the probes. */
    RuleFiles files() {
        return new RuleFiles(files);
    }

    private void probe(DrlFile file, List<RuleMetadata> metadata) {
        StringBuilder probes = new StringBuilder();
        for (DrlRule rule : file.rules()) {
            RuleMetadata of = metadata.stream().filter(data -> data.line() == rule.line()).findFirst().orElseThrow();
            RuleBody body = RuleBody.of(file, rule);
            List<Integer> starts = body.conditions();
            boolean laidOut = starts.size() == rule.condition().getDescrs().size();
            rules.add(new ProbedRule(of, laidOut ? conditions(body, starts) : List.of()));
            for (int held = 1; laidOut && held < starts.size(); held++) {
                probes.append(probe(of, held, body.text(body.when() + 1, starts.get(held) - 1)));
            }
        }
        if (!probes.isEmpty()) {
            files.put(file.path().replaceFirst("\\.drl$", "-probes.drl"), head(file) + probes);
        }
    }

    private static List<ProbedRule.Condition> conditions(RuleBody body, List<Integer> starts) {
        List<ProbedRule.Condition> conditions = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : body.then() - 1;
            conditions.add(new ProbedRule.Condition(starts.get(i), body.text(starts.get(i), end).replaceAll("\\s+", " ").strip()));
        }
        return conditions;
    }

    /** What stands before the first rule: package, imports, global. */
    private static String head(DrlFile file) {
        int first = file.rules().stream().mapToInt(DrlRule::line).min().orElse(1);
        return file.text().lines().limit(first - 1L).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String probe(RuleMetadata rule, int held, String conditions) {
        boolean outcome = rule.topic().equals(OUTCOME);
        return "rule \"" + ProbedRule.probe(rule.id(), held) + "\"\n    @id(" + ProbedRule.probe(rule.id(), held) + ")\n    @kind("
                + (outcome ? "RULING)\n    agenda-group \"" + OUTCOME + "\"" : "DERIVATION)") + "\nwhen\n" + conditions
                + "\nthen\n    report.reached(drools);\nend\n";
    }
}
