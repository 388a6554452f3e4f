package imrcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_complete_file_replaces_the_old_one() throws IOException {
        Path target = Files.writeString(folder.resolve("report"), "old");
        String told = ReportFile.write(target, out -> write("new", out));
        assertThat(told).isEqualTo("new");
        assertThat(target).hasContent("new");
        assertThat(folder.toFile().list()).containsExactly("report");
    }

    @Test
    void a_file_given_up_leaves_the_old_one_and_nothing_else() throws IOException {
        Path target = Files.writeString(folder.resolve("report"), "old");
        assertThatThrownBy(() -> ReportFile.write(target, out -> {
            write("half", out);
            throw new IllegalStateException();
        })).isInstanceOf(IllegalStateException.class);
        assertThat(target).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("report");
    }

    @Test
    void nothing_appears_under_the_name_before_it_is_complete() throws IOException {
        Path target = folder.resolve("report");
        ReportFile.write(target, out -> {
            write("half", out);
            assertThat(target).doesNotExist();
            return null;
        });
        assertThat(target).hasContent("half");
    }

    @Test
    void a_draft_of_a_run_that_was_killed_is_deleted() throws IOException {
        long alive = ProcessHandle.current().parent().orElseThrow().pid();
        Files.writeString(folder.resolve(".report.999999999.part"), "half");
        Files.writeString(folder.resolve(".report." + alive + ".part"), "of another run");
        Files.writeString(folder.resolve(".other.999999999.part"), "of another report");

        ReportFile.write(folder.resolve("report"), out -> write("new", out));

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("report", ".report." + alive + ".part", ".other.999999999.part");
    }

    @Test
    void a_missing_folder_is_told_before_anything_is_written() {
        assertThatThrownBy(
                () -> ReportFile.write(folder.resolve("none/report"), out -> { throw new AssertionError("nothing to write to"); }))
                .isInstanceOf(FileSystemException.class);
    }

    private static String write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return text;
    }
}
