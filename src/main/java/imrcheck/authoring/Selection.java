package imrcheck.authoring;

import imrcheck.cases.LetterCase;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.rules.Nearest;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules that somebody names by topic or id, and what belongs to them; everything where nothing is named. */
public final class Selection {
    private final RuleSet set;
    private final Set<String> names;
    private final List<RuleMetadata> rules;
    private final Set<String> provisions;

    private Selection(RuleSet set, Set<String> names) {
        this.set = set;
        this.names = names;
        this.rules =
                set.rules().stream().filter(rule -> names.isEmpty() || names.contains(rule.topic()) || names.contains(rule.id())).toList();
        this.provisions = rules.stream().map(RuleWords::provision).collect(Collectors.toSet());
    }

    /**
     * The rules of these names.
     *
     * @param names topics (folders of the rules folder) and ids of rules
     * @throws WrongUse where one is neither
     */
    public static Selection of(RuleSet rules, Collection<String> names) {
        Set<String> known = rules.files().files().keySet().stream().filter(path -> path.contains("/")).map(RuleFiles::folder)
                .collect(Collectors.toCollection(TreeSet::new));
        rules.rules().forEach(rule -> known.add(rule.id()));
        for (String name : names) {
            if (!known.contains(name)) {
                throw new WrongUse("There is no topic and no rule " + name + "; did you mean " + Nearest.to(name, known) + "?");
            }
        }
        return new Selection(rules, Set.copyOf(names));
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
        return names.isEmpty() || provisions.contains(provision) || names.stream().anyMatch(name -> provision.startsWith(name + "/"));
    }
}
