package imrcheck.language;

import java.util.List;

/**
 * Stretches in the order of their first words, found by these without a search.
 *
 * @param <T> what stands there
 */
public final class Places<T extends Stretch> {
    /** So few are looked through faster than told by an index. */
    private static final int FEW = 6;

    private final List<T> all;
    /** For each word, and for the one after the last, how many begin before it; null where there are few. */
    private final int[] before;

    private Places(List<T> all, int[] before) {
        this.all = all;
        this.before = before;
    }

    /**
     * The places of some stretches.
     *
     * @param ordered by first word
     * @param words   how many words there are; none begins after the last
     */
    public static <T extends Stretch> Places<T> of(List<T> ordered, int words) {
        if (ordered.size() <= FEW) {
            return new Places<>(List.copyOf(ordered), null);
        }
        int[] before = new int[words + 1];
        int next = 0;
        for (int word = 0; word <= words; word++) {
            before[word] = next;
            while (next < ordered.size() && ordered.get(next).first() == word) {
                next++;
            }
        }
        return new Places<>(List.copyOf(ordered), before);
    }

    /** All of them, in order. */
    public List<T> all() {
        return all;
    }

    /** Those that begin in the words from {@code first} up to {@code end}, which may lie outside the text; in order. */
    public List<T> in(int first, int end) {
        int from = before(first);
        int to = before(end);
        return from < to ? all.subList(from, to) : List.of();
    }

    /** Those that begin in a stretch, in order. */
    public List<T> in(Stretch stretch) {
        return in(stretch.first(), stretch.end());
    }

    /** Whether one begins in a stretch and ends in it. */
    public boolean within(Stretch stretch) {
        int to = before(stretch.end());
        for (int at = before(stretch.first()); at < to; at++) {
            if (all.get(at).end() <= stretch.end()) {
                return true;
            }
        }
        return false;
    }

    private int before(int word) {
        if (before != null) {
            return before[Math.max(0, Math.min(before.length - 1, word))];
        }
        int count = 0;
        while (count < all.size() && all.get(count).first() < word) {
            count++;
        }
        return count;
    }
}
