package imrcheck.language;

import imrcheck.language.Lexicon.Fragment;
import java.util.Arrays;

/** Where the fragments of phrases stand in some words, once sorted by first word and, from the same word, shortest first. */
final class Found {
    private final int[] froms;
    private final long[] some;
    private Fragment[] fragments;
    private int[] firsts;
    private int[] ends;
    private int size;

    /** @param words how many words there are */
    Found(int words) {
        froms = new int[words + 1];
        some = new long[words];
        fragments = new Fragment[words + 8];
        firsts = new int[words + 8];
        ends = new int[words + 8];
    }

    /** Takes fragments in the order in which they end. */
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
        some[first] |= fragment.some;
        froms[first]++;
    }

    /** Sorts by counting, from the back: each count becomes the end of its word's places and sinks to their start. */
    void sort() {
        for (int word = 1; word < froms.length; word++) {
            froms[word] += froms[word - 1];
        }
        Fragment[] unsorted = fragments;
        int[] unsortedEnds = ends;
        fragments = new Fragment[size];
        ends = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            int place = --froms[firsts[i]];
            fragments[place] = unsorted[i];
            ends[place] = unsortedEnds[i];
        }
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
}
