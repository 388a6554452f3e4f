package imrcheck.language;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import imrcheck.facts.Polarity;
import imrcheck.language.Label.Role;
import imrcheck.language.Lexicon.Chain;
import imrcheck.language.Lexicon.Fragment;
import imrcheck.rules.Binary;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The automaton over word symbols. Building it takes far longer than all else a run on one letter does, so it can be kept. */
final class Automaton extends AhoCorasickDoubleArrayTrie<Fragment> {
    private static final long serialVersionUID = 1L;

    /** Keeps it for {@link #read}. */
    void write(DataOutput out) throws IOException {
        write(out, v);
        writeInts(out, base);
        writeInts(out, check);
        writeInts(out, fail);
        writeInts(out, l);
        out.writeInt(size);
        writeInts(out, Arrays.stream(output).mapToInt(emits -> emits == null ? -1 : emits.length).toArray());
        writeInts(out, Arrays.stream(output).filter(Objects::nonNull).flatMapToInt(Arrays::stream).toArray());
    }

    /** The automaton as {@link #write} kept it. */
    static Automaton read(DataInput in) throws IOException {
        Automaton automaton = new Automaton();
        automaton.v = readFragments(in);
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
        return automaton;
    }

    private static void writeInts(DataOutput out, int[] ints) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4 * ints.length);
        bytes.asIntBuffer().put(ints);
        out.writeInt(ints.length);
        out.write(bytes.array());
    }

    private static int[] readInts(DataInput in) throws IOException {
        byte[] bytes = new byte[4 * in.readInt()];
        in.readFully(bytes);
        int[] ints = new int[bytes.length / 4];
        ByteBuffer.wrap(bytes).asIntBuffer().get(ints);
        return ints;
    }

    /** Most patterns are forms of the same phrases; forms that stand for the same things share one fragment. */
    private static void write(DataOutput out, Object[] fragments) throws IOException {
        Map<List<Object>, Integer> known = new HashMap<>();
        List<Fragment> distinct = new ArrayList<>();
        int[] ofPattern = new int[fragments.length];
        for (int i = 0; i < ofPattern.length; i++) {
            Fragment fragment = (Fragment) fragments[i];
            List<Object> content = List.of(fragment.whole, fragment.begun, IntBuffer.wrap(fragment.segments));
            ofPattern[i] = known.computeIfAbsent(content, key -> known.size());
            if (known.size() > distinct.size()) {
                distinct.add(fragment);
            }
        }
        Map<Chain, Integer> chains = numbers(distinct.stream().flatMap(fragment -> fragment.begun.stream()));
        Map<Label, Integer> labels = numbers(
                Stream.concat(distinct.stream().flatMap(fragment -> fragment.whole.stream()), chains.keySet().stream().map(Chain::label)));
        Binary.writeAll(labels.keySet(), out, (to, label) -> {
            to.writeUTF(label.role().name());
            to.writeUTF(label.name());
            to.writeUTF(label.polarity().name());
        });
        Binary.writeAll(chains.keySet(), out, (to, chain) -> {
            to.writeInt(labels.get(chain.label()));
            writeInts(to, chain.segments());
            writeInts(to, chain.gaps());
        });
        Binary.writeAll(distinct, out, (to, fragment) -> {
            writeInts(to, fragment.whole.stream().mapToInt(labels::get).toArray());
            writeInts(to, fragment.begun.stream().mapToInt(chains::get).toArray());
            writeInts(to, fragment.segments);
        });
        writeInts(out, ofPattern);
    }

    private static <T> Map<T, Integer> numbers(Stream<T> all) {
        Map<T, Integer> numbers = new LinkedHashMap<>();
        all.forEach(one -> numbers.putIfAbsent(one, numbers.size()));
        return numbers;
    }

    private static Fragment[] readFragments(DataInput in) throws IOException {
        List<Label> labels = Binary.readAll(in,
                from -> new Label(Role.valueOf(from.readUTF()), Binary.readName(from), Polarity.valueOf(from.readUTF())));
        List<Chain> chains = Binary.readAll(in, from -> new Chain(labels.get(from.readInt()), readInts(from), readInts(from)));
        List<Fragment> distinct = Binary.readAll(in, from -> {
            Fragment fragment = new Fragment();
            Arrays.stream(readInts(from)).mapToObj(labels::get).forEach(fragment.whole::add);
            Arrays.stream(readInts(from)).mapToObj(chains::get).forEach(fragment.begun::add);
            fragment.continues(readInts(from));
            return fragment;
        });
        return Arrays.stream(readInts(in)).mapToObj(distinct::get).toArray(Fragment[]::new);
    }
}
