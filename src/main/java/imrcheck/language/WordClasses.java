package imrcheck.language;

import imrcheck.rules.RuleFiles;
import imrcheck.rules.YamlNode;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Which classes a word belongs to: by its own form, or by its stem where a class lists verbs. */
record WordClasses(Map<String, Long> words, Map<String, Long> stems) {
    static final String FILE = "language/words.yaml";

    /** Reads {@code language/words.yaml}; throws a RulesDoNotBuild with file, line and remedy where a class is not known. */
    static WordClasses of(RuleFiles files) {
        List<String> known = Arrays.stream(WordClass.values()).map(YamlRow::spelling).toList();
        YamlRow file = YamlRow.of(files, FILE).only(FILE, known);
        WordClasses classes = new WordClasses(new HashMap<>(), new HashMap<>());
        for (WordClass one : WordClass.values()) {
            for (YamlNode word : file.texts(YamlRow.spelling(one))) {
                Map<String, Long> home = one.inflected() ? classes.stems : classes.words;
                home.merge(one.inflected() ? stem(word.text()) : word.text(), one.bit(), (before, more) -> before | more);
            }
        }
        return classes;
    }

    static String stem(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** The classes of a lower-case word of that stem. */
    long of(String word, String stem) {
        return words.getOrDefault(word, 0L) | stems.getOrDefault(stem, 0L);
    }

    void write(DataOutput out) throws IOException {
        for (Map<String, Long> home : List.of(words, stems)) {
            out.writeInt(home.size());
            for (Map.Entry<String, Long> word : new TreeMap<>(home).entrySet()) {
                out.writeUTF(word.getKey());
                out.writeLong(word.getValue());
            }
        }
    }

    static WordClasses read(DataInput in) throws IOException {
        return new WordClasses(readHome(in), readHome(in));
    }

    private static Map<String, Long> readHome(DataInput in) throws IOException {
        Map<String, Long> home = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            home.put(in.readUTF(), in.readLong());
        }
        return home;
    }
}
