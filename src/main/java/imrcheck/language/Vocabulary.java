package imrcheck.language;

import imrcheck.rules.Binary;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Gives each word of the phrases one symbol, shared by all its inflections: "document", "documented" and "documentation" are the
 * same word to a phrase. Words that no phrase uses share the symbol {@link #UNKNOWN}.
 */
final class Vocabulary {
    static final char UNKNOWN = 1;
    static final char NUMBER = 2;
    private static final char FIRST = 3;
    /** Whole numbers in letters, as physicians write counts. */
    private static final Map<String, Integer> IN_LETTERS = Map.ofEntries(Map.entry("zero", 0), Map.entry("one", 1), Map.entry("two", 2),
            Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7),
            Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12),
            Map.entry("dozen", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14), Map.entry("fifteen", 15),
            Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18), Map.entry("nineteen", 19),
            Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("forty", 40), Map.entry("fifty", 50), Map.entry("sixty", 60),
            Map.entry("ninety", 90));
    private static final int MOST_DIGITS = 6;
    private static final int REMEMBERED = 50_000;
    private static final int SHORTEST_CORRECTED = 6;
    private static final int LONG = 9;

    private final Map<String, Character> symbols = new HashMap<>();
    private final WordMemory seen = new WordMemory(this::read);
    private final Map<String, Character> corrected = new ConcurrentHashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> unstemmed;
    private final WordClasses classes;

    /**
     * @param unstemmed words that keep their own form because their stem means something else ("medication" is not "medical")
     * @param classes   the classes of English words
     */
    Vocabulary(Set<String> unstemmed, WordClasses classes) {
        this.unstemmed = Set.copyOf(unstemmed);
        this.classes = classes;
    }

    static Vocabulary read(DataInput in) throws IOException {
        Vocabulary vocabulary = new Vocabulary(Binary.readTexts(in), WordClasses.read(in));
        vocabulary.names.addAll(Binary.readTexts(in));
        for (int left = in.readInt(); left > 0; left--) {
            vocabulary.symbols.put(in.readUTF(), in.readChar());
        }
        return vocabulary;
    }

    void write(DataOutput out) throws IOException {
        Binary.writeSorted(out, unstemmed);
        classes.write(out);
        Binary.writeSorted(out, names);
        Binary.writeAll(new TreeMap<>(symbols).entrySet(), out, (to, symbol) -> {
            to.writeUTF(symbol.getKey());
            to.writeChar(symbol.getValue());
        });
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
        char symbol = known != null ? known : nearest(stem(word.toLowerCase(Locale.ROOT)));
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
        int[] letters = stem.chars().sorted().toArray();
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String name : names) {
            int steps = name.charAt(0) == stem.charAt(0) ? distance.apply(name, stem) : -1;
            boolean near = steps == 1 || steps == 2 && (stem.length() >= LONG || Arrays.equals(name.chars().sorted().toArray(), letters));
            if (near && steps < least) {
                best = name;
                least = steps;
            }
        }
        return best == null ? UNKNOWN : symbols.get(best);
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
        int number = grade ? Words.NO_NUMBER : number(lower);
        boolean counts = number != Words.NO_NUMBER || digits && !grade;
        String root = WordClasses.stem(lower);
        return new WordMemory.Word(word, lower, root, counts ? NUMBER : symbols.getOrDefault(stem(lower, root), UNKNOWN), number,
                digits ? 0L : classes.of(lower, root), VerbGroups.nominal(lower));
    }

    /** The number that a lower-case word says, or {@link Words#NO_NUMBER}. */
    static int number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            boolean whole = word.length() <= MOST_DIGITS && word.chars().allMatch(c -> c >= '0' && c <= '9');
            return whole ? Integer.parseInt(word) : Words.NO_NUMBER;
        }
        return IN_LETTERS.getOrDefault(word, Words.NO_NUMBER);
    }

    private String stem(String word) {
        return stem(word, WordClasses.stem(word));
    }

    private String stem(String word, String root) {
        return word.length() < 3 || unstemmed.contains(word) ? word : root;
    }
}
