package imrcheck.bench;

import imrcheck.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks on one thread and prints them as a table of ratios. */
final class Bench {
    private static final Path LAUNCHER = Path.of("target", "imr-check", "bin", "imr-check");
    private static final int ROUNDS = 3;
    private static final String TOKENIZE = "tokenize";

    private Bench() {}

    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        List<SourceText> letters = BenchLetters.load();
        int characters = letters.stream().mapToInt(letter -> letter.text().length()).sum();
        print("%d letters of %,d characters on average, Java %s, one thread; this takes some minutes%n%n", letters.size(),
                characters / letters.size(), Runtime.version());
        printTable(microsPerLetter(letters.size()));
        printColdStart(letters.get(0).name());
    }

    /** The best of several rounds over all benchmarks: other work on the machine only ever adds to a time. */
    private static Map<String, Double> microsPerLetter(int letters) throws RunnerException {
        Map<String, Double> micros = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (RunResult result : new Runner(options()).run()) {
                double best = result.getPrimaryResult().getStatistics().getMin();
                micros.merge(result.getPrimaryResult().getLabel(), best / letters, Math::min);
            }
        }
        return micros;
    }

    private static Options options() {
        return new OptionsBuilder().include("^" + Bench.class.getPackageName().replace(".", "\\.") + "\\.").threads(1).forks(1)
                .warmupIterations(5).warmupTime(TimeValue.seconds(1)).measurementIterations(6).measurementTime(TimeValue.milliseconds(500))
                .jvmArgsAppend("-D" + BenchLetters.FOLDER_PROPERTY + "=" + BenchLetters.folder()).verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true).build();
    }

    private static void printTable(Map<String, Double> micros) {
        print("%-52s %10s %10s%n", "", "us/letter", "ratio");
        printRow(micros, TOKENIZE, "tokenize with Lucene StandardAnalyzer");
        printRow(micros, "textToFacts", "text only: text to facts");
        printRow(micros, "factsToVerdict", "rules only: facts to verdict");
        printRow(micros, "textToVerdict", "letter to verdict (at most 8, goal 5)");
        printRow(micros, "pdfbox", "PDF text extraction by PDFBox alone");
        printRow(micros, "pdfToText", "PDF text extraction as a check does it");
        printRow(micros, "pdfToVerdict", "PDF letter to verdict");
    }

    private static void printRow(Map<String, Double> micros, String benchmark, String title) {
        Double value = micros.get(benchmark);
        print("%-52s %10.1f %10.2f%n", title, value, value / micros.get(TOKENIZE));
    }

    private static void printColdStart(String letter) throws IOException, InterruptedException {
        if (!Files.exists(LAUNCHER)) {
            print("%ncold start: not measured, there is no %s; run mvn -DskipTests package first%n", LAUNCHER);
            return;
        }
        ColdStart cold = ColdStart.measure(LAUNCHER, letter);
        print("%ncold start: check %.0f ms, java Hello %.0f ms, ratio %.1f (at most 20, goal 8)%n", cold.checkMillis(), cold.helloMillis(),
                cold.ratio());
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
