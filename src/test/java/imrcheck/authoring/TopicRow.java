package imrcheck.authoring;

import imrcheck.cases.LetterCase;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.language.Treatments;
import imrcheck.rules.YamlNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    /** All topics that have rules: treatments, then the others by name. */
    static List<TopicRow> of(RuleSet rules, List<LetterCase> cases) {
        Map<RuleMetadata, Set<String>> treatments = rules.rules().stream().filter(RuleMetadata::isProvision)
                .collect(Collectors.toMap(Function.identity(), rule -> treatments(rules, rule)));
        Map<String, String> topics = new LinkedHashMap<>();
        new TreeSet<>(Treatments.ids(rules.files())).forEach(treatment -> topics.put(treatment.replace('_', '-'), treatment));
        rules.rules().stream().map(RuleMetadata::topic).distinct().sorted().forEach(topic -> topics.putIfAbsent(topic, null));
        return topics.keySet().stream().map(topic -> {
            String treatment = topics.get(topic);
            List<RuleMetadata> of = rules.rules().stream().filter(
                    rule -> rule.topic().equals(topic) || treatment != null && treatments.getOrDefault(rule, Set.of()).contains(treatment))
                    .toList();
            return new TopicRow(topic, treatment, of, count(of, cases));
        }).toList();
    }

    /** The treatments that a provision names. */
    private static Set<String> treatments(RuleSet rules, RuleMetadata rule) {
        if (rule.isRow()) {
            return ProvisionEntry.of(rules.files(), rule).node().at("for").at("treatments").items().stream().map(YamlNode::text)
                    .collect(Collectors.toSet());
        }
        return NAMED.matcher(RuleWords.text(rules.files(), rule)).results().map(named -> named.group(1)).collect(Collectors.toSet());
    }

    private static int count(List<RuleMetadata> rules, List<LetterCase> cases) {
        Set<String> provisions = rules.stream().map(RuleWords::provision).collect(Collectors.toSet());
        Set<String> ids = rules.stream().map(RuleMetadata::id).collect(Collectors.toSet());
        return (int) cases.stream().filter(one -> provisions.contains(one.provision()) || one.rules().stream().anyMatch(ids::contains))
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
