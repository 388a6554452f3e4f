package imrcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.report.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of files and of archive entries, and what letters say, reach nobody as they are. */
class StrangersTextTest {
    private static final String STEERS = "\u001b]0;pwned\u0007\u001b[31m\u009bm\u202e\u2066x";

    @TempDir
    private Path folder;

    @BeforeEach
    void write_letters() throws IOException {
        Files.writeString(folder.resolve(STEERS + "\nCONSISTENT  forged.txt"), "nothing");
        Files.writeString(folder.resolve(STEERS + "sound.txt"),
                Letters.sound().replace("Physical therapy", "Physical " + STEERS + "therapy"));
        Files.writeString(folder.resolve("b" + STEERS + ".txt"), Letters.contradictory().replace("Therefore", STEERS + "Therefore"));
        try (OutputStream out = Files.newOutputStream(folder.resolve("c.zip")); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("\u202e\u2066d.txt"));
            zip.write("nothing".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(STEERS + ".txt"));
            zip.write(Letters.sound().getBytes(StandardCharsets.UTF_8));
        }
    }

    static Stream<String> commands() {
        return Stream.of("check", "check --quiet", "check --format json", "check --format jsonl", "check --format sarif",
                "check --format junit", "check --format csv", "facts", "explain", "explain --petition",
                "rules diff --format text rules rules", "rules diff --format markdown rules rules", "rules diff --format json rules rules",
                "baseline accept --baseline f --item 1 " + "--rule r --by a --why b --until 2099-01-01");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void no_command_writes_them_as_they_are(String command) {
        CommandLineRun run = CommandLineRun.of((command + " " + folder).split(" "));

        assertThat(Printable.lines(run.out())).isEqualTo(run.out());
        assertThat(Printable.lines(run.err())).isEqualTo(run.err());
        assertThat(run.out() + run.err()).doesNotContainPattern("(?m)^CONSISTENT  forged");
    }

    @Test
    void nor_do_complaints_about_the_command_line() {
        for (String[] line : new String[][] {
                {STEERS},
                {"check", "--" + STEERS},
                {"check", STEERS},
                {"check", "--rules", STEERS, "a"},
                {"rules", "show", STEERS},
                {"check", "--format", STEERS, "a"},
                {"rules", "diff", STEERS, "a"}}) {
            CommandLineRun run = CommandLineRun.of(line);

            assertThat(run.out() + run.err()).isNotEmpty().isEqualTo(Printable.lines(run.out() + run.err()));
        }
    }
}
