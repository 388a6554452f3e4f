package imrcheck.judge;

import imrcheck.rules.RuleFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Compiled topics on disk, by the digest of their files. It only saves time: where it cannot be read or written, or holds
 * something else than was put there, topics are compiled again.
 */
final class TopicCache {
    private static final int DIGEST_BYTES = 32;

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
        return ToolBuild.id().isEmpty() ? new TopicCache(null, "")
                : new TopicCache(UserCache.folder("rules"), ToolBuild.id() + "-java" + Runtime.version().feature());
    }

    /** The compiled topic of these files, where it is known. */
    Optional<CompiledTopic> get(RuleFiles files) {
        CompiledTopic known = packaged.isEmpty() ? null : packaged.get(files.digest());
        if (known != null || folder == null) {
            return Optional.ofNullable(known);
        }
        try {
            byte[] entry = Files.readAllBytes(entry(files));
            byte[] body = Arrays.copyOfRange(entry, DIGEST_BYTES, entry.length);
            if (!Arrays.equals(sha256(body), 0, DIGEST_BYTES, entry, 0, DIGEST_BYTES)) {
                return Optional.empty();
            }
            return Optional.of(Values.read(new DataInputStream(new ByteArrayInputStream(body)), CompiledTopic.class));
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
                out.write(sha256(body.toByteArray()));
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

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
