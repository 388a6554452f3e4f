package imrcheck.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a rules folder: {@code .drl}, {@code .yaml} and {@code .csv}, by their path below it with forward slashes.
 *
 * @param files contents as text, in sorted order of their paths
 */
public record RuleFiles(SortedMap<String, String> files) {
    /** The editions and headings of guidelines. */
    public static final String GUIDELINES = "guidelines.yaml";
    /** The grounds of appeal, and the rules whose findings may be one. */
    public static final String GROUNDS = "grounds.yaml";
    /** In the folder of a topic, where its provisions stand and those of them that are rows. */
    public static final String PROVISIONS = "provisions.yaml";
    /** The rows of treatments. */
    public static final String TREATMENTS = "treatments.yaml";
    /** The folder of what belongs to no topic: the field's common stock. */
    public static final String ONTOLOGY = "ontology";
    /** The rows of drugs. */
    public static final String DRUGS = "drugs.yaml";
    /** The rows of parts of the body. */
    public static final String ANATOMY = "anatomy.yaml";
    /** The rows that tell which treatment a title asks for. */
    public static final String TITLES = "titles.yaml";
    /** The rows of what examinations look at, and the words for how it was found. */
    public static final String OBSERVABLES = "ontology/observables.yaml";
    private static final List<String> ROWS = List.of(TREATMENTS, DRUGS, ANATOMY, TITLES, OBSERVABLES);

    public RuleFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Reads a folder.
     *
     * @throws UncheckedIOException where it cannot be read
     * @throws RulesDoNotBuild      naming a file that is no text
     */
    public static RuleFiles of(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile).filter(p -> isRuleFile(p.toString()))::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.put(name, read(path, name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RuleFiles(files);
    }

    private static String read(Path path, String name) throws IOException {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new RulesDoNotBuild(name, 1, "The file is not UTF-8.", "Save it as UTF-8.");
        }
    }

    /** Whether a file of that name belongs to the rules. */
    public static boolean isRuleFile(String name) {
        return name.endsWith(".drl") || name.endsWith(".yaml") || name.endsWith(".csv");
    }

    /** The folder of one of these files, which is its topic; empty where it stands in none. */
    public static String folder(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }

    /** The files whose names end so, such as {@code .drl} or {@code terms.yaml}. */
    public SortedMap<String, String> ending(String ending) {
        SortedMap<String, String> found = new TreeMap<>(files);
        found.keySet().removeIf(name -> !name.endsWith(ending));
        return found;
    }

    /** The files that the vocabulary are made of. */
    public SortedMap<String, String> vocabulary() {
        SortedMap<String, String> found = ending("terms.yaml");
        ROWS.stream().filter(files::containsKey).forEach(name -> found.put(name, files.get(name)));
        return found;
    }

    /** {@code sha256:} and the digest over all names and contents. */
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, String> file : files.entrySet()) {
                sha.update((file.getKey() + '\n').getBytes(StandardCharsets.UTF_8));
                sha.update((file.getValue() + '\0').getBytes(StandardCharsets.UTF_8));
            }
            return "sha256:" + HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
