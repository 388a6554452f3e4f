package imrcheck.terms;

import java.util.Map;

/** Whole numbers in letters, as physicians write counts. */
final class Numbers {
    private static final Map<String, Integer> IN_LETTERS = Map.ofEntries(Map.entry("zero", 0), Map.entry("one", 1), Map.entry("two", 2),
            Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7),
            Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12),
            Map.entry("dozen", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14), Map.entry("fifteen", 15),
            Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18), Map.entry("nineteen", 19),
            Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("forty", 40), Map.entry("fifty", 50), Map.entry("sixty", 60),
            Map.entry("ninety", 90));
    private static final int MOST_DIGITS = 6;

    private Numbers() {}

    /** The number that a lower-case word says, or {@link Words#NO_NUMBER}. */
    static int of(String word) {
        if (Character.isDigit(word.charAt(0))) {
            boolean whole = word.length() <= MOST_DIGITS && word.chars().allMatch(c -> c >= '0' && c <= '9');
            return whole ? Integer.parseInt(word) : Words.NO_NUMBER;
        }
        return IN_LETTERS.getOrDefault(word, Words.NO_NUMBER);
    }
}
