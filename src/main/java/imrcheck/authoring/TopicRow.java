package imrcheck.authoring;

import imrcheck.cases.LetterCase;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.language.Treatments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the rules folder holds on one topic.
 *
 * @param topic     its folder
 * @param treatment the treatment of the report that it is named after, or null for one that holds for several
 * @param rules     those of the folder and, for a treatment, the provisions of other folders that name it
 * @param cases     how many stand beside these rules
 */
record TopicRow(String topic, String treatment, List<RuleMetadata> rules, int cases) {
    TopicRow {
        rules = List.copyOf(rules);
    }

    /** All topics that have rules: treatments, then the others by name. */
    static List<TopicRow> of(RuleSet rules, List<LetterCase> cases) {
        List<TopicRow> rows = new ArrayList<>();
        Set<String> others = new TreeSet<>(rules.rules().stream().map(RuleMetadata::topic).toList());
        for (String treatment : new TreeSet<>(Treatments.ids(rules.files()))) {
            String topic = treatment.replace('_', '-');
            others.remove(topic);
            rows.add(row(topic, treatment, rules, cases));
        }
        others.forEach(topic -> rows.add(row(topic, null, rules, cases)));
        return rows;
    }

    private static TopicRow row(String topic, String treatment, RuleSet set, List<LetterCase> cases) {
        List<RuleMetadata> rules = set.rules().stream()
                .filter(rule -> rule.topic().equals(topic) || rule.isProvision() && names(set, rule, treatment)).toList();
        Set<String> files = rules.stream().map(RuleMetadata::file).collect(Collectors.toSet());
        return new TopicRow(topic, treatment, rules, (int) cases.stream().filter(c -> files.contains(c.ruleFile())).count());
    }

    private static boolean names(RuleSet set, RuleMetadata rule, String treatment) {
        return treatment != null && RuleDetails.text(set.files(), rule).matches("(?s).*[\\[ \"]" + treatment + "\\b.*");
    }

    /** How many of its rules encode a provision of a guideline. */
    int provisions() {
        return (int) rules.stream().filter(RuleMetadata::isProvision).count();
    }

    /** Its own rules, in the order of their files. */
    List<RuleMetadata> own() {
        return rules.stream().filter(rule -> rule.topic().equals(topic))
                .sorted(Comparator.comparing(RuleMetadata::file).thenComparing(RuleMetadata::line)).toList();
    }
}
