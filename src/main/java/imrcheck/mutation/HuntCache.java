package imrcheck.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import imrcheck.rules.ToolBuild;
import imrcheck.terms.RuleFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the mutants of whole topics in earlier runs, on the same rules, cases and fixtures and by the same build of the
 * tool; so that a run that was broken off goes on where it was. It only saves time.
 */
public final class HuntCache {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final String inputs;

    /**
     * Opens a cache.
     *
     * @param folder   where it is, made when first needed; null for no cache
     * @param files    the rules folder
     * @param fixtures their contents in a fixed order
     */
    public HuntCache(Path folder, RuleFiles files, List<byte[]> fixtures) {
        this.folder = ToolBuild.id().isEmpty() ? null : folder;
        SortedMap<String, String> judging = new TreeMap<>(files.files());
        judging.keySet().removeIf(name -> name.endsWith("/" + JudgedEquivalent.LIST));
        this.inputs = ToolBuild.id() + new RuleFiles(judging).digest() + digest(fixtures);
    }

    /** What became of these mutants, where it is known of all. */
    public Optional<List<Hunted>> get(List<Mutant> mutants) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            JsonNode entries = JSON.readTree(entry(mutants).toFile());
            List<Hunted> hunted = new ArrayList<>();
            for (int i = 0; i < mutants.size(); i++) {
                hunted.add(new Hunted(mutants.get(i), Fate.valueOf(entries.get(i).get(0).asText()), entries.get(i).get(1).asText()));
            }
            return Optional.of(hunted);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Keeps what became of mutants for the next run. */
    public void put(List<Mutant> mutants, List<Hunted> hunted) {
        if (folder == null) {
            return;
        }
        ArrayNode entries = JSON.createArrayNode();
        hunted.forEach(one -> entries.addArray().add(one.fate().name()).add(one.reason()));
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "hunt", ".part");
            JSON.writeValue(part.toFile(), entries);
            Files.move(part, entry(mutants), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            return; // the next run hunts again
        }
    }

    private Path entry(List<Mutant> mutants) {
        StringBuilder key = new StringBuilder(inputs);
        mutants.forEach(mutant -> key.append('\n').append(mutant));
        return folder.resolve(digest(List.of(key.toString().getBytes(StandardCharsets.UTF_8))) + ".json");
    }

    private static String digest(List<byte[]> parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            parts.forEach(sha::update);
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
