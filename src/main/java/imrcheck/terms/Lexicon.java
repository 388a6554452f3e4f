package imrcheck.terms;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All phrases of a rules folder in one automaton over words: finds every phrase in one pass over a text. */
final class Lexicon {
    private static final int WIDEST_GAP = 5;

    private final Vocabulary vocabulary;
    private final AhoCorasickDoubleArrayTrie<Fragment> automaton;

    private Lexicon(Vocabulary vocabulary, AhoCorasickDoubleArrayTrie<Fragment> automaton) {
        this.vocabulary = vocabulary;
        this.automaton = automaton;
    }

    /** What ends at a fragment: whole phrases, and phrases that go on after a gap. */
    private static final class Fragment {
        private final List<Label> whole = new ArrayList<>();
        private final List<Chain> begun = new ArrayList<>();
        private final int id;

        private Fragment(int id) {
            this.id = id;
        }
    }

    /** A phrase with gaps: the fragments after the first. */
    private record Chain(Label label, int[] rest) {
    }

    private record Found(Fragment fragment, int first, int end) {
    }

    WordSplitter splitter() {
        return new WordSplitter(vocabulary);
    }

    /**
     * The phrases in some words, none across a sentence's end, by first word, longest first.
     *
     * @param sentenceOf for each word the number of its sentence
     */
    List<Hit> match(Words words, int[] sentenceOf) {
        List<Found> found = new ArrayList<>();
        String symbols = new String(words.symbols(), 0, words.size());
        automaton.parseText(symbols, (begin, end, fragment) -> {
            if (sentenceOf[begin] == sentenceOf[end - 1]) {
                found.add(new Found(fragment, begin, end));
            }
        });
        found.sort(Comparator.comparingInt(Found::first).thenComparing(Comparator.comparingInt(Found::end).reversed()));
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found start = found.get(i);
            for (Label label : start.fragment.whole) {
                hits.add(new Hit(label, start.first, start.end));
            }
            for (Chain chain : start.fragment.begun) {
                int end = follow(found, i, chain.rest, sentenceOf);
                if (end > 0) {
                    hits.add(new Hit(chain.label, start.first, end));
                }
            }
        }
        hits.sort(Comparator.comparingInt(Hit::first).thenComparing(Comparator.comparingInt(Hit::end).reversed()));
        return hits;
    }

    /** The end of a chain begun at {@code found.get(from)}, or 0 where it does not go on. */
    private static int follow(List<Found> found, int from, int[] rest, int[] sentenceOf) {
        Found last = found.get(from);
        int sentence = sentenceOf[last.first];
        int at = from;
        for (int wanted : rest) {
            Found next = null;
            for (int i = at + 1; i < found.size() && found.get(i).first <= last.end + WIDEST_GAP; i++) {
                Found candidate = found.get(i);
                if (candidate.fragment.id == wanted && candidate.first >= last.end && sentenceOf[candidate.first] == sentence) {
                    next = candidate;
                    at = i;
                    break;
                }
            }
            if (next == null) {
                return 0;
            }
            last = next;
        }
        return last.end;
    }

    /** Gathers phrases and builds the automaton. */
    static final class Builder {
        private final Vocabulary vocabulary;
        private final Map<String, Fragment> fragments = new LinkedHashMap<>();

        /** @param unstemmed words that keep their own form */
        Builder(Set<String> unstemmed) {
            vocabulary = new Vocabulary(unstemmed);
        }

        /**
         * Adds a phrase.
         *
         * @throws IllegalArgumentException with a sentence for the author where it does not parse
         */
        void add(String phrase, Label label) {
            for (List<List<String>> sequence : Phrase.sequences(phrase)) {
                Fragment first = fragment(sequence.get(0));
                if (sequence.size() == 1) {
                    if (!first.whole.contains(label)) {
                        first.whole.add(label);
                    }
                } else {
                    int[] rest = sequence.subList(1, sequence.size()).stream().mapToInt(words -> fragment(words).id).toArray();
                    first.begun.add(new Chain(label, rest));
                }
            }
        }

        private Fragment fragment(List<String> words) {
            StringBuilder key = new StringBuilder();
            for (String word : words) {
                boolean number = word.equals(Phrase.NUMBER) || Numbers.of(word) != Words.NO_NUMBER;
                key.append(number ? Vocabulary.NUMBER : vocabulary.learn(word.equals("%") ? "percent" : word));
            }
            return fragments.computeIfAbsent(key.toString(), symbols -> new Fragment(fragments.size()));
        }

        Lexicon build() {
            AhoCorasickDoubleArrayTrie<Fragment> automaton = new AhoCorasickDoubleArrayTrie<>();
            automaton.build(new TreeMap<>(fragments));
            return new Lexicon(vocabulary, automaton);
        }
    }
}
