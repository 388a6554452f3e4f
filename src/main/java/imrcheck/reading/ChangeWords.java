package imrcheck.reading;

import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import java.util.List;
import java.util.stream.Stream;

/** The words of a section that tell how something has changed; {@code rules/ontology/benefits.terms.yaml} has their groups. */
record ChangeWords(List<Hit> hits) {
    /** Those of a reading, by first word, longest first. */
    static ChangeWords of(Reading reading) {
        return new ChangeWords(reading.hits(Role.CHANGE).toList());
    }

    /** The longest at a word of a group whose name begins so, or null. */
    Hit at(int word, String group) {
        return in(Stretch.of(word, word + 1), group).findFirst().orElse(null);
    }

    /** Those that begin in a stretch, of a group whose name begins so, in order. */
    Stream<Hit> in(Stretch stretch, String group) {
        return hits.subList(Stretch.place(hits, stretch.first()), Stretch.place(hits, stretch.end())).stream()
                .filter(hit -> hit.name().startsWith(group));
    }

    /** Whether one of a group begins in a stretch. */
    boolean any(Stretch stretch, String group) {
        return in(stretch, group).findFirst().isPresent();
    }

    /** Whether a new part of a sentence begins at a word: after a comma, at a conjunction, or at a word that weighs two things. */
    boolean parts(Words words, int word) {
        return words.gapHas(word - 1, ",;:") || words.is(word, WordClass.COORDINATOR) || at(word, "against") != null;
    }
}
