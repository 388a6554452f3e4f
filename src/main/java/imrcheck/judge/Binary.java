package imrcheck.judge;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The form in which compiled rules are kept: what every part of it is made of. */
final class Binary {
    private Binary() {}

    /** A text that may be null. */
    static void writeText(DataOutput out, String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }

    static String readText(DataInput in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    static void writeTexts(DataOutput out, Iterable<String> texts) throws IOException {
        writeAll(texts, out, DataOutput::writeUTF);
    }

    static Set<String> readTexts(DataInput in) throws IOException {
        return new LinkedHashSet<>(readAll(in, DataInput::readUTF));
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
