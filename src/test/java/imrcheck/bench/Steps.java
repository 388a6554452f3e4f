package imrcheck.bench;

import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import imrcheck.judge.RuleSet;
import imrcheck.judge.RuleSets;
import imrcheck.letter.LetterParser;
import imrcheck.reading.FactExtractor;
import imrcheck.source.SourceText;
import java.util.List;

/** The steps of a check with the packaged rules, apart; a failing letter ends the benchmark instead of making it look fast. */
record Steps(LetterParser parser, FactExtractor extractor, RuleSet rules) {

    static Steps packaged() {
        RuleSet rules = RuleSets.packaged();
        return new Steps(new LetterParser(), new FactExtractor(rules.terms()), rules);
    }

    LetterFacts facts(SourceText letter) {
        LetterFacts facts = extractor.extract(letter, parser.parse(letter));
        if (facts.items().isEmpty()) {
            throw new IllegalStateException("No disputed item was found in " + letter.name() + "; measure with whole letters.");
        }
        return facts;
    }

    List<Judgement> judge(LetterFacts facts) {
        return rules.judge(facts);
    }
}
