package imrcheck.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipArchiveTest {
    private static final byte[] LETTER = "some letter".getBytes(UTF_8);

    @TempDir
    private Path folder;

    @Test
    void letters_of_an_archive_are_sorted_and_named_by_archive_and_entry() {
        Sources found = archive(zip("b/two.txt", "a.pdf", "B.txt"));
        assertThat(names(found)).containsExactly("month.zip!/B.txt", "month.zip!/a.pdf", "month.zip!/b/two.txt");
        assertThat(found.all()).allSatisfy(source -> assertThat(source.read().source().text()).isEqualTo("some letter"));
    }

    @Test
    void archives_in_a_folder_are_opened_beside_its_letters() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.write(folder.resolve("in/x.zip"), zip("a.txt"));
        Files.write(folder.resolve("in/y.txt"), LETTER);
        Files.write(folder.resolve("in/without-letters.zip"), zip("photo.jpg"));
        Sources found = Sources.of(List.of(folder.resolve("in").toString()), InputStream.nullInputStream());
        assertThat(names(found)).containsExactly("in/x.zip!/a.txt", "in/y.txt");
        assertThat(found.skipped()).isEqualTo(1);
    }

    @Test
    void what_is_no_letter_in_an_archive_is_skipped_and_counted() {
        Sources found = archive(zip("a.txt", "photo.jpg", "__MACOSX/._a.txt", ".hidden.pdf", "empty/"));
        assertThat(names(found)).containsExactly("month.zip!/a.txt");
        assertThat(found.skipped()).isEqualTo(3);
    }

    @Test
    void an_archive_without_letters_is_unreadable() {
        assertThat(onlyProblem(archive(zip("photo.jpg"))).code()).isEqualTo("no-letters");
        assertThat(onlyProblem(archive(zip())).code()).isEqualTo("no-letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "../out.txt",
            "a/../../out.txt",
            "/etc/out.txt",
            "..\\out.txt",
            "C:\\out.txt",
            "C:out.txt",
            "\\\\host\\out.txt",
            "a\nb.txt"})
    void an_entry_that_points_outside_is_refused_and_the_others_are_read(String trick) {
        Sources found = archive(zip(trick, "good.txt"));
        assertThat(codes(found)).containsEntry("month.zip!/" + trick.replace('\\', '/'), "zip-path").containsEntry("month.zip!/good.txt",
                "read");
    }

    @Test
    void a_backslash_between_folders_is_what_some_archivers_write() {
        assertThat(codes(archive(zip("june\\a.txt")))).isEqualTo(Map.of("month.zip!/june/a.txt", "read"));
    }

    @Test
    void an_archive_in_an_archive_is_one_problem_and_the_others_are_read() {
        assertThat(codes(archive(zip("inner.zip", "good.txt"))))
                .isEqualTo(Map.of("month.zip!/inner.zip", "zip-nested", "month.zip!/good.txt", "read"));
    }

    @Test
    void an_entry_that_unpacks_a_hundredfold_is_refused_and_the_others_are_read() {
        byte[] blanks = new byte[8 << 20];
        Arrays.fill(blanks, (byte) ' ');
        assertThat(codes(archive(zip(Map.of("bomb.txt", blanks, "good.txt", LETTER)))))
                .isEqualTo(Map.of("month.zip!/bomb.txt", "zip-bomb", "month.zip!/good.txt", "read"));
    }

    @Test
    void an_entry_that_is_larger_than_it_claims_is_damaged() {
        byte[] zip = zip("a.txt");
        int size = centralDirectory(zip) + 24;
        zip[size] = 3;
        assertThat(codes(archive(zip))).isEqualTo(Map.of("month.zip!/a.txt", "zip-corrupt"));
    }

    @Test
    void an_entry_whose_checksum_is_wrong_is_damaged_and_the_others_are_read() {
        byte[] zip = zip("a.txt", "b.txt");
        zip[centralDirectory(zip) + 16] ^= 1;
        assertThat(codes(archive(zip))).isEqualTo(Map.of("month.zip!/a.txt", "zip-corrupt", "month.zip!/b.txt", "read"));
    }

    @Test
    void an_archive_that_asks_for_a_password_is_one_problem() {
        byte[] zip = zip("a.txt");
        zip[6] |= 1;
        zip[centralDirectory(zip) + 8] |= 1;
        assertThat(onlyProblem(archive(zip)).code()).isEqualTo("encrypted");
    }

    @Test
    void a_damaged_archive_is_one_problem() {
        byte[] zip = zip("a.txt", "b.txt");
        assertThat(onlyProblem(archive(Arrays.copyOf(zip, zip.length - 10))).code()).isEqualTo("zip-corrupt");
        assertThat(onlyProblem(archive(LETTER)).code()).isEqualTo("zip-corrupt");
        assertThat(onlyProblem(archive(new byte[0])).code()).isEqualTo("zip-corrupt");
    }

    @Test
    void two_entries_of_one_name_are_one_problem() {
        byte[] zip = zip("a.txt", "b.txt", "c.txt");
        for (int at = 0; at < zip.length - 5; at++) {
            if (new String(zip, at, 5, StandardCharsets.ISO_8859_1).equals("b.txt")) {
                zip[at] = 'a';
            }
        }
        assertThat(codes(archive(zip))).isEqualTo(Map.of("month.zip!/a.txt", "zip-duplicate", "month.zip!/c.txt", "read"));
    }

    @Test
    void names_in_the_old_dos_encoding_are_read() {
        assertThat(names(archive(zip(Charset.forName("IBM437"), Map.of("M\u00FCller.txt", LETTER)))))
                .containsExactly("month.zip!/M\u00FCller.txt");
    }

    @Test
    void an_archive_with_more_entries_than_allowed_is_one_problem() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(0);
            for (int i = 0; i <= Limits.ZIP_ENTRIES; i++) {
                out.putNextEntry(new ZipEntry(i + ".txt"));
            }
        }
        assertThat(onlyProblem(archive(bytes.toByteArray())).code()).isEqualTo("zip-limit");
    }

    @Test
    void an_archive_that_claims_more_than_its_letters_may_unpack_to_is_one_problem() {
        byte[] zip = zip("a.txt", "b.txt", "c.txt");
        int entry = centralDirectory(zip);
        for (int i = 0; i < 3; i++) {
            Arrays.fill(zip, entry + 24, entry + 28, (byte) 0x7F);
            entry += 46 + 5;
        }
        assertThat(onlyProblem(archive(zip)).code()).isEqualTo("zip-limit");
    }

    @Test
    void an_archive_is_closed_after_its_last_letter_and_can_be_read_again() throws IOException {
        Sources found = archive(zip("a.txt", "b.txt"));
        assertThat(codes(found)).containsValues("read", "read");
        assertThat(codes(found)).containsOnlyKeys("month.zip!/a.txt", "month.zip!/b.txt").doesNotContainValue("zip-corrupt");
        Files.delete(folder.resolve("month.zip"));
        assertThat(codes(found)).containsValues("missing", "missing");
    }

    @Test
    void many_threads_may_read_one_archive() {
        Map<String, byte[]> letters = new LinkedHashMap<>();
        for (int i = 0; i < 300; i++) {
            letters.put(String.format("%03d.txt", i), ("letter " + i).getBytes(UTF_8));
        }
        List<String> texts = archive(zip(letters)).all().parallelStream().map(source -> source.read().source().text()).toList();
        assertThat(texts).hasSize(300).startsWith("letter 0", "letter 1").endsWith("letter 298", "letter 299");
    }

    private Sources archive(byte[] zip) {
        Path file = folder.resolve("month.zip");
        try {
            Files.write(file, zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sources.of(List.of(file.toString()), InputStream.nullInputStream());
    }

    private static byte[] zip(String... names) {
        Map<String, byte[]> letters = new LinkedHashMap<>();
        for (String name : names) {
            letters.put(name, LETTER);
        }
        return zip(letters);
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        return zip(UTF_8, entries);
    }

    private static byte[] zip(Charset names, Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                if (!entry.getKey().endsWith("/")) {
                    out.write(entry.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Where the table of contents begins; the record at the end says so. */
    private static int centralDirectory(byte[] zip) {
        int end = zip.length - 22;
        return (zip[end + 16] & 0xFF) | (zip[end + 17] & 0xFF) << 8 | (zip[end + 18] & 0xFF) << 16;
    }

    private List<String> names(Sources found) {
        return found.all().stream().map(source -> below(source.name())).toList();
    }

    /** By name, the code of the problem, or {@code read}. */
    private Map<String, String> codes(Sources found) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (Source source : found.all()) {
            Input input = source.read();
            codes.put(below(source.name()), input.problems().isEmpty() ? "read" : input.problems().get(0).code());
        }
        return codes;
    }

    private String below(String name) {
        return name.replace(Sources.nameOf(folder) + "/", "");
    }

    private Problem onlyProblem(Sources found) {
        assertThat(names(found)).containsExactly("month.zip");
        return found.all().get(0).read().problems().get(0);
    }
}
