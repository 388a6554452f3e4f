package imrcheck.judge;

import imrcheck.rules.RuleFiles;
import imrcheck.rules.RulesDoNotBuild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compiles the default rules into the tool while the tool is built: {@code DefaultRulesBuild RULES-FOLDER CLASSES-FOLDER
 * BUILD-ID-FILE}. The compiled rules then start as fast as any other class. The file gets a digest of everything in the classes
 * folder, which tells this build of the distribution from others.
 */
public final class DefaultRulesBuild {
    private DefaultRulesBuild() {}

    /** Runs in the Maven build; a rules folder with errors fails it with one line for each. */
    public static void main(String[] arguments) throws IOException {
        Path rules = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        System.setProperty("drools.dialect.java.compiler.lnglevel", "17"); // whatever JDK builds, 17 must run it
        write(classes.resolve(TopicCache.BUILD), digest(classes.resolve("imrcheck"), ".class"));
        try {
            build(Files.isDirectory(rules) ? RuleFiles.of(rules) : new RuleFiles(new TreeMap<>()), classes);
            write(Path.of(arguments[2]), digest(classes, ""));
        } catch (RulesDoNotBuild e) {
            fail(e.getMessage());
        }
    }

    /** The lines say it all; a stack trace would hide them. */
    private static void fail(String lines) {
        System.err.println(lines);
        System.exit(1);
    }

    private static void build(RuleFiles files, Path classes) throws IOException {
        RuleSets.Compiled compiled = files.ending(".drl").isEmpty() ? new RuleSets.Compiled(List.of(), Rows.NONE)
                : RuleSets.compile(files, new TopicCache(null, ""));
        deleteOld(classes.resolve("rules"));
        for (CompiledTopic topic : compiled.topics()) {
            for (Map.Entry<String, byte[]> type : topic.classes().entrySet()) {
                write(classes.resolve(type.getKey().replace('.', '/') + ".class"), type.getValue());
            }
        }
        RulePack.write(classes, files, compiled);
    }

    private static void deleteOld(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> old = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) old.filter(Files::isRegularFile)::iterator) {
                Files.delete(path);
            }
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static byte[] digest(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Path file : (Iterable<Path>) files.filter(f -> Files.isRegularFile(f) && f.toString().endsWith(ending))
                    .sorted()::iterator) {
                sha.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(sha.digest(), 0, 8).getBytes(StandardCharsets.UTF_8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
