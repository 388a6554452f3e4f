package imrcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_committed_file_replaces_the_old_one() throws IOException {
        Path target = Files.writeString(folder.resolve("report"), "old");
        try (ReportFile file = ReportFile.at(target)) {
            file.write("new".getBytes());
            file.commit();
        }
        assertThat(target).hasContent("new");
        assertThat(folder).isDirectoryContaining(path -> path.equals(target)).isNotEmptyDirectory();
    }

    @Test
    void a_file_given_up_leaves_the_old_one_and_nothing_else() throws IOException {
        Path target = Files.writeString(folder.resolve("report"), "old");
        try (ReportFile file = ReportFile.at(target)) {
            file.write("half".getBytes());
        }
        assertThat(target).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("report");
    }

    @Test
    void nothing_appears_under_the_name_before_it_is_complete() throws IOException {
        Path target = folder.resolve("report");
        try (ReportFile file = ReportFile.at(target)) {
            file.write("half".getBytes());
            assertThat(target).doesNotExist();
        }
    }

    @Test
    void a_missing_folder_is_told_at_once() {
        assertThatThrownBy(() -> ReportFile.at(folder.resolve("none/report"))).isInstanceOf(IOException.class);
    }
}
