package imrcheck.reading;

import imrcheck.facts.Polarity;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.WordClass;
import imrcheck.reading.CareFrames.Time;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a patient does with care, or after it, where the letter tells beside it that he does not without it, or did not before. */
final class TwoStates {
    private static final String LOST = "lost";
    private static final String SLEEPING = "sleeping";
    private static final String UNDONE = "undone";

    private final Reading reading;
    private final ChangeWords changes;
    private final CareFrames frames;
    private final Map<Sentence, List<Part>> parts = new IdentityHashMap<>();

    TwoStates(Reading reading, ChangeWords changes, CareFrames frames) {
        this.reading = reading;
        this.changes = changes;
        this.frames = frames;
    }

    /** A part of a sentence and the time that it, or else the part before it, tells of. */
    record Part(Stretch words, Time time) {}

    /**
     * Both states.
     *
     * @param all  the words from the one to the other
     * @param with those that tell what is done with care
     * @param back whether the sentence names only other care, as where "none of which" could be done with that
     */
    record States(Stretch all, Stretch with, boolean back) {}

    /** Those of a sentence, or of it and the next. */
    Optional<States> of(int number) {
        Sentence sentence = reading.sentences().get(number);
        Sentence following = number + 1 < reading.sentences().size() ? reading.sentences().get(number + 1) : null;
        if (!active(sentence) && (following == null || !active(following))) {
            return Optional.empty();
        }
        List<Part> own = parts.computeIfAbsent(sentence, this::parts);
        List<Part> next = following == null ? List.of() : parts.computeIfAbsent(following, this::parts);
        return pair(own, own).or(() -> framed(own) && framed(next) ? pair(own, next).or(() -> pair(next, own)) : Optional.empty());
    }

    /** Whether a sentence names something that one does, without which it tells of neither state. */
    private boolean active(Sentence sentence) {
        return !reading.places(Role.ACTIVITY).in(sentence).isEmpty();
    }

    private static boolean framed(List<Part> parts) {
        return !parts.isEmpty() && parts.get(0).time().sure();
    }

    private Optional<States> pair(List<Part> with, List<Part> without) {
        Stretch undone =
                without.stream().filter(part -> part.time() == Time.BEFORE && idle(part.words())).map(Part::words).findFirst().orElse(null);
        boolean back = undone != null && changes.any(undone, UNDONE);
        Stretch done = with.stream().filter(part -> part.time() == Time.AFTER || back && part.time() == Time.UNKNOWN).map(Part::words)
                .filter(this::does).findFirst().orElse(null);
        return done == null || undone == null ? Optional.empty() : Optional
                .of(new States(Stretch.of(Math.min(done.first(), undone.first()), Math.max(done.end(), undone.end())), done, back));
    }

    private boolean does(Stretch part) {
        return reading.hits(part).anyMatch(hit -> hit.role() == Role.ACTIVITY && !hit.name().equals(SLEEPING)) && !changes.any(part, "idle")
                && !changes.any(part, "intended") && !reading.words().any(part.first(), part.end(), WordClass.NO)
                && reading.hits(part).noneMatch(hit -> lost(hit) || hit.turnsTo() != null);
    }

    private boolean idle(Stretch part) {
        return reading.hits(part).noneMatch(hit -> hit.turnsTo() == Polarity.UNDOCUMENTED) && !changes.any(part, "alike")
                && !changes.any(part, "intended")
                && (changes.any(part, "idle") || changes.any(part, UNDONE) || reading.hits(part).anyMatch(TwoStates::lost));
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
            if (word == sentence.end() || changes.parts(reading.words(), word)) {
                Stretch words = Stretch.of(from, word);
                Time own = frames.time(words);
                last = own.sure() ? own : last;
                parts.add(new Part(words, last));
                from = word;
            }
        }
        return parts;
    }
}
