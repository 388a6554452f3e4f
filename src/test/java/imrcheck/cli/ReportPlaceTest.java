package imrcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPlaceTest {
    @TempDir
    private Path place;
    private Path folder;
    private Path letter;

    @BeforeEach
    void write_a_letter() throws IOException {
        folder = Files.createDirectories(place.resolve("letters/sub")).getParent();
        letter = Files.writeString(folder.resolve("a.txt"), Letters.contradictory());
    }

    @Test
    void a_letter_is_never_overwritten() throws IOException {
        Path link = Files.createSymbolicLink(place.resolve("link.txt"), letter);
        Path twin = Files.createLink(place.resolve("twin.json"), letter);

        for (Path output : new Path[] {letter, folder.resolve("sub/../a.txt"), link, twin}) {
            refused(output, "is one of the letters", letter);
            refused(output, "is one of the letters", folder);
        }
        assertThat(letter).hasContent(Letters.contradictory());
    }

    @Test
    void nor_is_an_archive_of_letters() throws IOException {
        Path archive = place.resolve("letters.zip");
        try (OutputStream out = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(Letters.sound().getBytes());
        }
        refused(archive, "is one of the letters", archive);
    }

    @Test
    void a_folder_that_is_called_as_if_it_were_an_archive_is_none() throws IOException {
        Path odd = Files.writeString(Files.createDirectories(place.resolve("odd!")).resolve("a.txt"), Letters.sound());

        refused(odd, "is one of the letters", odd);
    }

    @Test
    void no_report_lands_where_the_next_run_would_read_it() throws IOException {
        Path around = Files.createSymbolicLink(place.resolve("around"), folder);

        for (String name : new String[] {"report.txt", "sub/report.TXT", "report.zip", "report.pdf"}) {
            refused(folder.resolve(name), "where the next run would read it as a letter", folder);
            refused(around.resolve(name), "where the next run would read it as a letter", folder);
            refused(folder.resolve(name), "where the next run would read it as a letter", around);
        }
        assertThat(folder).isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("report"));
    }

    @Test
    void what_no_run_reads_may_lie_beside_the_letters() {
        for (String name : new String[] {"letters/report.json", "letters/.report.txt", "letters2.txt", "report.txt"}) {
            assertThat(check(place.resolve(name), folder).status()).isEqualTo(1);
            assertThat(place.resolve(name)).isNotEmptyFile();
        }
    }

    @Test
    void rules_and_baseline_are_not_overwritten() throws IOException {
        Path baseline = Files.writeString(place.resolve("accepted.jsonl"), "");

        assertThat(CommandLineRun.of("check", "--baseline", baseline.toString(), "-o", baseline.toString(), letter.toString()).err())
                .contains("is a file that this run reads");
        assertThat(CommandLineRun.of("check", "--rules", "rules", "-o", "rules/report.csv", letter.toString()).err())
                .contains("lies in the rules folder rules");
        assertThat(CommandLineRun.of("rules", "diff", "-o", letter.toString(), "rules", "rules", letter.toString()).err())
                .contains("is one of the letters");
    }

    @Test
    void a_link_is_followed() throws IOException {
        Path target = Files.writeString(place.resolve("old.json"), "old");
        Path link = Files.createSymbolicLink(place.resolve("report.json"), target.getFileName());

        assertThat(check(link, letter).status()).isEqualTo(1);
        assertThat(link).isSymbolicLink();
        assertThat(target).content().startsWith("INCONSISTENT");
    }

    private static void refused(Path output, String why, Path input) {
        CommandLineRun run = check(output, input);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("imr-check: The output " + output + " ").contains(why);
        assertThat(run.out()).isEmpty();
    }

    private static CommandLineRun check(Path output, Path input) {
        return CommandLineRun.of("check", "-o", output.toString(), input.toString());
    }
}
