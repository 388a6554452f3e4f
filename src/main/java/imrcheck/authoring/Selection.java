package imrcheck.authoring;

import imrcheck.cases.LetterCase;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.rules.Nearest;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules that somebody names by topic or id, and what belongs to them; everything where nothing is named. */
public final class Selection {
    private final boolean all;
    private final List<RuleMetadata> rules;
    private final RuleSet set;
    private final Set<String> folders;
    private final Set<String> provisions;

    private Selection(RuleSet set, Set<String> topics, Set<String> names) {
        this.set = set;
        this.all = names.isEmpty();
        this.rules = set.rules().stream().filter(rule -> all || names.contains(rule.topic()) || names.contains(rule.id())).toList();
        this.folders = names.stream().filter(topics::contains).collect(Collectors.toSet());
        this.provisions = rules.stream().map(RuleDetails::provision).collect(Collectors.toSet());
    }

    /**
     * The rules of these names.
     *
     * @param names topics (folders of the rules folder) and ids of rules
     * @throws WrongUse where one is neither
     */
    public static Selection of(RuleSet rules, Collection<String> names) {
        Set<String> topics = topics(rules);
        Set<String> known = new TreeSet<>(topics);
        rules.rules().forEach(rule -> known.add(rule.id()));
        for (String name : names) {
            if (!known.contains(name)) {
                throw new WrongUse("There is no topic and no rule " + name + "; did you mean " + Nearest.to(name, known) + "?");
            }
        }
        return new Selection(rules, topics, new HashSet<>(names));
    }

    /** The folders of a rules folder. */
    static Set<String> topics(RuleSet rules) {
        return rules.files().files().keySet().stream().filter(path -> path.contains("/")).map(RuleFiles::folder)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules, by id. */
    public List<RuleMetadata> rules() {
        return rules;
    }

    /** Whether a case stands beside one of the rules, or names one in what it expects. */
    public boolean includes(LetterCase letterCase) {
        return holds(letterCase.provision()) || rules.stream().anyMatch(rule -> letterCase.names(rule.id()));
    }

    /** Whether an error is about one of the rules, or a case file beside one. */
    public boolean includes(RuleError error) {
        return holds(error.file().replaceFirst("(\\.cases\\.yaml|\\.drl)$", ""))
                || rules.stream().filter(rule -> rule.isRow() && rule.file().equals(error.file()))
                        .anyMatch(row -> ProvisionEntry.of(set.files(), row).holds(error.line()));
    }

    private boolean holds(String provision) {
        return all || provisions.contains(provision) || folders.stream().anyMatch(folder -> provision.startsWith(folder + "/"));
    }
}
