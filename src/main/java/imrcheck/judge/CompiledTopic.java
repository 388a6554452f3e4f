package imrcheck.judge;

import imrcheck.facts.Kind;
import imrcheck.rules.Binary;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rule files of one folder, checked and compiled. It can be written and read back without any parsing.
 *
 * @param name    the folder
 * @param rules   what its rules say about themselves; where they stand in guidelines is said by the rows
 * @param models  names of the classes that describe its rules to the engine
 * @param classes all generated classes by name, with their bytes
 */
record CompiledTopic(String name, List<RuleMetadata> rules, List<String> models, SortedMap<String, byte[]> classes) {

    /** The same without its classes, for where these are on the class path. */
    CompiledTopic withoutClasses() {
        return new CompiledTopic(name, rules, models, new TreeMap<>());
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(name);
        Binary.writeAll(rules, out, CompiledTopic::writeRule);
        Binary.writeAll(models, out, DataOutput::writeUTF);
        Binary.writeAll(classes.entrySet(), out, (to, entry) -> {
            to.writeUTF(entry.getKey());
            to.writeInt(entry.getValue().length);
            to.write(entry.getValue());
        });
    }

    static CompiledTopic read(DataInput in) throws IOException {
        String name = in.readUTF();
        List<RuleMetadata> rules = Binary.readAll(in, CompiledTopic::readRule);
        List<String> models = Binary.readAll(in, DataInput::readUTF);
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String className = in.readUTF();
            byte[] bytes = new byte[in.readInt()];
            in.readFully(bytes);
            classes.put(className, bytes);
        }
        return new CompiledTopic(name, rules, models, classes);
    }

    private static void writeRule(DataOutput out, RuleMetadata rule) throws IOException {
        out.writeUTF(rule.id());
        out.writeUTF(rule.title());
        Binary.writeText(out, rule.kind() == null ? null : rule.kind().name());
        out.writeUTF(rule.topic());
        out.writeUTF(rule.file());
        out.writeInt(rule.line());
    }

    private static RuleMetadata readRule(DataInput in) throws IOException {
        String id = in.readUTF();
        String title = in.readUTF();
        String kind = Binary.readText(in);
        return new RuleMetadata(id, title, kind == null ? null : Kind.valueOf(kind), List.of(), in.readUTF(), in.readUTF(), in.readInt());
    }
}
