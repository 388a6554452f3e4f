package imrcheck.text;

import imrcheck.facts.Polarity;
import imrcheck.facts.Voice;
import imrcheck.terms.Hit;
import imrcheck.terms.Label.Role;
import java.util.List;

/**
 * Tells who speaks. Guideline text, suppositions and what the claims administrator said are no findings about this patient.
 * A clause is told by its own words; one without a word that tells takes after the clause before it, unless it says that
 * something is missing, which only a record can be, or tells of an observation, which a guideline does not make. One that opens
 * with a supposition is one throughout.
 */
final class Voices {
    private Voice last;
    private Voice before;
    private boolean guidelineSpoke;

    /** @param first who speaks until told otherwise */
    Voices(Voice first) {
        this.last = first;
    }

    /**
     * Who speaks in the words from {@code first} up to {@code end}; to be asked in the order of the text.
     *
     * @param goesOn whether they go on the sentence of the words before
     * @param hits   the phrases of their sentence, by first word
     */
    Voice of(int first, int end, boolean goesOn, List<Hit> hits) {
        boolean reason = goesOn && before == Voice.CLAIMS_ADMINISTRATOR && reasonAt(first, hits);
        before = reason ? before : voice(first, end, hits);
        return before;
    }

    private static boolean reasonAt(int first, List<Hit> hits) {
        return hits.stream().anyMatch(hit -> hit.first() == first && hit.is(Role.CUE, "reason"));
    }

    private Voice voice(int first, int end, List<Hit> hits) {
        Tally tally = tally(first, end, hits);
        guidelineSpoke |= tally.guideline > 0 || tally.rule;
        Voice voice = tally.voice(last, guidelineSpoke && last == Voice.GUIDELINE);
        if (voice != Voice.HYPOTHETICAL && voice != Voice.CLAIMS_ADMINISTRATOR) {
            last = voice;
        }
        return voice;
    }

    private static Tally tally(int first, int end, List<Hit> hits) {
        Tally tally = new Tally();
        int from = first;
        int covered = first;
        for (Hit hit : hits) {
            if (hit.first() >= end) {
                break;
            }
            if (hit.first() >= first && hit.end() <= end) {
                if (hit.label().role() == Role.VOICE && (hit.end() > covered || hit.first() == from && hit.end() == covered)) {
                    tally.voice(hit.first() == first && hit.is(Role.VOICE, "hypothetical") ? "question" : hit.label().name());
                    from = hit.first();
                    covered = hit.end();
                } else if (hit.label().role() == Role.CUE && !(missing(hit) && named(hit, hits))) {
                    tally.cue(hit.label().name());
                }
            }
        }
        return tally;
    }

    private static boolean missing(Hit cue) {
        return cue.label().name().startsWith("undocumented");
    }

    /** Whether a cue is part of the name of something that is there ("diagnosis is uncertain"). */
    private static boolean named(Hit cue, List<Hit> hits) {
        return hits.stream()
                .anyMatch(hit -> hit.label().role() == Role.CONCEPT && hit.label().polarity() == Polarity.AFFIRMED && hit.covers(cue));
    }

    private static final class Tally {
        private int guideline;
        private int patient;
        private boolean here;
        private boolean observed;
        private boolean supposed;
        private boolean asked;
        private boolean rule;
        private boolean claims;
        private boolean missing;
        private boolean negated;

        void voice(String name) {
            switch (name) {
                case "guideline" -> guideline++;
                case "patient" -> patient++;
                case "here" -> here = true;
                case "rule" -> rule = true;
                case "observation" -> observed = true;
                case "hypothetical" -> supposed = true;
                case "question" -> asked = true;
                case "claims-administrator" -> claims = true;
                default -> throw new IllegalStateException("no voice is called " + name);
            }
        }

        void cue(String name) {
            missing |= name.startsWith("undocumented");
            negated |= name.startsWith("denied");
        }

        Voice voice(Voice before, boolean guidelineBefore) {
            if (claims) {
                return Voice.CLAIMS_ADMINISTRATOR;
            }
            if (asked) {
                return Voice.HYPOTHETICAL;
            }
            if (here) {
                return Voice.PATIENT;
            }
            if (rule) {
                return Voice.GUIDELINE;
            }
            if (guideline > 0 && patient > 0) {
                return missing || patient > guideline ? Voice.PATIENT : Voice.GUIDELINE;
            }
            if (guideline > 0) {
                return Voice.GUIDELINE;
            }
            if (supposed && patient == 0 && !missing) {
                return Voice.HYPOTHETICAL;
            }
            return patient > 0 || missing || observed || negated && !guidelineBefore ? Voice.PATIENT : before;
        }
    }
}
