package imrcheck.bench;

import imrcheck.facts.LetterFacts;
import imrcheck.source.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All letters as text, once an operation: each part of a check beside tokenizing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LetterBenchmark {
    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private List<SourceText> letters;
    private Steps steps;
    private List<LetterFacts> facts;

    /** Reads the letters, and prepares the facts for what measures the rules alone. */
    @Setup
    public void load() {
        letters = BenchLetters.load();
        steps = Steps.packaged();
        facts = letters.stream().map(steps::facts).toList();
    }

    /** Lucene's tokens, each looked at: the measure of all others. */
    @Benchmark
    public void tokenize(Blackhole sink) throws IOException {
        for (SourceText letter : letters) {
            try (TokenStream tokens = analyzer.tokenStream("text", letter.text())) {
                CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    sink.consume(term.length());
                }
                tokens.end();
            }
        }
    }

    /** Structure, sentences, statements, numbers and dates, without the rules. */
    @Benchmark
    public void textToFacts(Blackhole sink) {
        for (SourceText letter : letters) {
            sink.consume(steps.facts(letter));
        }
    }

    /** The rules on facts prepared before. */
    @Benchmark
    public void factsToVerdict(Blackhole sink) {
        for (LetterFacts one : facts) {
            sink.consume(steps.judge(one));
        }
    }

    /** The whole check of a letter's text. */
    @Benchmark
    public void textToVerdict(Blackhole sink) {
        for (SourceText letter : letters) {
            sink.consume(steps.judge(steps.facts(letter)));
        }
    }
}
