package imrcheck.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the distribution as its users do. {@code IMR_CHECK_JAVA_HOMES} names further JVMs to run it under, parted as in a
 * {@code PATH}.
 */
class DistributionIT {
    private static final Path BUILT = Path.of("target", "imr-check").toAbsolutePath();
    private static final Path RULES = Path.of("rules").toAbsolutePath();
    private static final String LETTER = Path.of("fixtures", "pt-over-the-cap.txt").toAbsolutePath().toString();
    private static final String THIS_JAVA = System.getProperty("java.home");

    @TempDir
    private static Path folder;

    private static Path moved;

    private final Map<String, String> environment = new TreeMap<>();

    private record Ended(int status, String out, String err) {}

    @BeforeAll
    static void move() throws IOException {
        assumeTrue(File.separatorChar == '/', "the launcher is a shell script");
        moved = folder.resolve("a place with blanks").resolve("imr-check");
        copy(BUILT, moved);
    }

    @BeforeEach
    void quietPlace() throws IOException {
        environment.put("XDG_CACHE_HOME", Files.createDirectories(folder.resolve("cache")).toString());
        environment.put("JAVA_HOME", THIS_JAVA);
        environment.put("JAVA_OPTS", "");
    }

    private void emptyCache() throws IOException {
        environment.put("XDG_CACHE_HOME", Files.createTempDirectory(folder, "empty").toString());
    }

    static Stream<String> javas() {
        String more = Optional.ofNullable(System.getenv("IMR_CHECK_JAVA_HOMES")).orElse("");
        return Stream.concat(Stream.of(THIS_JAVA), Arrays.stream(more.split(File.pathSeparator)).filter(home -> !home.isBlank()));
    }

    @ParameterizedTest
    @MethodSource("javas")
    void a_moved_copy_gives_the_same_clean_report_before_and_after_it_has_an_archive(String java) throws Exception {
        emptyCache();
        environment.put("JAVA_HOME", java);

        Ended first = run(moved, "check", "--format", "json", LETTER);
        List<Path> archives = archives();
        Ended second = run(moved, "check", "--format", "json", LETTER);

        assertThat(first.err()).isEmpty();
        assertThat(first.out()).startsWith("{").endsWith("}\n");
        assertThat(archives).hasSize(1);
        assertThat(second).isEqualTo(first);
        assertThat(archives()).isEqualTo(archives);
    }

    @Test
    void the_build_leaves_an_archive_for_its_own_jvm_and_place() throws Exception {
        emptyCache();
        Ended ended = run(BUILT, "check", LETTER);

        assertThat(ended.err()).isEmpty();
        assertThat(archives()).isEmpty();
        assertThat(Files.list(BUILT.resolve("classes"))).hasSize(1);
    }

    @Test
    void an_archive_that_is_no_archive_costs_time_only() throws Exception {
        emptyCache();
        Ended sound = run(moved, "check", LETTER);
        Path archive = archives().get(0);
        archive.toFile().setWritable(true);
        Files.writeString(archive, "no archive");

        assertThat(run(moved, "check", LETTER)).isEqualTo(sound);
    }

    @Test
    void an_archive_that_was_cut_short_or_damaged_costs_time_only() throws Exception {
        emptyCache();
        Ended sound = run(moved, "check", LETTER);
        for (UnaryOperator<byte[]> damage : List.<UnaryOperator<byte[]>>of(all -> Arrays.copyOf(all, all.length / 2),
                DistributionIT::flipped)) {
            Path archive = archives().get(0);
            archive.toFile().setWritable(true);
            Files.write(archive, damage.apply(Files.readAllBytes(archive)));
            assertThat(run(moved, "facts", LETTER).status()).isZero();
            assertThat(run(moved, "check", LETTER)).isEqualTo(sound);
            assertThat(archives()).hasSize(1);
        }
        assertThat(Path.of("").toAbsolutePath()).isDirectoryNotContaining("glob:**hs_err*");
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = flipped.length / 3; i < flipped.length / 3 + 100_000; i++) {
            flipped[i] ^= 0x55;
        }
        return flipped;
    }

    @Test
    void an_archive_that_does_not_come_about_changes_nothing_and_leaves_nothing() throws Exception {
        Ended sound = run(moved, "check", LETTER);
        Path cache = Files.createTempDirectory(folder, "left");
        Path left = Files.writeString(Files.createDirectories(cache.resolve("imr-check/classes")).resolve("1-2-.999999999.part"), "half");
        environment.put("XDG_CACHE_HOME", cache.toString());
        // No file may grow so large.
        List<String> limited =
                List.of("sh", "-c", "ulimit -f 4000; exec \"$0\" \"$@\"", moved.resolve("bin/imr-check").toString(), "check", LETTER);

        assertThat(run(limited, "")).isEqualTo(sound);
        assertThat(archives()).isEmpty();
        assertThat(left).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--no-such-option", "-Xmx20m", "-Xms9000g", "-XX:+UseNoSuchCollector"})
    void a_java_that_does_not_start_is_no_finding(String options) throws Exception {
        environment.put("JAVA_OPTS", options);

        Ended ended = run(moved, "check", LETTER);

        assertThat(ended.status()).isEqualTo(5);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("imr-check: Java did not start or broke off; check that ");
    }

    @Test
    void a_distribution_that_lacks_a_file_is_no_finding() throws Exception {
        Path broken = folder.resolve("broken");
        copy(BUILT, broken);
        Files.delete(broken.resolve("lib/imr-check.jar"));

        assertThat(run(broken, "check", LETTER).status()).isEqualTo(5);
    }

    @Test
    void a_closed_pipe_is_silent_and_a_full_disk_is_not() throws Exception {
        String launcher = moved.resolve("bin/imr-check").toString();
        // The pipe is closed before the report comes.
        Ended closed = run(List.of("sh", "-c", "{ \"$0\" check \"$1\" 3>&-; echo $? >&3; } 3>&2 | true", launcher, LETTER), "");
        assertThat(closed.err()).isEqualTo("141\n");

        assumeTrue(Files.exists(Path.of("/dev/full")));
        Ended full = run(List.of("sh", "-c", "\"$0\" check \"$1\" > /dev/full", launcher, LETTER), "");
        assertThat(full.status()).isEqualTo(5);
        assertThat(full.err()).isEqualTo("imr-check: Reading or writing failed: No space left on device.\n");
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "KILL, 137"})
    void a_signal_ends_it_with_all_that_it_started(String signal, int status) throws Exception {
        Path fifo = folder.resolve("fifo" + signal);
        new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor();
        // The other end stays open, so that the run would wait for ever.
        Ended ended = run(List.of("sh", "-c", "exec 3<>\"$1\"; \"$0\" explain - <&3 & sleep 1; kill -s $2 $!; wait $!; echo $?",
                moved.resolve("bin/imr-check").toString(), fifo.toString(), signal), "");

        assertThat(ended.out()).isEqualTo(status + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "en_US.UTF-8", "no_SUCH"})
    void names_are_utf8_in_every_locale(String locale) throws Exception {
        Path place = Files.createDirectories(folder.resolve("lettër"));
        Path letter = place.resolve("lettër 1.txt");
        Files.copy(Path.of(LETTER), letter, StandardCopyOption.REPLACE_EXISTING);
        environment.put("LC_ALL", locale);

        assertThat(run(moved, "check", letter.toString()).out()).contains("lettër 1.txt, line 46");
        assertThat(run(moved, "check", place.toString()).status()).isEqualTo(1);
    }

    @Test
    void a_cache_that_cannot_be_written_costs_time_only() throws Exception {
        Ended sound = run(moved, "check", LETTER);
        environment.put("XDG_CACHE_HOME", Files.createTempFile(folder, "no", "folder").toString());

        assertThat(run(moved, "check", LETTER)).isEqualTo(sound);
    }

    @Test
    void it_runs_through_a_symbolic_link() throws Exception {
        Path link = Files.createSymbolicLink(Files.createTempDirectory(folder, "bin").resolve("imr"), moved.resolve("bin/imr-check"));

        assertThat(run(List.of(link.toString(), "--version"), "").out()).startsWith("imr-check ");
    }

    @Test
    void it_reads_a_letter_from_standard_input() throws Exception {
        String letter = Files.readString(Path.of(LETTER));

        assertThat(run(List.of(moved.resolve("bin/imr-check").toString(), "check", "--format", "json", "-"), letter).out())
                .contains("\"source\": \"-\"").startsWith("{");
    }

    @Test
    void its_status_is_that_of_the_command() throws Exception {
        assertThat(run(moved, "check").status()).isEqualTo(2);
        assertThat(run(moved, "check", "no-such-letter.txt").status()).isEqualTo(4);
        assertThat(run(moved, "check", "--fail-on", "never", LETTER).status()).isZero();
    }

    @Test
    void options_of_the_user_reach_the_jvm() throws Exception {
        environment.put("JAVA_OPTS", "-Xmx256m -XshowSettings:vm");

        assertThat(run(moved, "--version").err()).contains("256.00M");
    }

    @Test
    void without_java_it_says_what_to_do() throws Exception {
        environment.put("JAVA_HOME", folder.resolve("nothing").toString());

        Ended ended = run(moved, "--version");

        assertThat(ended.status()).isEqualTo(5);
        assertThat(ended.err()).isEqualTo("imr-check needs Java 17 or later: set JAVA_HOME to it, or put java on the PATH.\n");
    }

    @Test
    void a_folder_of_the_same_rules_judges_as_the_packaged_ones_do() throws Exception {
        Ended ended = run(moved, "check", "--rules", RULES.toString(), "--format", "json", LETTER);

        assertThat(ended.err()).isEmpty();
        assertThat(ended).isEqualTo(run(moved, "check", "--format", "json", LETTER));
    }

    @Test
    void a_changed_topic_alone_is_compiled_and_kept(@TempDir Path place) throws Exception {
        emptyCache();
        Path rules = place.resolve("rules");
        copy(RULES, rules);
        Files.writeString(rules.resolve("massage/massage-visits.drl"), "\n// one line more\n", StandardOpenOption.APPEND);

        Ended first = run(moved, "check", "--rules", rules.toString(), "--format", "json", LETTER);
        Ended second = run(moved, "check", "--rules", rules.toString(), "--format", "json", LETTER);

        assertThat(first.err()).isEmpty();
        assertThat(first).isEqualTo(second);
        assertThat(filesBelow(Path.of(environment.get("XDG_CACHE_HOME"), "imr-check", "rules"))).hasSize(1);
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private List<Path> archives() throws IOException {
        Path cache = Path.of(environment.get("XDG_CACHE_HOME"), "imr-check", "classes");
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.sorted().toList();
        }
    }

    private Ended run(Path home, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/imr-check").toString()));
        command.addAll(List.of(arguments));
        return run(command, "");
    }

    private Ended run(List<String> command, String input) throws Exception {
        Path in = Files.writeString(Files.createTempFile(folder, "in", ""), input);
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Ended(status, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
