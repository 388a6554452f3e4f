package imrcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a letter does not depend on the letters that are checked with it, on their order or on how many are checked at once. */
class NeighboursTest {
    @TempDir
    private Path folder;

    @Test
    void a_letter_is_told_alone_as_among_others() throws IOException {
        List<Path> letters = letters();
        String alone = letters.stream().map(letter -> report(List.of(letter), "1")).reduce("", String::concat);

        assertThat(report(letters, "1")).isEqualTo(alone);
        for (String jobs : List.of("2", "7")) {
            assertThat(report(letters, jobs)).isEqualTo(alone);
        }
    }

    /** The fixtures, and beside each one that is spoiled. */
    private List<Path> letters() throws IOException {
        List<Path> letters = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("fixtures"))) {
            for (Path fixture : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(fixture);
                letters.add(Files.write(folder.resolve(fixture.getFileName() + ".0.txt"), bytes));
                letters.add(
                        Files.write(folder.resolve(fixture.getFileName() + ".1.txt"), new Damage(letters.size(), List.of(bytes)).next()));
            }
        }
        return letters;
    }

    /** A line a letter, in the order of their names whatever the order they are named in. */
    private static String report(List<Path> letters, String jobs) {
        List<String> args = new ArrayList<>(List.of("check", "--format", "jsonl", "--jobs", jobs));
        List<String> names = new ArrayList<>(letters.stream().map(Path::toString).toList());
        Collections.shuffle(names, new Random(7));
        args.addAll(names);
        return CommandLineRun.of(args.toArray(String[]::new)).out();
    }
}
