package imrcheck.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Gives each word of the phrases one symbol, shared by all its inflections: "document", "documented" and "documentation" are the
 * same word to a phrase. Words that no phrase uses share the symbol {@link #UNKNOWN}.
 */
final class Vocabulary {
    static final char UNKNOWN = 1;
    static final char NUMBER = 2;
    private static final char FIRST = 3;
    private static final int REMEMBERED = 50_000;
    private static final int SHORTEST_CORRECTED = 6;
    private static final int LONG = 9;

    private final Map<String, Character> symbols = new HashMap<>();
    private final WordMemory seen = new WordMemory(this::read);
    private final Map<String, Character> corrected = new ConcurrentHashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> unstemmed;

    /**
     * @param unstemmed words that keep their own form because their stem means something else ("medication" is not "medical")
     */
    Vocabulary(Set<String> unstemmed) {
        this.unstemmed = Set.copyOf(unstemmed);
    }

    /** One that knows all its words. */
    Vocabulary(Set<String> unstemmed, Map<String, Character> symbols, Set<String> names) {
        this(unstemmed);
        this.symbols.putAll(symbols);
        this.names.addAll(names);
    }

    Set<String> unstemmed() {
        return unstemmed;
    }

    /** The stems that misspelt words are corrected to. */
    Set<String> names() {
        return Collections.unmodifiableSet(names);
    }

    /** The symbol of each stem. */
    Map<String, Character> symbols() {
        return Collections.unmodifiableMap(symbols);
    }

    /** The symbol of a word of a phrase, new if need be. */
    char learn(String word) {
        return symbols.computeIfAbsent(stem(word), stem -> (char) (FIRST + symbols.size()));
    }

    /** Makes a word of a name one that misspelt words are corrected to. */
    void learnName(String word) {
        if (word.length() >= SHORTEST_CORRECTED - 1) {
            names.add(stem(word));
        }
    }

    /** The symbol of the word of a name that a word no phrase uses is a slip of the pen for, or {@link #UNKNOWN}. */
    char corrected(String word) {
        Character known = corrected.get(word);
        if (known != null) {
            return known;
        }
        char symbol = nearest(stem(word.toLowerCase(Locale.ROOT)));
        if (corrected.size() < REMEMBERED) {
            corrected.put(word, symbol);
        }
        return symbol;
    }

    private char nearest(String stem) {
        if (stem.length() < SHORTEST_CORRECTED) {
            return UNKNOWN;
        }
        LevenshteinDistance distance = new LevenshteinDistance(2);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String name : names) {
            int steps = name.charAt(0) == stem.charAt(0) ? distance.apply(name, stem) : -1;
            boolean near = steps == 1 || steps == 2 && (stem.length() >= LONG || sameLetters(name, stem));
            if (near && steps < least) {
                best = name;
                least = steps;
            }
        }
        return best == null ? UNKNOWN : symbols.get(best);
    }

    private static boolean sameLetters(String one, String other) {
        char[] ones = one.toCharArray();
        char[] others = other.toCharArray();
        Arrays.sort(ones);
        Arrays.sort(others);
        return Arrays.equals(ones, others);
    }

    /** What the word of a letter from {@code from} up to {@code end} is, in any case. */
    WordMemory.Word word(String text, int from, int end) {
        return seen.word(text, from, end);
    }

    WordMemory.Word word(String word) {
        return seen.word(word, 0, word.length());
    }

    private WordMemory.Word read(String word) {
        boolean digits = Character.isDigit(word.charAt(0));
        boolean grade = digits && word.indexOf('/') > 0;
        String lower = word.toLowerCase(Locale.ROOT);
        int number = grade ? Words.NO_NUMBER : Numbers.of(lower);
        boolean counts = number != Words.NO_NUMBER || digits && !grade;
        return new WordMemory.Word(word, lower, counts ? NUMBER : symbols.getOrDefault(stem(lower), UNKNOWN), number);
    }

    private String stem(String word) {
        if (word.length() < 3 || unstemmed.contains(word)) {
            return word;
        }
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
