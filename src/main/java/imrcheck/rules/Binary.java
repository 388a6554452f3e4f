package imrcheck.rules;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The form in which what is built from the rules is kept: what every part of it is made of. */
public final class Binary {
    private Binary() {}

    /** Texts in their order. */
    public static void writeTexts(DataOutput out, Iterable<String> texts) throws IOException {
        writeAll(texts, out, DataOutput::writeUTF);
    }

    /** Texts in the order of their letters: the same bytes for the same set. */
    public static void writeSorted(DataOutput out, Collection<String> texts) throws IOException {
        writeTexts(out, new TreeSet<>(texts));
    }

    /** A name, one object wherever it is read or stands in code, so that the same names are told to be so by one look. */
    public static String readName(DataInput in) throws IOException {
        return in.readUTF().intern();
    }

    /** Texts in the order in which they were written. */
    public static Set<String> readTexts(DataInput in) throws IOException {
        return new LinkedHashSet<>(readAll(in, Binary::readName));
    }

    /** Sets by name, in the order of their letters. */
    public static void writeSets(DataOutput out, Map<String, Set<String>> sets) throws IOException {
        writeAll(new TreeMap<>(sets).entrySet(), out, (to, set) -> {
            to.writeUTF(set.getKey());
            writeSorted(to, set.getValue());
        });
    }

    /** Sets by name. */
    public static Map<String, Set<String>> readSets(DataInput in) throws IOException {
        Map<String, Set<String>> sets = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            sets.put(readName(in), readTexts(in));
        }
        return sets;
    }

    /** Things of one kind, by what writes one. */
    public static <T> void writeAll(Iterable<T> all, DataOutput out, Writer<T> writer) throws IOException {
        List<T> list = new ArrayList<>();
        all.forEach(list::add);
        out.writeInt(list.size());
        for (T one : list) {
            writer.write(out, one);
        }
    }

    /** Things of one kind, by what reads one. */
    public static <T> List<T> readAll(DataInput in, Reader<T> reader) throws IOException {
        List<T> all = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            all.add(reader.read(in));
        }
        return all;
    }

    /** Writes one of several. */
    public interface Writer<T> {
        void write(DataOutput out, T one) throws IOException;
    }

    /** Reads one of several. */
    public interface Reader<T> {
        T read(DataInput in) throws IOException;
    }
}
