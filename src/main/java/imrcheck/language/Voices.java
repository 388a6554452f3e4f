package imrcheck.language;

import imrcheck.facts.Polarity;
import imrcheck.facts.Voice;
import imrcheck.language.Label.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Tells who speaks. Guideline text, suppositions and what the claims administrator said are no findings about this patient.
 * A clause is told by its own words; one without a word that tells takes after the clause before it, unless it says that
 * something is missing, which only a record can be, or tells of an observation, which a guideline does not make. One that opens
 * with a supposition is one throughout.
 */
final class Voices {
    private static final Set<String> KNOWN =
            Set.of("guideline", "patient", "here", "rule", "observation", "hypothetical", "question", "claims-administrator");

    private Voice last;
    private Voice before;
    private boolean guidelineSpoke;

    /** @param first who speaks until told otherwise */
    Voices(Voice first) {
        this.last = first;
    }

    /**
     * Who speaks in the words of a clause; to be asked in the order of the text.
     *
     * @param goesOn whether they go on the sentence of the words before
     * @param hits   the phrases of their sentence, by first word
     */
    Voice of(int first, int end, boolean goesOn, List<Hit> hits) {
        boolean reason = goesOn && before == Voice.CLAIMS_ADMINISTRATOR
                && hits.stream().anyMatch(hit -> hit.first() == first && hit.is(Role.CUE, "reason"));
        before = reason ? before : voice(first, end, hits);
        return before;
    }

    private Voice voice(int first, int end, List<Hit> hits) {
        List<String> told = new ArrayList<>();
        List<String> cues = new ArrayList<>();
        tell(Stretch.of(first, end), hits, told, cues);
        guidelineSpoke |= told.contains("guideline") || told.contains("rule");
        Voice voice = voice(told, cues);
        if (voice != Voice.HYPOTHETICAL && voice != Voice.CLAIMS_ADMINISTRATOR) {
            last = voice;
        }
        return voice;
    }

    /** Finds the voices that no longer one takes the words of, and the cues, in the words of a clause. */
    private static void tell(Stretch clause, List<Hit> hits, List<String> told, List<String> cues) {
        int from = clause.first();
        int covered = clause.first();
        for (Hit hit : hits) {
            if (hit.role() == Role.VOICE && clause.holds(hit) && (hit.end() > covered || hit.first() == from && hit.end() == covered)) {
                if (!KNOWN.contains(hit.name())) {
                    throw new IllegalStateException("no voice is called " + hit.name());
                }
                boolean question = hit.first() == clause.first() && hit.name().equals("hypothetical");
                told.add(question ? "question" : hit.name());
                from = hit.first();
                covered = hit.end();
            } else if (hit.role() == Role.CUE && clause.holds(hit) && !(hit.name().startsWith("undocumented") && named(hit, hits))) {
                cues.add(hit.name());
            }
        }
    }

    private Voice voice(List<String> told, List<String> cues) {
        int guideline = Collections.frequency(told, "guideline");
        int patient = Collections.frequency(told, "patient");
        boolean missing = cues.stream().anyMatch(cue -> cue.startsWith("undocumented"));
        if (told.contains("claims-administrator")) {
            return Voice.CLAIMS_ADMINISTRATOR;
        }
        if (told.contains("question")) {
            return Voice.HYPOTHETICAL;
        }
        if (told.contains("here")) {
            return Voice.PATIENT;
        }
        boolean rule = told.contains("rule");
        if (rule || guideline > 0) {
            return !rule && patient > 0 && (missing || patient > guideline) ? Voice.PATIENT : Voice.GUIDELINE;
        }
        if (told.contains("hypothetical") && patient == 0 && !missing) {
            return Voice.HYPOTHETICAL;
        }
        boolean negated = cues.stream().anyMatch(cue -> cue.startsWith("denied")) && !(guidelineSpoke && last == Voice.GUIDELINE);
        return patient > 0 || missing || told.contains("observation") || negated ? Voice.PATIENT : last;
    }

    /** Whether a cue is part of the name of something that is there ("diagnosis is uncertain"). */
    private static boolean named(Hit cue, List<Hit> hits) {
        return hits.stream().anyMatch(hit -> hit.role() == Role.CONCEPT && hit.label().polarity() == Polarity.AFFIRMED && hit.covers(cue));
    }
}
