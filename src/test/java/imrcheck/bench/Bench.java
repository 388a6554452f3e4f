package imrcheck.bench;

import imrcheck.source.SourceText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks on one thread and prints them as a table of ratios. */
final class Bench {
    private static final Path LAUNCHER = Path.of("target", "imr-check", "bin", "imr-check");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** The compiler is done with a check after some 20,000 letters; before that it is the compiler that one measures. */
    private static final int WARM_UP_SECONDS = 60;

    private Bench() {}

    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        List<SourceText> letters = BenchLetters.load();
        int characters = letters.stream().mapToInt(letter -> letter.text().length()).sum();
        print("%d letters of %,d characters on average, Java %s, one thread; this takes some minutes%n%n", letters.size(),
                characters / letters.size(), Runtime.version());
        print("%-40s %10s %10s   %s%n", "", "us/letter", "ratio", "quartiles");
        List<IterationResult> text = run(LetterBenchmark.class);
        printRow(text, "tokenize", "tokenize", "tokenize with Lucene StandardAnalyzer");
        printRow(text, "structure", "tokenize", "text to structure");
        printRow(text, "facts", "tokenize", "structure to facts");
        printRow(text, "verdict", "tokenize", "facts to verdict");
        printRow(text, "check", "tokenize", "letter to verdict (at most 15, goal 8)");
        List<IterationResult> pdf = run(PdfBenchmark.class);
        printRow(pdf, "pdfbox", "pdfbox", "extract PDF text with PDFBox");
        printRow(pdf, "pdfCheck", "pdfbox", "PDF letter to verdict");
        printColdStart(letters.get(0).name());
    }

    /** What this thread has used of a processor, in nanoseconds: other programs do not count. */
    static long processorTime() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** The measured iterations of a process of its own. */
    private static List<IterationResult> run(Class<?> benchmark) throws RunnerException {
        Options options = new OptionsBuilder().include(benchmark.getName()).mode(Mode.AverageTime).threads(1).forks(1)
                .warmupIterations(WARM_UP_SECONDS / 5).warmupTime(TimeValue.seconds(5)).measurementIterations(20)
                .measurementTime(TimeValue.seconds(2)).jvmArgsAppend("-D" + BenchLetters.FOLDER_PROPERTY + "=" + BenchLetters.folder())
                .verbosity(VerboseMode.SILENT).shouldFailOnError(true).build();
        return List.copyOf(new Runner(options).runSingle().getBenchmarkResults().iterator().next().getIterationResults());
    }

    private static void printRow(List<IterationResult> iterations, String step, String measure, String title) {
        double[] micros = sorted(iterations, iteration -> time(iteration, step) / time(iteration, "letters") / 1e3);
        double[] ratios = sorted(iterations, iteration -> time(iteration, step) / time(iteration, measure));
        int quarter = ratios.length / 4;
        print("%-40s %10.1f %10.2f   [%.2f %.2f]%n", title, micros[2 * quarter], ratios[2 * quarter], ratios[quarter], ratios[3 * quarter]);
    }

    private static double time(IterationResult iteration, String step) {
        return iteration.getSecondaryResults().get(step).getScore();
    }

    private static double[] sorted(List<IterationResult> iterations, ToDoubleFunction<IterationResult> value) {
        return iterations.stream().mapToDouble(value).sorted().toArray();
    }

    private static void printColdStart(String letter) throws IOException, InterruptedException {
        if (!Files.exists(LAUNCHER)) {
            print("%ncold start: not measured, there is no %s; run mvn -DskipTests package first%n", LAUNCHER);
            return;
        }
        ColdStart cold = ColdStart.measure(LAUNCHER, letter);
        print("%ncold start: check %.0f ms, java Hello %.0f ms, ratio %.1f (at most 20, goal 8)%n", cold.checkMillis(), cold.helloMillis(),
                cold.checkMillis() / cold.helloMillis());
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
