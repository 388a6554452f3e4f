package imrcheck.bench;

import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import imrcheck.judge.RuleSet;
import imrcheck.judge.RuleSets;
import imrcheck.letter.Letter;
import imrcheck.letter.LetterParser;
import imrcheck.reading.FactExtractor;
import imrcheck.source.SourceText;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Each letter's text tokenized and then checked, step by step, so that whatever slows the one slows the other. */
@State(Scope.Thread)
public class LetterBenchmark {
    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private List<SourceText> letters;
    private Check check;

    /** The processor time of an iteration, by step. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Times {
        public long letters;
        public long tokenize;
        public long structure;
        public long facts;
        public long verdict;

        /** All of a check. */
        public long check() {
            return structure + facts + verdict;
        }
    }

    @Setup
    public void load() {
        letters = BenchLetters.load();
        check = Check.packaged();
    }

    @Benchmark
    public void letters(Times times, Blackhole sink) throws IOException {
        for (SourceText text : letters) {
            long start = Bench.processorTime();
            tokenize(text, sink);
            long tokenized = Bench.processorTime();
            Letter letter = check.parser.parse(text);
            long parsed = Bench.processorTime();
            LetterFacts facts = check.extractor.extract(text, letter);
            long read = Bench.processorTime();
            sink.consume(check.judge(facts));
            times.verdict += Bench.processorTime() - read;
            times.facts += read - parsed;
            times.structure += parsed - tokenized;
            times.tokenize += tokenized - start;
            times.letters++;
        }
    }

    /** Lucene's tokens, each looked at. */
    private void tokenize(SourceText letter, Blackhole sink) throws IOException {
        try (TokenStream tokens = analyzer.tokenStream("text", letter.text())) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                sink.consume(term.length());
            }
            tokens.end();
        }
    }

    /** The steps of a check with the packaged rules. */
    record Check(LetterParser parser, FactExtractor extractor, RuleSet rules) {

        static Check packaged() {
            RuleSet rules = RuleSets.packaged();
            return new Check(new LetterParser(), new FactExtractor(rules.terms()), rules);
        }

        /** @throws IllegalStateException for a letter without items, which would make the check look fast */
        List<Judgement> judge(LetterFacts facts) {
            if (facts.items().isEmpty()) {
                throw new IllegalStateException("A letter has no disputed item; measure with whole letters.");
            }
            return rules.judge(facts);
        }

        List<Judgement> judge(SourceText letter) {
            return judge(extractor.extract(letter, parser.parse(letter)));
        }
    }
}
