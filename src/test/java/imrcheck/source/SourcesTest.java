package imrcheck.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir
    private Path folder;

    @Test
    void a_folder_is_walked_in_sorted_order_at_any_depth() throws IOException {
        write("b.txt");
        write("a/z.pdf");
        write("a/deep/er/k.TXT");
        write("B.PDF");
        Sources found = of(folder);
        assertThat(names(found)).containsExactly("B.PDF", "a/deep/er/k.TXT", "a/z.pdf", "b.txt");
    }

    @Test
    void a_link_that_leads_nowhere_is_told_and_not_skipped() throws IOException {
        write("a.txt");
        Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("gone.txt"));
        Sources found = of(folder);
        assertThat(problem(found, 1).message()).startsWith("This link leads to no file");
        assertThat(found.skipped()).isZero();
        assertThat(problem(of(folder.resolve("b.txt")), 0).message()).startsWith("This link leads to no file");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_pipe_is_neither_waited_for_nor_skipped() throws Exception {
        Path pipe = folder.resolve("pipe.txt");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        assertThat(problem(of(folder), 0).code()).isEqualTo("no-file");
        assertThat(problem(of(pipe), 0).code()).isEqualTo("no-file");
    }

    @Test
    void what_is_no_letter_in_a_folder_is_skipped_and_counted() throws IOException {
        write("a.txt");
        write("notes.docx");
        write("README");
        write("._a.txt");
        write(".git/x.txt");
        write("__MACOSX/a.txt");
        Sources found = of(folder);
        assertThat(names(found)).containsExactly("a.txt");
        assertThat(found.skipped()).isEqualTo(3);
    }

    @Test
    void a_hidden_folder_is_read_where_it_is_named() throws IOException {
        write(".old/x.txt");
        assertThat(names(of(folder.resolve(".old")))).containsExactly(".old/x.txt");
    }

    @Test
    void folders_and_files_with_odd_names_are_found() throws IOException {
        write("a b/\u00E9t\u00E9 (1)%20#.txt");
        write("dir.pdf/x.txt");
        assertThat(names(of(folder))).containsExactly("a b/\u00E9t\u00E9 (1)%20#.txt", "dir.pdf/x.txt");
    }

    @Test
    void a_link_that_leads_round_in_a_circle_ends() throws IOException {
        write("a/x.txt");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        assertThat(names(of(folder))).containsExactly("a/x.txt");
    }

    @Test
    void several_paths_are_sorted_together_and_the_same_name_is_listed_once() throws IOException {
        write("b.txt");
        write("a.txt");
        Sources found = of(folder.resolve("b.txt"), folder.resolve("a.txt"), folder.resolve("b.txt"), folder);
        assertThat(names(found)).containsExactly("a.txt", "b.txt");
    }

    @Test
    void a_path_that_does_not_exist_is_one_unreadable_input_beside_the_others() throws IOException {
        write("a.txt");
        Sources found = of(folder.resolve("a.txt"), folder.resolve("b.txt"));
        assertThat(names(found)).containsExactly("a.txt", "b.txt");
        assertThat(found.all().get(0).read().problems()).isEmpty();
        assertThat(problem(found, 1)).isEqualTo(new Problem("missing", "There is no file or folder of this name; check the path.", true));
        assertThat(found.all().get(1).read().source().digest()).isNull();
    }

    @Test
    void a_name_that_the_system_cannot_have_is_missing() {
        assertThat(problem(sources("a\0.txt"), 0).code()).isEqualTo("missing");
        assertThat(problem(sources(""), 0).code()).isEqualTo("missing");
    }

    @Test
    void a_file_with_another_ending_is_unreadable_where_it_is_named() throws IOException {
        write("letter.docx");
        assertThat(problem(of(folder.resolve("letter.docx")), 0).code()).isEqualTo("unknown-ending");
    }

    @Test
    void a_folder_without_letters_is_unreadable() throws IOException {
        write("one.docx");
        Sources found = of(folder);
        assertThat(problem(found, 0))
                .isEqualTo(new Problem("no-letters", "No .pdf or .txt letter was found here (1 file skipped); check the path.", true));
    }

    @Test
    void a_file_that_vanishes_before_it_is_read_is_missing() throws IOException {
        write("a.txt");
        Sources found = of(folder);
        Files.delete(folder.resolve("a.txt"));
        assertThat(problem(found, 0).code()).isEqualTo("missing");
    }

    @Test
    void a_letter_is_read_when_it_is_asked_for_and_not_before() throws IOException {
        write("a.txt");
        Sources found = of(folder);
        Files.writeString(folder.resolve("a.txt"), "later words");
        assertThat(found.all().get(0).read().source().text()).isEqualTo("later words");
    }

    @Test
    void many_threads_may_read_at_once() throws IOException {
        IntStream.range(0, 200).forEach(i -> write(String.format("%03d.txt", i), "letter " + i));
        List<String> texts = of(folder).all().parallelStream().map(source -> source.read().source().text()).toList();
        assertThat(texts).containsExactlyElementsOf(IntStream.range(0, 200).mapToObj(i -> "letter " + i).toList());
    }

    @Test
    void standard_input_is_one_letter_of_text_or_pdf() {
        assertThat(stdin("words".getBytes(UTF_8)).source().name()).isEqualTo("-");
        assertThat(stdin("words".getBytes(UTF_8)).source().text()).isEqualTo("words");
        assertThat(stdin(Pdfs.pages(List.of("in a PDF"))).source().text()).isEqualTo("in a PDF\n\f");
        assertThat(stdin(new byte[0]).problems()).extracting(Problem::code).containsExactly("empty");
    }

    @Test
    void a_broken_standard_input_is_one_sentence() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the pipe broke");
            }
        };
        assertThat(Sources.of(List.of("-"), broken).all().get(0).read().problems()).extracting(Problem::code)
                .containsExactly("read-failed");
    }

    private static Input stdin(byte[] bytes) {
        return Sources.of(List.of("-"), new ByteArrayInputStream(bytes)).all().get(0).read();
    }

    private void write(String place) {
        write(place, "some letter");
    }

    private void write(String place, String text) {
        try {
            Path file = folder.resolve(place);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sources of(Path... paths) {
        return sources(Stream.of(paths).map(Path::toString).toArray(String[]::new));
    }

    private static Sources sources(String... paths) {
        return Sources.of(List.of(paths), InputStream.nullInputStream());
    }

    /** The names below the test's folder. */
    private List<String> names(Sources found) {
        String above = Sources.nameOf(folder) + "/";
        return found.all().stream().map(source -> source.name().replace(above, "")).toList();
    }

    private static Problem problem(Sources found, int place) {
        Input input = found.all().get(place).read();
        assertThat(input.source().text()).isEmpty();
        assertThat(input.problems()).hasSize(1);
        return input.problems().get(0);
    }
}
