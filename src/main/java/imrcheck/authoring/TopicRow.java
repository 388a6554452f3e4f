package imrcheck.authoring;

import imrcheck.cases.LetterCase;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.language.Treatments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the rules folder holds on one topic.
 *
 * @param topic     its folder
 * @param treatment the treatment of the report that it is named after, or null for one that holds for several
 * @param rules     those of the folder and, for a treatment, the provisions of other folders that name it
 * @param cases     how many stand beside these rules or name one
 */
record TopicRow(String topic, String treatment, List<RuleMetadata> rules, int cases) {
    private static final Pattern NAMED = Pattern.compile("\"(\\w+)\"");

    TopicRow {
        rules = List.copyOf(rules);
    }

    /** All topics that have rules: treatments, then the others by name. */
    static List<TopicRow> of(RuleSet rules, List<LetterCase> cases) {
        List<TopicRow> rows = new ArrayList<>();
        Map<RuleMetadata, Set<String>> treatments = rules.rules().stream().filter(RuleMetadata::isProvision)
                .collect(Collectors.toMap(Function.identity(), rule -> treatments(rules, rule)));
        Set<String> others = new TreeSet<>(rules.rules().stream().map(RuleMetadata::topic).toList());
        for (String treatment : new TreeSet<>(Treatments.ids(rules.files()))) {
            String topic = treatment.replace('_', '-');
            others.remove(topic);
            List<RuleMetadata> own = rules.rules().stream()
                    .filter(rule -> rule.topic().equals(topic) || treatments.getOrDefault(rule, Set.of()).contains(treatment)).toList();
            rows.add(new TopicRow(topic, treatment, own, count(own, cases)));
        }
        for (String topic : others) {
            List<RuleMetadata> own = rules.rules().stream().filter(rule -> rule.topic().equals(topic)).toList();
            rows.add(new TopicRow(topic, null, own, count(own, cases)));
        }
        return rows;
    }

    /** The treatments that a provision names. */
    private static Set<String> treatments(RuleSet rules, RuleMetadata rule) {
        if (rule.isRow()) {
            return Set.copyOf(ProvisionEntry.of(rules.files(), rule).treatments());
        }
        return NAMED.matcher(RuleDetails.text(rules.files(), rule)).results().map(named -> named.group(1)).collect(Collectors.toSet());
    }

    private static int count(List<RuleMetadata> rules, List<LetterCase> cases) {
        Set<String> provisions = rules.stream().map(RuleDetails::provision).collect(Collectors.toSet());
        Set<String> ids = rules.stream().map(RuleMetadata::id).collect(Collectors.toSet());
        return (int) cases.stream()
                .filter(letterCase -> provisions.contains(letterCase.provision()) || letterCase.rules().stream().anyMatch(ids::contains))
                .count();
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
