package imrcheck.authoring;

import imrcheck.language.Assertion;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Words;
import imrcheck.language.Written;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which written words took part in reading: a phrase of a concept that became an assertion or that a cue is part of, a cue that turned
 * one, any other phrase that no longer one of its role hides, and every word of a class that stands in what was read.
 */
record WordsServed(Written written) {
    /** The traits that are looked for outside titles, too. */
    private static final Set<String> TRAITS_OF_TEXT = Set.of("at-issue", "told-by-patient");

    /** Those of a title. */
    Stream<Unit> title(Words words) {
        Set<Hit> hits = written.title(words).keySet();
        return written.title(words).entrySet().stream().filter(phrase -> bare(phrase.getKey(), hits)).map(phrase -> phrase.getValue())
                .flatMap(Collection::stream).map(Unit::of);
    }

    /** Those of a stretch of text. */
    Stream<Unit> text(Reading reading) {
        Words words = reading.words();
        Set<String> spoken = IntStream.range(0, words.size()).mapToObj(words::lower).collect(Collectors.toSet());
        return Stream.concat(spoken.stream().flatMap(written::members).map(Unit::of),
                written.phrases(words, reading.sentenceOf()).entrySet().stream().filter(phrase -> serves(phrase.getKey(), reading))
                        .flatMap(phrase -> phrase.getValue().stream()).map(Unit::of));
    }

    private static boolean serves(Hit hit, Reading reading) {
        return switch (hit.role()) {
            case CONCEPT -> longest(hit, reading)
                    && (hides(hit, reading, Role.CUE) || reading.assertions().stream().anyMatch(assertion -> tells(hit, assertion)));
            case CUE -> bare(hit, reading.hits()) && cueServes(hit, reading);
            case TRAIT -> TRAITS_OF_TEXT.contains(hit.name());
            default -> bare(hit, reading.hits());
        };
    }

    private static boolean cueServes(Hit cue, Reading reading) {
        return cue.turnsTo() != null ? reading.assertions().stream().anyMatch(assertion -> turns(cue, assertion, reading.words()))
                : !cue.name().equals("pseudo") || hides(cue, reading, Role.CUE) || hides(cue, reading, Role.CONCEPT);
    }

    /** Whether no longer phrase of the same holds it. */
    private static boolean longest(Hit hit, Reading reading) {
        return reading.hits().stream()
                .noneMatch(other -> other.label().equals(hit.label()) && other.holds(hit) && other.length() > hit.length());
    }

    private static boolean tells(Hit hit, Assertion assertion) {
        return assertion.word() == hit.first() && assertion.concept().id().equals(hit.name())
                && (!hit.label().polarity().negative() || hit.label().polarity() == assertion.polarity());
    }

    private static boolean turns(Hit cue, Assertion assertion, Words words) {
        return assertion.polarity() == cue.turnsTo() && (cue.forward() ? assertion.span().start() == words.start(cue.first())
                : assertion.span().end() == words.end(cue.end() - 1));
    }

    /** Whether no longer phrase of its role takes its words. */
    private static boolean bare(Hit hit, Collection<Hit> hits) {
        return hits.stream().noneMatch(other -> other.role() == hit.role() && other.covers(hit));
    }

    /** Whether a phrase takes the words of one of some role. */
    private static boolean hides(Hit hit, Reading reading, Role role) {
        return reading.hits().stream().anyMatch(other -> other.role() == role && hit.covers(other));
    }
}
