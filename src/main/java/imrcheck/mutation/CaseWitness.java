package imrcheck.mutation;

import imrcheck.cases.CaseRunner;
import imrcheck.cases.LetterCase;
import imrcheck.check.CheckedLetter;
import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A case beside a rule.
 *
 * @param letterCase not known to fail
 * @param checked    its letter, understood
 */
record CaseWitness(LetterCase letterCase, CheckedLetter checked) implements Witness {
    @Override
    public String name() {
        return letterCase.file() + ":" + letterCase.line();
    }

    @Override
    public LetterFacts facts() {
        return checked.facts();
    }

    @Override
    public boolean contradicts(List<Judgement> judgements) {
        CheckedLetter judged = new CheckedLetter(checked.source(), checked.letter(), checked.facts(), judgements, checked.problems());
        return !CaseRunner.result(letterCase, judged).asExpected();
    }

    @Override
    public Set<String> rules() {
        Set<String> rules = new HashSet<>(letterCase.expect().findings());
        rules.addAll(letterCase.expect().silent());
        return rules;
    }

    @Override
    public String ruleFile() {
        return letterCase.ruleFile();
    }
}
