package imrcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imrcheck.rules.RuleFiles;
import imrcheck.source.Input;
import imrcheck.source.Problem.Loss;
import imrcheck.source.Source;
import imrcheck.source.Sources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoiled letters, archives, rules and baselines: whatever they hold, a run ends with a status that the README tells of, says in words
 * what it could not read, and writes the same bytes again.
 *
 * <p>{@code mvn test -Dtest=DamagedInputsTest -Dfuzz.cases=2000 -Dfuzz.seed=7} tries as many cases of each kind, from another start. A
 * failure names its case, which {@code -Dfuzz.seed=CASE -Dfuzz.cases=1} makes alone.
 */
class DamagedInputsTest {
    private static final int CASES = Integer.getInteger("fuzz.cases", 0);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final int BATCH = 50;
    private static final Path FIXTURES = Path.of("fixtures");
    private static final Path PDF = FIXTURES.resolve("mri-thoracic-encrypted.pdf");
    private static final Path DEMO_RULES = Path.of("src", "test", "resources", "demo-rules");

    @TempDir
    private Path folder;

    @Test
    void letters() throws IOException {
        List<byte[]> stock = fixtures().map(DamagedInputsTest::bytes).toList();
        for (List<Path> batch : batches(80, stock, ".txt")) {
            check(batch);
        }
    }

    @Test
    void pdfs() throws IOException {
        String whole = read(PDF).source().text();
        for (List<Path> batch : batches(80, List.of(bytes(PDF), plain(bytes(PDF))), ".pdf")) {
            check(batch);
            for (Path file : batch) {
                Input read = read(file);
                boolean told = read.problems().stream().anyMatch(problem -> problem.loss() != Loss.NONE);
                // What does not begin as a PDF any more is a text, and no determination.
                boolean pdf = new String(bytes(file), StandardCharsets.ISO_8859_1).stripLeading().startsWith("%PDF-");
                assertThat(told || !pdf || read.source().text().equals(whole)).as("text of " + file).isTrue();
            }
        }
    }

    @Test
    void archives() throws IOException {
        byte[] archive = zip(fixtures().limit(3).toList());
        Set<String> whole = digests(Files.write(folder.resolve("whole.zip"), archive));
        for (List<Path> batch : batches(40, List.of(archive), ".zip")) {
            check(batch);
            for (Path file : batch) {
                Sources found = Sources.of(List.of(file.toString()), InputStream.nullInputStream());
                boolean told = found.skipped() > 0 || found.all().stream().anyMatch(source -> !source.read().readable());
                assertThat(told || digests(file).equals(whole)).as("letters of " + file).isTrue();
            }
        }
    }

    @Test
    void baselines() throws IOException {
        byte[] baseline = """
                {"caseNumber":"CM17-9990001","item":1,"rule":"visits-quoted","until":"2027-01-31","by":"R. Roe","why":"seen"}
                {"caseNumber":"CM17-9990002","item":2,"rule":"date-differs","until":"2017-12-31","by":"J. Doe","why":"\u2013"}
                """.getBytes(StandardCharsets.UTF_8);
        for (List<Path> batch : batches(40, List.of(baseline), ".jsonl")) {
            for (Path file : batch) {
                CommandLineRun run = twice(file, "baseline", "list", "--baseline", file.toString());
                assertThat(run.status()).as(file + ": " + run.err()).isIn(ExitStatus.FINE, ExitStatus.USAGE);
                assertThat(run.err().isEmpty()).as(file + ": " + run.err()).isEqualTo(run.status() == ExitStatus.FINE);
            }
        }
    }

    @Test
    void rules() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        RuleFiles.of(DEMO_RULES).files().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        RuleFiles.of(Path.of("rules")).files().forEach((name, text) -> {
            if (name.startsWith("outcome/") && name.endsWith(".drl")) {
                files.put(name, text.getBytes(StandardCharsets.UTF_8));
            }
        });
        List<String> rows = files.keySet().stream().filter(name -> !name.endsWith(".drl")).toList();
        for (int i = 0; i < cases(15); i++) {
            String name = rows.get(i % rows.size());
            Path rules = folder.resolve("rules-" + (SEED + i));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                write(rules.resolve(file.getKey()),
                        file.getKey().equals(name) ? new Damage(SEED + i, List.of(file.getValue())).next() : file.getValue());
            }
            CommandLineRun run = twice(rules, "check", "--rules", rules.toString(), FIXTURES.resolve("pt-first-six-visits.txt").toString());
            assertThat(run.status()).as(rules + ", " + name + ": " + run.err() + run.out()).isIn(ExitStatus.FINE, ExitStatus.FINDINGS,
                    ExitStatus.RULES);
            assertThat(run.err().isEmpty()).as(rules + ": " + run.err()).isEqualTo(run.status() != ExitStatus.RULES);
        }
    }

    /** Each is reported, with a problem where nothing was read. */
    private static void check(List<Path> batch) throws IOException {
        Path folder = batch.get(0).getParent();
        CommandLineRun run = twice(folder, "check", "--format", "jsonl", folder.toString());
        assertThat(run.status()).as(run.err()).isIn(ExitStatus.FINE, ExitStatus.FINDINGS, ExitStatus.UNREADABLE);
        Set<String> told = new TreeSet<>();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : run.out().split("\n")) {
            JsonNode letter = mapper.readTree(line);
            told.add(letter.path("source").asText().replaceFirst("!/.*", ""));
            assertThat(letter.path("items").size() + letter.path("problems").size()).as(line).isPositive();
            assertThat(letter.path("problems").findValuesAsText("code")).as(line).doesNotContain("engine-error", "too-long");
        }
        assertThat(told).containsExactlyInAnyOrderElementsOf(batch.stream().map(Path::toString).toList());
    }

    /** A run, which a second one with other threads is like. */
    private static CommandLineRun twice(Path input, String... args) {
        CommandLineRun first = CommandLineRun.of(args);
        CommandLineRun second =
                args[0].equals("check") ? CommandLineRun.of(Stream.concat(Stream.of(args), Stream.of("--jobs", "1")).toArray(String[]::new))
                        : CommandLineRun.of(args);
        assertThat(second).as(input.toString()).isEqualTo(first);
        assertThat(first.out() + first.err()).as(input.toString()).doesNotContain("\tat ", "internal error", "Exception");
        return first;
    }

    private Iterable<List<Path>> batches(int few, List<byte[]> stock, String ending) {
        int cases = cases(few);
        return () -> IntStream.iterate(0, at -> at < cases, at -> at + BATCH)
                .mapToObj(at -> batch(SEED + at, Math.min(BATCH, cases - at), stock, ending)).iterator();
    }

    private List<Path> batch(long from, int count, List<byte[]> stock, String ending) {
        Path batch = folder.resolve("from-" + from);
        return IntStream.range(0, count)
                .mapToObj(i -> write(batch.resolve("case-" + (from + i) + ending), new Damage(from + i, stock).next())).toList();
    }

    private static int cases(int few) {
        return CASES > 0 ? CASES : few;
    }

    private static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    /** The same without its password. */
    private static byte[] plain(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.setAllSecurityToBeRemoved(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(List<Path> letters) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path letter : letters) {
                zip.putNextEntry(new ZipEntry(letter.getFileName().toString()));
                zip.write(bytes(letter));
            }
        }
        return out.toByteArray();
    }

    private static Set<String> digests(Path archive) {
        Set<String> digests = new TreeSet<>();
        Sources.of(List.of(archive.toString()), InputStream.nullInputStream()).all().stream().map(Source::read)
                .forEach(input -> digests.add(String.valueOf(input.source().digest())));
        return digests;
    }

    private static Input read(Path file) {
        return Sources.of(List.of(file.toString()), InputStream.nullInputStream()).all().get(0).read();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
