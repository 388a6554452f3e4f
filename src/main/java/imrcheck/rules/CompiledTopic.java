package imrcheck.rules;

import imrcheck.facts.Kind;
import imrcheck.facts.TableRow;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One folder of rules, checked and compiled. It can be written and read back without any parsing.
 *
 * @param name    the folder
 * @param rules   what its rules say about themselves
 * @param rows    the rows of its tables
 * @param models  names of the classes that describe its rules to the engine
 * @param classes all generated classes by name, with their bytes
 * @param scope   which letters and facts its rules have to do with
 */
record CompiledTopic(String name, List<RuleMetadata> rules, List<TableRow> rows, List<String> models, SortedMap<String, byte[]> classes,
        TopicScope scope) {

    /** The same without its classes, for where these are on the class path. */
    CompiledTopic withoutClasses() {
        return new CompiledTopic(name, rules, rows, models, new TreeMap<>(), scope);
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(name);
        writeAll(rules, out, CompiledTopic::writeRule);
        writeAll(rows, out, CompiledTopic::writeRow);
        writeAll(models, out, (to, model) -> to.writeUTF(model));
        writeAll(classes.entrySet(), out, (to, entry) -> {
            to.writeUTF(entry.getKey());
            to.writeInt(entry.getValue().length);
            to.write(entry.getValue());
        });
        scope.write(out);
    }

    static CompiledTopic read(DataInput in) throws IOException {
        String name = in.readUTF();
        List<RuleMetadata> rules = readAll(in, CompiledTopic::readRule);
        List<TableRow> rows = readAll(in, CompiledTopic::readRow);
        List<String> models = readAll(in, DataInput::readUTF);
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String className = in.readUTF();
            byte[] bytes = new byte[in.readInt()];
            in.readFully(bytes);
            classes.put(className, bytes);
        }
        return new CompiledTopic(name, rules, rows, models, classes, TopicScope.read(in));
    }

    private static void writeRule(DataOutput out, RuleMetadata rule) throws IOException {
        out.writeUTF(rule.id());
        out.writeUTF(rule.title());
        writeText(out, rule.kind() == null ? null : rule.kind().name());
        writeText(out, rule.guideline());
        writeText(out, rule.citation());
        writeDate(out, rule.from());
        writeDate(out, rule.to());
        out.writeBoolean(rule.decides());
        out.writeUTF(rule.topic());
        out.writeUTF(rule.file());
        out.writeInt(rule.line());
    }

    private static RuleMetadata readRule(DataInput in) throws IOException {
        String id = in.readUTF();
        String title = in.readUTF();
        String kind = readText(in);
        return new RuleMetadata(id, title, kind == null ? null : Kind.valueOf(kind), readText(in), readText(in), readDate(in), readDate(in),
                in.readBoolean(), in.readUTF(), in.readUTF(), in.readInt());
    }

    private static void writeRow(DataOutput out, TableRow row) throws IOException {
        out.writeUTF(row.topic());
        out.writeUTF(row.table());
        writeText(out, row.condition());
        writeText(out, row.setting());
        out.writeInt(row.max());
        writeText(out, row.weeks() == null ? null : row.weeks().toString());
        writeText(out, row.guideline());
        writeDate(out, row.from());
        writeDate(out, row.to());
    }

    private static TableRow readRow(DataInput in) throws IOException {
        String topic = in.readUTF();
        String table = in.readUTF();
        String condition = readText(in);
        String setting = readText(in);
        int max = in.readInt();
        String weeks = readText(in);
        return new TableRow(topic, table, condition, setting, max, weeks == null ? null : Integer.valueOf(weeks), readText(in),
                readDate(in), readDate(in));
    }

    private static void writeText(DataOutput out, String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }

    private static String readText(DataInput in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    private static void writeDate(DataOutput out, LocalDate date) throws IOException {
        out.writeBoolean(date != null);
        if (date != null) {
            out.writeLong(date.toEpochDay());
        }
    }

    private static LocalDate readDate(DataInput in) throws IOException {
        return in.readBoolean() ? LocalDate.ofEpochDay(in.readLong()) : null;
    }

    static <T> void writeAll(Iterable<T> all, DataOutput out, Writer<T> writer) throws IOException {
        List<T> list = new ArrayList<>();
        all.forEach(list::add);
        out.writeInt(list.size());
        for (T one : list) {
            writer.write(out, one);
        }
    }

    static <T> List<T> readAll(DataInput in, Reader<T> reader) throws IOException {
        List<T> all = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            all.add(reader.read(in));
        }
        return all;
    }

    /** Writes one of several. */
    interface Writer<T> {
        void write(DataOutput out, T one) throws IOException;
    }

    /** Reads one of several. */
    interface Reader<T> {
        T read(DataInput in) throws IOException;
    }
}
