package imrcheck.language;

import imrcheck.language.Lexicon.Fragment;
import java.util.Arrays;

/** Where the fragments of phrases stand in some words, by first word and, from the same word, shortest first. */
final class Found {
    private final Fragment[] fragments;
    private final int[] ends;
    private final int[] froms;
    private final long[] some;

    private Found(int size, int[] froms, long[] some) {
        this.fragments = new Fragment[size];
        this.ends = new int[size];
        this.froms = froms;
        this.some = some;
    }

    /** The index of the first that starts at a word or after it. */
    int from(int word) {
        return froms[word];
    }

    /** The same where one that starts at the word may be a given segment; else the index of the first that starts after it. */
    int continuing(int word, int segment) {
        return (some[word] & Fragment.bit(segment)) != 0 ? froms[word] : froms[word + 1];
    }

    Fragment fragment(int index) {
        return fragments[index];
    }

    /** The word after its last. */
    int end(int index) {
        return ends[index];
    }

    /** Takes fragments in the order in which they end, and sorts them by counting. */
    static final class Builder {
        private final int[] froms;
        private final long[] some;
        private Fragment[] fragments;
        private int[] firsts;
        private int[] ends;
        private int size;

        /** @param words how many words there are */
        Builder(int words) {
            this.froms = new int[words + 1];
            this.some = new long[words];
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
            some[first] |= fragment.some();
            froms[first]++;
        }

        /** Fills from the back: each count becomes the end of its word's places and sinks to their start. */
        Found build() {
            for (int word = 1; word < froms.length; word++) {
                froms[word] += froms[word - 1];
            }
            Found found = new Found(size, froms, some);
            for (int i = size - 1; i >= 0; i--) {
                int place = --froms[firsts[i]];
                found.fragments[place] = fragments[i];
                found.ends[place] = ends[i];
            }
            return found;
        }
    }
}
