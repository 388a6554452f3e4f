package imrcheck.terms;

import imrcheck.terms.Lexicon.Fragment;
import java.util.Arrays;

/** Where the fragments of phrases stand in some words, by first word and, from the same word, shortest first. */
final class Found {
    private final Fragment[] fragments;
    private final int[] ends;
    private final int[] firsts;
    private final int[] froms;

    private Found(Fragment[] fragments, int[] firsts, int[] ends, int[] froms) {
        this.fragments = fragments;
        this.firsts = firsts;
        this.ends = ends;
        this.froms = froms;
    }

    /** The index of the first that starts at a word or after it. */
    int from(int word) {
        return froms[word];
    }

    Fragment fragment(int index) {
        return fragments[index];
    }

    /** Its first word. */
    int first(int index) {
        return firsts[index];
    }

    /** The word after its last. */
    int end(int index) {
        return ends[index];
    }

    /** Takes fragments in the order in which they end, and sorts them by counting. */
    static final class Builder {
        private final int words;
        private Fragment[] fragments;
        private int[] firsts;
        private int[] ends;
        private int size;

        /** @param words how many words there are */
        Builder(int words) {
            this.words = words;
            this.fragments = new Fragment[words + 8];
            this.firsts = new int[words + 8];
            this.ends = new int[words + 8];
        }

        void add(Fragment fragment, int first, int end) {
            if (size == ends.length) {
                fragments = Arrays.copyOf(fragments, 2 * size);
                firsts = Arrays.copyOf(firsts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            fragments[size] = fragment;
            firsts[size] = first;
            ends[size] = end;
            size++;
        }

        Found build() {
            int[] froms = new int[words + 1];
            for (int i = 0; i < size; i++) {
                froms[firsts[i] + 1]++;
            }
            for (int word = 0; word < words; word++) {
                froms[word + 1] += froms[word];
            }
            Found found = new Found(new Fragment[size], new int[size], new int[size], froms);
            int[] next = froms.clone();
            for (int i = 0; i < size; i++) {
                int place = next[firsts[i]]++;
                found.fragments[place] = fragments[i];
                found.firsts[place] = firsts[i];
                found.ends[place] = ends[i];
            }
            return found;
        }
    }
}
