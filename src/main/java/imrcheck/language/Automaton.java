package imrcheck.language;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import imrcheck.language.Lexicon.Fragment;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** The automaton over word symbols. Building it takes far longer than all else a run on one letter does, so it can be kept. */
final class Automaton extends AhoCorasickDoubleArrayTrie<Fragment> {
    private static final long serialVersionUID = 1L;

    /** The fragment that each of its patterns stands for. */
    List<Fragment> fragments() {
        Object[] values = v;
        return Arrays.stream(values).map(Fragment.class::cast).toList();
    }

    /** Keeps everything but the fragments. */
    void write(DataOutput out) throws IOException {
        writeInts(out, base);
        writeInts(out, check);
        writeInts(out, fail);
        writeInts(out, l);
        out.writeInt(size);
        int total = 0;
        int[] lengths = new int[output.length];
        for (int state = 0; state < output.length; state++) {
            lengths[state] = output[state] == null ? -1 : output[state].length;
            total += Math.max(lengths[state], 0);
        }
        ByteBuffer emitted = ByteBuffer.allocate(4 * total);
        for (int[] emits : output) {
            if (emits != null) {
                emitted.asIntBuffer().put(emits);
                emitted.position(emitted.position() + 4 * emits.length);
            }
        }
        writeInts(out, lengths);
        out.writeInt(total);
        out.write(emitted.array());
    }

    /** The automaton as {@link #write} kept it, with the fragment for each of its patterns. */
    static Automaton read(DataInput in, Fragment[] fragments) throws IOException {
        Automaton automaton = new Automaton();
        automaton.base = readInts(in);
        automaton.check = readInts(in);
        automaton.fail = readInts(in);
        automaton.l = readInts(in);
        automaton.size = in.readInt();
        int[] lengths = readInts(in);
        int[] emitted = readInts(in);
        automaton.output = new int[lengths.length][];
        int at = 0;
        for (int state = 0; state < lengths.length; state++) {
            if (lengths[state] >= 0) {
                automaton.output[state] = Arrays.copyOfRange(emitted, at, at + lengths[state]);
                at += lengths[state];
            }
        }
        automaton.v = fragments;
        return automaton;
    }

    static void writeInts(DataOutput out, int[] ints) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4 * ints.length);
        bytes.asIntBuffer().put(ints);
        out.writeInt(ints.length);
        out.write(bytes.array());
    }

    static int[] readInts(DataInput in) throws IOException {
        byte[] bytes = new byte[4 * in.readInt()];
        in.readFully(bytes);
        int[] ints = new int[bytes.length / 4];
        ByteBuffer.wrap(bytes).asIntBuffer().get(ints);
        return ints;
    }
}
