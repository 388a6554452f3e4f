package imrcheck.language;

import java.util.Set;

/**
 * A phrase of the rules as its author wrote it.
 *
 * @param file      relative to the rules folder
 * @param line      the line it stands on, from 1
 * @param phrase    as written
 * @param label     what it stands for
 * @param sequences the word sequences that it is, a character a word, the same for all inflections of a word; none for a phrase
 *                  with gaps, which hides nothing
 */
public record Term(String file, int line, String phrase, Label label, Set<String> sequences) {
    public Term {
        sequences = Set.copyOf(sequences);
    }

    /** The folder it stands in. */
    public String topic() {
        return file.substring(0, Math.max(file.lastIndexOf('/'), 0));
    }
}
