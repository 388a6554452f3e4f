package imrcheck.judge;

import imrcheck.rules.RuleFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.zip.CRC32;

/**
 * Compiled topics on disk, by the digest of their files. It only saves time: where it cannot be read or written, or holds
 * something else than was put there, topics are compiled again.
 */
final class TopicCache {
    /** The resource that holds the digest of the tool's own classes; written when the tool is built by Maven. */
    static final String BUILD = "imrcheck/default-rules/build-id";

    private final Path folder;
    private final String tool;
    /** By the digest of their files; their classes lie on the class path. */
    private final Map<String, CompiledTopic> packaged;

    /**
     * Opens a cache.
     *
     * @param folder where it is, made when first needed; null for no cache
     * @param tool   what tells this build of the tool and this Java from others
     */
    TopicCache(Path folder, String tool) {
        this(folder, tool, Map.of());
    }

    private TopicCache(Path folder, String tool, Map<String, CompiledTopic> packaged) {
        this.folder = folder;
        this.tool = tool;
        this.packaged = packaged;
    }

    /** The same cache, which knows the topics that the tool carries. */
    TopicCache with(Optional<RulePack> pack) {
        Map<String, CompiledTopic> known = new HashMap<>();
        pack.ifPresent(rules -> {
            SortedMap<String, RuleFiles> files = RuleSets.byTopic(rules.files());
            rules.compiled().topics().forEach(topic -> known.put(files.get(topic.name()).digest(), topic));
        });
        return new TopicCache(folder, tool, known);
    }

    /** The one below the user's cache folder, or none where there is no such folder. */
    static TopicCache ofUser() {
        String build = RulePack.resource(BUILD, DataInput::readLine);
        return build == null ? new TopicCache(null, "") : new TopicCache(userFolder(), build + "-java" + Runtime.version().feature());
    }

    private static Path userFolder() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        if (xdg != null && !xdg.isBlank()) {
            return Path.of(xdg, "imr-check", "rules");
        }
        String home = System.getProperty("user.home");
        return home == null || home.isBlank() ? null : Path.of(home, ".cache", "imr-check", "rules");
    }

    /** The compiled topic of these files, where it is known. */
    Optional<CompiledTopic> get(RuleFiles files) {
        CompiledTopic known = packaged.isEmpty() ? null : packaged.get(files.digest());
        if (known != null || folder == null) {
            return Optional.ofNullable(known);
        }
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(entry(files))));
            long sum = in.readLong();
            in.mark(0);
            boolean whole = sum == sum(in.readAllBytes());
            in.reset();
            return whole ? Optional.of(Values.read(in, CompiledTopic.class)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Keeps a compiled topic for the next run. */
    void put(RuleFiles files, CompiledTopic topic) {
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "topic", ".part");
            try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(part))) {
                ByteArrayOutputStream body = new ByteArrayOutputStream();
                Values.write(new DataOutputStream(body), topic);
                out.writeLong(sum(body.toByteArray()));
                body.writeTo(out);
            }
            Files.move(part, entry(files), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            return; // the next run compiles again
        }
    }

    private Path entry(RuleFiles files) {
        return folder.resolve(files.digest().replace("sha256:", "") + "-" + tool + ".topic");
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}
