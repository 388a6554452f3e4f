package imrcheck.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Whole processes, from start to exit, one after another.
 *
 * @param checkMillis the median of {@code imr-check check LETTER}
 * @param helloMillis the median of {@code java Hello}
 */
record ColdStart(double checkMillis, double helloMillis) {
    private static final int RUNS = 11;

    static ColdStart measure(Path launcher, String letter) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> hello = List.of(java, "-cp", System.getProperty("java.class.path"), Hello.class.getName());
        List<String> check = List.of(launcher.toString(), "check", letter);
        // The first run may make the class-data archive.
        millis(check);
        List<Double> checks = new ArrayList<>();
        List<Double> hellos = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            checks.add(millis(check));
            hellos.add(millis(hello));
        }
        return new ColdStart(median(checks), median(hellos));
    }

    private static double millis(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int status = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        double millis = (System.nanoTime() - start) / 1e6;
        // 1 says that the letter has findings; anything above, that it was not checked at all.
        if (status > 1) {
            throw new IllegalStateException("Exit status " + status + " of " + String.join(" ", command) + "; nothing was measured.");
        }
        return millis;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
