package imrcheck.judge;

import imrcheck.language.Terms;
import imrcheck.rules.Binary;
import imrcheck.rules.RuleFiles;
import java.io.BufferedInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The default rules as the tool carries them: compiled when the tool was built. The generated classes lie beside them on the
 * class path, and so do the files that they were made from, which judging does not need.
 *
 * @param digest   of the files
 * @param compiled topics, without their classes, and rows
 * @param terms    of the same files
 */
record RulePack(String digest, RuleSets.Compiled compiled, Terms terms) {
    private static final String RESOURCE = "imrcheck/default-rules/pack";
    private static final String FILES = "imrcheck/default-rules/files";

    /** The one on the class path; the build that makes it has none. */
    static Optional<RulePack> packaged() {
        return Optional.ofNullable(resource(RESOURCE,
                in -> new RulePack(Values.read(in, String.class), Values.read(in, RuleSets.Compiled.class), Terms.read(in))));
    }

    /** The files of the rules folder. */
    RuleFiles files() {
        return resource(FILES, in -> Values.read(in, RuleFiles.class));
    }

    /** Puts rules into the folder of the tool's classes. */
    static void write(Path classes, RuleFiles files, RuleSets.Compiled compiled) throws IOException {
        Files.createDirectories(classes.resolve(RESOURCE).getParent());
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(classes.resolve(RESOURCE)))) {
            Values.write(out, files.digest());
            Values.write(out, new RuleSets.Compiled(compiled.topics().stream().map(RulePack::withoutClasses).toList(), compiled.rows()));
            Terms.of(files).write(out);
        }
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(classes.resolve(FILES)))) {
            Values.write(out, files);
        }
    }

    /** Its classes lie on the class path. */
    private static CompiledTopic withoutClasses(CompiledTopic topic) {
        return new CompiledTopic(topic.name(), topic.rules(), topic.models(), new TreeMap<>());
    }

    interface Reading<T> {
        T from(DataInput in) throws IOException;
    }

    /** What a file on the class path holds, or null where there is none. */
    static <T> T resource(String name, Reading<T> reading) {
        try (InputStream in = RulePack.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? null : reading.from(new DataInputStream(new BufferedInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
