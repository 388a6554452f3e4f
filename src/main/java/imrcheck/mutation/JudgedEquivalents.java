package imrcheck.mutation;

import imrcheck.rules.RuleError;
import imrcheck.rules.RulesDoNotBuild;
import imrcheck.terms.RuleFiles;
import java.util.ArrayList;
import java.util.List;

/** The mutants that people judged to change nothing, held against what became of them. */
public final class JudgedEquivalents {
    private JudgedEquivalents() {}

    /**
     * Takes the survivors of one topic that its list names out of the score.
     *
     * @param hunted all mutants of the topic
     * @throws RulesDoNotBuild where the list names a mutant that is caught, or none that there is
     */
    public static List<Hunted> applied(RuleFiles files, String topic, List<Hunted> hunted) {
        String path = topic + "/" + JudgedEquivalent.LIST;
        String text = files.files().get(path);
        if (text == null) {
            return hunted;
        }
        List<RuleError> errors = new ArrayList<>();
        List<JudgedEquivalent> judged = JudgedEquivalent.read(path, text, errors);
        judged.forEach(entry -> check(entry, hunted, errors));
        if (!errors.isEmpty()) {
            throw new RulesDoNotBuild(errors);
        }
        return hunted.stream().map(one -> judged.stream().filter(entry -> one.fate() == Fate.SURVIVED && entry.names(one.mutant()))
                .findFirst().map(entry -> new Hunted(one.mutant(), Fate.EQUIVALENT, entry.reason())).orElse(one)).toList();
    }

    private static void check(JudgedEquivalent entry, List<Hunted> hunted, List<RuleError> errors) {
        List<Hunted> named = hunted.stream().filter(one -> entry.names(one.mutant())).toList();
        if (named.isEmpty()) {
            errors.add(new RuleError(entry.file(), entry.line(), "There is no such mutant of " + entry.rule() + ".",
                    "Copy the change as the survivors are listed, or delete the entry."));
        } else if (named.stream().noneMatch(one -> one.fate() == Fate.SURVIVED)) {
            String why =
                    named.get(0).fate() == Fate.CAUGHT ? named.get(0).reason() + " catches the mutant" : "The mutant does not count anyway";
            errors.add(new RuleError(entry.file(), entry.line(), why + ".", "Delete the entry."));
        }
    }
}
