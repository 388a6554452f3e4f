package imrcheck.reading;

import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.WordClass;
import imrcheck.reading.CareFrames.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a patient does with care, or after it, where the letter tells beside it that he does not without it, or did not before. */
record TwoStates(Reading reading, ChangeWords changes, CareFrames frames) {
    private static final String LOST = "lost";
    private static final String SLEEPING = "sleeping";

    /** A part of a sentence and the time that it, or else the part before it, tells of. */
    private record Part(Stretch words, Time time) {}

    /** The words from what is done to what is not, in a sentence or it and the next. */
    Optional<Stretch> of(int number) {
        List<Sentence> sentences = reading.sentences();
        List<Part> own = parts(sentences.get(number));
        List<Part> next = number + 1 < sentences.size() ? parts(sentences.get(number + 1)) : List.of();
        return pair(own, own).or(() -> framed(own) && framed(next) ? pair(own, next).or(() -> pair(next, own)) : Optional.empty());
    }

    private static boolean framed(List<Part> parts) {
        return !parts.isEmpty() && (parts.get(0).time() == Time.BEFORE || parts.get(0).time() == Time.AFTER);
    }

    private Optional<Stretch> pair(List<Part> with, List<Part> without) {
        Stretch done = with.stream().filter(part -> part.time() == Time.AFTER && does(part.words())).map(Part::words).findFirst().orElse(null);
        Stretch undone = without.stream().filter(part -> part.time() == Time.BEFORE && idle(part.words())).map(Part::words).findFirst()
                .orElse(null);
        return done == null || undone == null ? Optional.empty()
                : Optional.of(Stretch.of(Math.min(done.first(), undone.first()), Math.max(done.end(), undone.end())));
    }

    private boolean does(Stretch part) {
        return reading.hits(part).anyMatch(hit -> hit.role() == Role.ACTIVITY && !hit.name().equals(SLEEPING))
                && !changes.any(part, "idle") && !changes.any(part, "intended") && reading.hits(part).noneMatch(TwoStates::lost)
                && reading.hits(part).noneMatch(hit -> hit.turnsTo() != null) && !reading.words().any(part.first(), part.end(), WordClass.NO);
    }

    private boolean idle(Stretch part) {
        boolean undocumented = reading.hits(part).anyMatch(hit -> hit.turnsTo() != null && hit.turnsTo().negative()
                && hit.turnsTo() != imrcheck.facts.Polarity.DENIED);
        return !undocumented && !changes.any(part, "alike") && !changes.any(part, "intended")
                && (changes.any(part, "idle") || reading.hits(part).anyMatch(TwoStates::lost));
    }

    private static boolean lost(Hit hit) {
        return hit.role() == Role.ABILITY && hit.name().startsWith(LOST);
    }

    /** The parts of a sentence between commas, conjunctions and words for comparing. */
    private List<Part> parts(Sentence sentence) {
        List<Part> parts = new ArrayList<>();
        int from = sentence.first();
        Time last = Time.UNKNOWN;
        for (int word = from + 1; word <= sentence.end(); word++) {
            if (word == sentence.end() || reading.words().gapHas(word - 1, ",;:") || reading.words().is(word, WordClass.COORDINATOR)
                    || changes.at(word, "against") != null) {
                Stretch words = Stretch.of(from, word);
                Time own = frames.time(words);
                last = own == Time.BEFORE || own == Time.AFTER ? own : last;
                parts.add(new Part(words, last));
                from = word;
            }
        }
        return parts;
    }
}
