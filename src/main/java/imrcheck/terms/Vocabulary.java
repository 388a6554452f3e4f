package imrcheck.terms;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private final Map<String, Character> symbols = new HashMap<>();
    private final Map<String, Character> seen = new ConcurrentHashMap<>();
    private final Set<String> unstemmed;

    /**
     * @param unstemmed words that keep their own form because their stem means something else ("medication" is not "medical")
     */
    Vocabulary(Set<String> unstemmed) {
        this.unstemmed = Set.copyOf(unstemmed);
    }

    /** The symbol of a word of a phrase, new if need be. */
    char learn(String word) {
        return symbols.computeIfAbsent(stem(word), stem -> (char) (FIRST + symbols.size()));
    }

    /** The symbol of a word of a letter, in any case. */
    char symbol(String word) {
        Character known = seen.get(word);
        if (known != null) {
            return known;
        }
        char symbol = symbols.getOrDefault(stem(word.toLowerCase(Locale.ROOT)), UNKNOWN);
        if (seen.size() < REMEMBERED) {
            seen.put(word, symbol);
        }
        return symbol;
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
