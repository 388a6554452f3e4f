package imrcheck.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Keeps sets of texts, always in the same order. */
final class Texts {
    private Texts() {}

    static SortedSet<String> sorted(Collection<String> texts) {
        return new TreeSet<>(texts);
    }

    static void write(DataOutput out, Collection<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : sorted(texts)) {
            out.writeUTF(text);
        }
    }

    static Set<String> read(DataInput in) throws IOException {
        Set<String> texts = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    static void write(DataOutput out, Map<String, Set<String>> sets) throws IOException {
        out.writeInt(sets.size());
        for (String name : sorted(sets.keySet())) {
            out.writeUTF(name);
            write(out, sets.get(name));
        }
    }

    static Map<String, Set<String>> readSets(DataInput in) throws IOException {
        Map<String, Set<String>> sets = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            sets.put(in.readUTF(), read(in));
        }
        return sets;
    }
}
