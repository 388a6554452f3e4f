package imrcheck.bench;

import imrcheck.source.Input;
import imrcheck.source.Source;
import imrcheck.source.SourceText;
import imrcheck.source.Sources;
import java.io.InputStream;
import java.util.List;

/** The letters to measure with: those of a folder that are as long as real ones. */
final class BenchLetters {
    /** Names another folder than {@code fixtures}. */
    static final String FOLDER_PROPERTY = "bench.letters";
    /** Shorter ones would let the fixed cost of a letter weigh too much. */
    private static final int CHARACTERS_AT_LEAST = 4_000;

    private BenchLetters() {}

    static String folder() {
        return System.getProperty(FOLDER_PROPERTY, "fixtures");
    }

    /** @throws IllegalStateException where there are none */
    static List<SourceText> load() {
        List<SourceText> letters = Sources.of(List.of(folder()), InputStream.nullInputStream()).all().stream().map(Source::read)
                .map(Input::source).filter(letter -> letter.text().length() >= CHARACTERS_AT_LEAST).toList();
        if (letters.isEmpty()) {
            throw new IllegalStateException("No letter of at least " + CHARACTERS_AT_LEAST + " characters in " + folder()
                    + "; name another folder by -D" + FOLDER_PROPERTY + "=FOLDER.");
        }
        return letters;
    }
}
