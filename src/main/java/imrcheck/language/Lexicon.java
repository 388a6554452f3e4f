package imrcheck.language;

import imrcheck.facts.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All phrases of a rules folder in one automaton over words: finds every phrase in one pass over a text. */
public record Lexicon(Vocabulary vocabulary, Automaton automaton) {
    private static final Comparator<Hit> LONGEST_FIRST = Comparator.comparingInt(Hit::end).reversed();

    /** A word sequence of the automaton: what it is by itself, what it begins, and of which segments it may go on others. */
    static final class Fragment {
        final List<Label> whole = new ArrayList<>();
        final List<Chain> begun = new ArrayList<>();
        int[] segments = {};
        /** A bit for each of the segments; several share one. */
        long some;

        void continues(int... more) {
            int[] all = Arrays.copyOf(segments, segments.length + more.length);
            System.arraycopy(more, 0, all, segments.length, more.length);
            segments = all;
            for (int segment : more) {
                some |= bit(segment);
            }
        }

        static long bit(int segment) {
            return 1L << segment;
        }

        boolean mayContinue(int segment) {
            for (int own : segments) {
                if (own == segment) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A phrase of several segments: those after the first, and the gaps before them. */
    record Chain(Label label, int[] segments, int[] gaps) {
        boolean solid() {
            for (int gap : gaps) {
                if (gap > 0) {
                    return false;
                }
            }
            return true;
        }
    }

    static Lexicon read(DataInput in) throws IOException {
        return new Lexicon(Vocabulary.read(in), Automaton.read(in));
    }

    void write(DataOutput out) throws IOException {
        vocabulary.write(out);
        automaton.write(out);
    }

    Words words(String text, Span span) {
        return new WordSplitter(vocabulary).split(text, span.start(), span.end());
    }

    /** The same as {@link Terms#match(Words, int[])}. */
    List<Hit> match(Words words, int[] sentenceOf) {
        Found found = new Found(words.size());
        automaton.parseText(words.symbols(), (begin, end, fragment) -> {
            if (sentenceOf[begin] == sentenceOf[end - 1]) {
                found.add(fragment, begin, end);
            }
        });
        found.sort();
        List<Hit> hits = new ArrayList<>();
        List<Hit> here = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            for (int i = found.from(word); i < found.from(word + 1); i++) {
                add(here, found, word, i, sentenceOf);
            }
            if (!here.isEmpty()) {
                here.sort(LONGEST_FIRST);
                hits.addAll(here);
                here.clear();
            }
        }
        return hits;
    }

    private static void add(List<Hit> hits, Found found, int word, int at, int[] sentenceOf) {
        Fragment fragment = found.fragment(at);
        for (int i = 0; i < fragment.whole.size(); i++) {
            addOnce(hits, new Hit(fragment.whole.get(i), word, found.end(at), true));
        }
        for (int i = 0; i < fragment.begun.size(); i++) {
            Chain chain = fragment.begun.get(i);
            int end = follow(found, found.end(at), chain, 0, sentenceOf);
            if (end > 0) {
                addOnce(hits, new Hit(chain.label, word, end, chain.solid()));
            }
        }
    }

    private static void addOnce(List<Hit> hits, Hit hit) {
        if (!hits.contains(hit)) {
            hits.add(hit);
        }
    }

    /** The same words, those that no phrase uses corrected to the word of a name that they are a slip of the pen for. */
    Words corrected(Words words) {
        char[] symbols = Arrays.copyOf(words.symbols(), words.size());
        for (int word = 0; word < symbols.length; word++) {
            if (symbols[word] == Vocabulary.UNKNOWN) {
                symbols[word] = vocabulary.corrected(words.word(word));
            }
        }
        return words.with(symbols);
    }

    /** Where a chain ends whose segments before {@code next} end at the word {@code at}, or 0 where it does not go on. */
    private static int follow(Found found, int at, Chain chain, int next, int[] sentenceOf) {
        if (next == chain.segments.length) {
            return at;
        }
        for (int word = at; word <= at + chain.gaps[next] && word < sentenceOf.length && sentenceOf[word] == sentenceOf[at - 1]; word++) {
            for (int i = found.continuing(word, chain.segments[next]); i < found.from(word + 1); i++) {
                if (found.fragment(i).mayContinue(chain.segments[next])) {
                    int end = follow(found, found.end(i), chain, next + 1, sentenceOf);
                    if (end > 0) {
                        return end;
                    }
                }
            }
        }
        return 0;
    }

    /** Gathers phrases and builds the automaton. */
    static final class Builder {
        private final Vocabulary vocabulary;
        private final Map<String, Fragment> fragments = new LinkedHashMap<>();
        private int segments;

        /**
         * @param unstemmed words that keep their own form
         * @param classes   the classes of English words
         */
        Builder(Set<String> unstemmed, WordClasses classes) {
            vocabulary = new Vocabulary(unstemmed, classes);
        }

        /** Adds a phrase; throws an IllegalArgumentException with a sentence for the author where it does not parse. */
        void add(String text, Label label) {
            List<Phrase.Segment> parts = Phrase.of(text);
            if (label.role() == Label.Role.TREATMENT || label.role() == Label.Role.BODY_PART) {
                parts.forEach(part -> part.sequences().forEach(words -> words.forEach(vocabulary::learnName)));
            }
            if (parts.size() == 1) {
                parts.get(0).sequences().stream().map(this::fragment).filter(fragment -> !fragment.whole.contains(label))
                        .forEach(fragment -> fragment.whole.add(label));
                return;
            }
            List<Phrase.Segment> rest = parts.subList(1, parts.size());
            int[] ids = rest.stream().mapToInt(this::segment).toArray();
            Chain chain = new Chain(label, ids, rest.stream().mapToInt(Phrase.Segment::gap).toArray());
            parts.get(0).sequences().forEach(sequence -> fragment(sequence).begun.add(chain));
        }

        private int segment(Phrase.Segment segment) {
            int id = segments++;
            segment.sequences().forEach(sequence -> fragment(sequence).continues(id));
            return id;
        }

        private Fragment fragment(List<String> words) {
            return fragments.computeIfAbsent(symbols(vocabulary, words), symbols -> new Fragment());
        }

        /** A symbol for each word, new ones learned. */
        static String symbols(Vocabulary vocabulary, List<String> words) {
            StringBuilder symbols = new StringBuilder();
            for (String word : words) {
                boolean number = word.equals(Phrase.NUMBER) || Vocabulary.number(word) != Words.NO_NUMBER;
                symbols.append(number ? Vocabulary.NUMBER : vocabulary.learn(word.equals("%") ? "percent" : word));
            }
            return symbols.toString();
        }

        Lexicon build() {
            Automaton automaton = new Automaton();
            automaton.build(new TreeMap<>(fragments));
            return new Lexicon(vocabulary, automaton);
        }
    }
}
