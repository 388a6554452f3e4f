package imrcheck.language;

import imrcheck.language.Label.Role;
import imrcheck.language.Seen.Quality;
import imrcheck.language.Seen.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds what was looked at, how it was found, and the values, in the order of the text; of phrases that overlap, the first and longest. */
record Sightings(Observables observables, Words words) {
    /** Those in a stretch whose phrases are given by first word; none where nothing in it can be an observation. */
    List<Seen> in(Stretch stretch, List<Hit> hits) {
        if (!telling(stretch, hits)) {
            return List.of();
        }
        List<Seen> seen = new ArrayList<>();
        boolean telling = false;
        int next = 0;
        int word = stretch.first();
        while (word < stretch.end()) {
            while (next < hits.size() && (hits.get(next).first() < word || !sight(hits.get(next)))) {
                next++;
            }
            boolean here = next < hits.size() && hits.get(next).first() == word && hits.get(next).end() <= stretch.end();
            Seen one = here ? phrase(hits, next) : new Measures(words).at(word, stretch.end());
            telling |= one instanceof Thing || one instanceof Measure measure && measure.unit() == Measure.Unit.GRADE;
            if (one != null && !(one instanceof Measure && left(word, one.end()))) {
                seen.add(one);
            }
            word = here ? hits.get(next).end() : one == null ? word + 1 : one.end();
        }
        return telling ? seen : List.of();
    }

    /** Whether something to look at is named, or a number can be a grade. */
    private boolean telling(Stretch stretch, List<Hit> hits) {
        for (Hit hit : hits) {
            if (hit.role() == Role.OBSERVABLE) {
                return true;
            }
        }
        for (int word = stretch.first(); word < stretch.end(); word++) {
            if (Character.isDigit(words.text().charAt(words.start(word))) || words.isNumber(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value is only what it was before: "has fallen from 5/5 to 2/5". */
    private boolean left(int first, int end) {
        return words.is(first - 1, "from") && words.is(end, "to");
    }

    /** Whether it is one; the words for how something was found stand in one part of the sentence ("painful, with weakness"). */
    private boolean sight(Hit hit) {
        return hit.role() == Role.OBSERVABLE || hit.role() == Role.QUALITY && !parted(hit);
    }

    private boolean parted(Hit hit) {
        return IntStream.range(hit.first(), hit.end() - 1).anyMatch(word -> words.gapHas(word, ",;:"));
    }

    /** What the phrase at an index is, or null where it only holds the name of something to look at. */
    private Seen phrase(List<Hit> hits, int index) {
        Hit hit = hits.get(index);
        Set<String> qualities = new TreeSet<>();
        for (int i = index; i < hits.size() && hits.get(i).first() == hit.first() && hits.get(i).end() == hit.end(); i++) {
            Hit same = hits.get(i);
            if (same.role() == Role.OBSERVABLE) {
                return same.name().equals(Observables.NONE) ? null : new Thing(observables.rows().get(same.name()), hit.first(), hit.end());
            } else if (same.role() == Role.QUALITY) {
                qualities.add(same.name());
            }
        }
        return new Quality(qualities, hit.first(), hit.end());
    }
}
