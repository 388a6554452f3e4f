package imrcheck.reading;

import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Places;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words of a section that tell how something has changed; {@code rules/ontology/benefits.terms.yaml} has their groups. */
final class ChangeWords {
    private final Places<Hit> all;
    private final int size;
    private final Map<String, Places<Hit>> groups = new HashMap<>();

    ChangeWords(Reading reading) {
        all = reading.places(Role.CHANGE);
        size = reading.words().size();
    }

    private Places<Hit> group(String beginning) {
        return groups.computeIfAbsent(beginning,
                one -> Places.of(all.all().stream().filter(hit -> hit.name().startsWith(one)).toList(), size));
    }

    /** The longest at a word of a group whose name begins so, or null. */
    Hit at(int word, String group) {
        List<Hit> here = group(group).in(word, word + 1);
        return here.isEmpty() ? null : here.get(0);
    }

    /** Those that begin in a stretch, of a group whose name begins so, in order. */
    Stream<Hit> in(Stretch stretch, String group) {
        return group(group).in(stretch).stream();
    }

    /** Whether one of a group begins in a stretch. */
    boolean any(Stretch stretch, String group) {
        return !group(group).in(stretch).isEmpty();
    }

    /** Whether a new part of a sentence begins at a word: after a comma, at a conjunction, or at a word that weighs two things. */
    boolean parts(Words words, int word) {
        return words.gapHas(word - 1, ",;:") || words.is(word, WordClass.COORDINATOR) || at(word, "against") != null;
    }
}
