package imrcheck.judge;

import imrcheck.language.Terms;
import imrcheck.rules.Binary;
import imrcheck.rules.RuleFiles;
import java.io.BufferedInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The default rules as the tool carries them: their files, and the topics compiled when the tool was built. The generated
 * classes lie beside it on the class path.
 *
 * @param files  the files of the rules folder
 * @param topics without their classes
 * @param rows   of the same files
 * @param terms  of the same files
 */
record RulePack(RuleFiles files, List<CompiledTopic> topics, Rows rows, Terms terms) {
    /** The resource it is kept in. */
    static final String RESOURCE = "imrcheck/default-rules/pack";

    /** The one on the class path; the build that makes it has none. */
    static Optional<RulePack> packaged() {
        try (InputStream in = RulePack.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : Optional.of(read(new DataInputStream(new BufferedInputStream(in))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(DataOutput out) throws IOException {
        Binary.writeAll(files.files().entrySet(), out, (to, file) -> {
            byte[] text = file.getValue().getBytes(StandardCharsets.UTF_8);
            to.writeUTF(file.getKey());
            to.writeInt(text.length);
            to.write(text);
        });
        Binary.writeAll(topics, out, (to, topic) -> topic.withoutClasses().write(to));
        RowData.write(out, rows);
        terms.write(out);
    }

    static RulePack read(DataInput in) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            byte[] text = new byte[in.readInt()];
            in.readFully(text);
            files.put(name, new String(text, StandardCharsets.UTF_8));
        }
        return new RulePack(new RuleFiles(files), Binary.readAll(in, CompiledTopic::read), RowData.read(in), Terms.read(in));
    }
}
