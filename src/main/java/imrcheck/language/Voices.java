package imrcheck.language;

import imrcheck.facts.Polarity;
import imrcheck.facts.Voice;
import imrcheck.language.Label.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells who speaks. Guideline text, suppositions and what the claims administrator said are no findings about this patient.
 * A clause is told by its own words: its subject first, then the rest of it, then the tense of its verb. One without a word that tells
 * takes after the clause before it, unless it says that something is missing, which only a record can be, or tells of an observation,
 * which a guideline does not make. What the claims administrator is told to have said goes on to the end of the sentence, and over the
 * sentences after it that only say what was or was not found.
 */
final class Voices {
    private static final Set<String> KNOWN =
            Set.of("guideline", "patient", "here", "rule", "observation", "hypothetical", "question", "claims-administrator");
    private static final Set<String> ADVICE =
            Set.of("recommended", "advised", "allowed", "permitted", "endorsed", "reserved", "preferred", "suggested");
    /** How many words before a colon may tell that criteria follow it. */
    private static final int INTRODUCTION = 12;
    private static final Set<String> ANNOUNCING =
            Set.of("following", "when", "if", "where", "these", "those", "all", "includes", "include");
    private static final String UNDOCUMENTED = "undocumented";
    private static final Set<String> CONTRAST = Set.of("but", "however", "nevertheless", "nonetheless");

    private final Words words;
    private final boolean record;
    private final Quotations quotation;
    private Voice last;
    private Voice before;
    private boolean guidelineSpoke;
    private boolean reported;
    private boolean labelled;
    private boolean listed;
    private Enumeration enumeration = new Enumeration();
    /** Whether the clause before is a relative one that still waits for its verb: "in whom an insert, ..." */
    private boolean unfinished;

    /**
     * @param words the words of the stretch that is read
     * @param first who speaks until told otherwise; the patient in a record
     */
    Voices(Words words, Voice first) {
        this.words = words;
        this.last = first;
        record = first == Voice.PATIENT;
        quotation = new Quotations(words, record);
    }

    /**
     * Who speaks in the words of a clause; to be asked in the order of the text.
     *
     * @param goesOn whether they go on the sentence of the words before
     * @param verb   its finite verb, or null
     * @param hits   the phrases of their sentence, by first word
     */
    Voice of(int first, int end, boolean goesOn, VerbGroup verb, List<Hit> hits) {
        boolean alone = !goesOn && before == null;
        boolean opens = alone || last == Voice.GUIDELINE && (!goesOn || words.gapHas(first - 1, ":"));
        Told told = tell(Stretch.of(first, end), verb, hits, opens, alone);
        boolean member = listed && enumeration.next(words, first);
        listed &= goesOn || member;
        if (listed && !told.has("here") && !told.has("claims-administrator")) {
            before = Voice.GUIDELINE;
            return before;
        }
        if (!goesOn) {
            last = labelled && !numbered(first) ? Voice.PATIENT : last;
            labelled = SourceLabel.textAfter(words, first, words.size(), hits) >= 0;
        }
        if (administrator(first, end, verb, told, hits) || before == Voice.CLAIMS_ADMINISTRATOR && goesOn(first, end, goesOn, verb, told)) {
            reported |= words.any(first, end, WordClass.REPORT_VERB, WordClass.REASON);
            before = Voice.CLAIMS_ADMINISTRATOR;
        } else {
            reported = false;
            before = voice(first, end, goesOn, verb, told);
        }
        listed = before == Voice.GUIDELINE && end < words.size() && words.gapHas(end - 1, ":") && announces(first, end);
        enumeration = listed ? new Enumeration() : enumeration;
        unfinished = verb == null && words.any(first, end, WordClass.RELATIVE);
        return before;
    }

    /** Whether words before a colon tell that criteria follow it, so that all of the sentence behind it lists them. */
    private boolean announces(int first, int end) {
        return words.any(first, end, WordClass.CRITERION) || words.any(first, end, ANNOUNCING);
    }

    private Voice voice(int first, int end, boolean goesOn, VerbGroup verb, Told told) {
        guidelineSpoke |= told.has("guideline") || told.has("rule");
        if (quotation.of(first, end, before)) {
            return Voice.GUIDELINE;
        }
        if (labelled && (!told.subjectIsCertain || words.is(first, "pt")) && !told.has("here")) {
            last = Voice.GUIDELINE;
            return last;
        }
        boolean supposed = inverted(first, goesOn, verb) || would(verb) && words.is(first, "one") && verb.first() == first + 1
                || goesOn && before == Voice.HYPOTHETICAL && (would(verb) || joined(first, end, verb, told));
        Voice voice = supposed ? Voice.HYPOTHETICAL
                : depends(first, goesOn, verb, told) ? Voice.GUIDELINE : voice(told, first, end, goesOn, verb);
        if (voice != Voice.HYPOTHETICAL) {
            last = voice;
        }
        return voice;
    }

    /** Whether a clause hangs on guideline text before it: "patients who ...", "... when a trial has failed", "... and reduces pain". */
    private boolean depends(int first, boolean goesOn, VerbGroup verb, Told told) {
        boolean own = told.subjectIsCertain || told.has("here") || told.has("question") || told.has("hypothetical");
        boolean there = there(first) && verb != null;
        boolean opened = words.is(first, WordClass.RELATIVE) || words.is(first, WordClass.SUBORDINATOR)
                || words.is(first, WordClass.COORDINATOR) && verb != null && verb.first() <= first + 2 && !there;
        boolean member = verb != null && listed(first) && verb.first() > first && !definite(first, verb) && !told.missing();
        boolean generic =
                verb == null ? !told.missing() : member || !simplePast(verb) && !there && !definite(first, verb) && !notDone(first, verb);
        boolean guideline = before == Voice.GUIDELINE || before == Voice.HYPOTHETICAL && last == Voice.GUIDELINE;
        boolean that = words.is(first, WordClass.COMPLEMENTIZER)
                || words.is(first, WordClass.COORDINATOR) && words.is(first + 1, WordClass.COMPLEMENTIZER);
        return goesOn && guideline
                && (unfinished || that || !own && (opened || generic) || told.subjectIsCertain && conditional(first, verb));
    }

    /** Whether some words are a member of a list: what looks like a verb in it may tell of a noun ("; previous failed fusions"). */
    private boolean listed(int first) {
        boolean opened = first > 0 && words.gapHas(first - 1, ":")
                && (words.any(Math.max(0, first - INTRODUCTION), first, WordClass.CRITERION) || words.is(first - 1, "of"));
        return opened || first > 0 && words.gapHas(first - 1, ";");
    }

    /** Whether a clause goes on what is supposed before it: "unless exercise has failed and there is a need for equipment". */
    private boolean joined(int first, int end, VerbGroup verb, Told told) {
        return words.is(first, WordClass.COORDINATOR) && !words.is(first, "but") && verb != null && !simplePast(verb)
                && !told.subjectIsCertain && !told.has("here") && !told.missing() && !words.any(first, end, WordClass.NO)
                && !words.gapHas(first - 1, ",;");
    }

    /** Whether a clause says in which case what is before it holds, of anybody: "... applies where the worker takes it daily". */
    private boolean conditional(int first, VerbGroup verb) {
        return (words.is(first, "where") || words.is(first, "when") || words.is(first, "whenever")) && !words.gapHas(first - 1, ",")
                && verb != null && !simplePast(verb) && !words.is(first + 1, "this");
    }

    /** Whether a clause says that there is or is not something. */
    private boolean there(int first) {
        return words.is(first, "there") || words.is(first, WordClass.COORDINATOR) && words.is(first + 1, "there");
    }

    /** Whether a sentence is a numbered member of a list. */
    private boolean numbered(int first) {
        return words.isNumber(first) || words.gapAfter(first).startsWith(")");
    }

    /** Whether the subject of a clause is a certain one. */
    private boolean definite(int first, VerbGroup verb) {
        return words.any(first, Math.min(first + 2, verb.first()), WordClass.DEFINITE);
    }

    /** What the phrases of a clause tell of who speaks, and which cues stand in it. */
    private record Told(List<String> voices, List<String> cues, boolean subjectIsCertain) {
        boolean has(String voice) {
            return voices.contains(voice);
        }

        boolean missing() {
            return cues.stream().anyMatch(cue -> cue.startsWith("undocumented"));
        }

        boolean negated() {
            return cues.stream().anyMatch(cue -> cue.startsWith("denied"));
        }
    }

    /** Finds the voices that no longer one takes the words of, and the cues, in the words of a clause. */
    private Told tell(Stretch clause, VerbGroup verb, List<Hit> hits, boolean opens, boolean alone) {
        Told told = new Told(new ArrayList<>(), new ArrayList<>(),
                verb != null && (certain(clause.first(), verb.first(), hits) || ofBody(clause.first(), verb, hits)));
        if (!record && new Demands(words).in(clause, verb, hits, opens, alone)) {
            told.voices.add("rule");
        }
        boolean generic = last == Voice.GUIDELINE && verb != null && !simplePast(verb);
        int from = clause.first();
        int covered = clause.first();
        for (Hit hit : hits) {
            if (hit.role() == Role.VOICE && clause.holds(hit) && (hit.end() > covered || hit.first() == from && hit.end() == covered)) {
                if (!KNOWN.contains(hit.name())) {
                    throw new IllegalStateException("no voice is called " + hit.name());
                }
                boolean question = hit.first() == clause.first() && hit.name().equals("hypothetical");
                boolean aside = generic && hit.name().equals("patient") && hit.first() >= verb.end() && possessive(hit);
                if (!aside) {
                    told.voices.add(question ? "question" : hit.name());
                }
                from = hit.first();
                covered = hit.end();
            } else if (hit.role() == Role.CUE && clause.holds(hit) && !(hit.name().startsWith("undocumented") && named(hit, hits))) {
                told.cues.add(hit.name());
            }
        }
        return told;
    }

    /** Whether "the patient's" stands for any patient's, as behind the verb of guideline text. */
    private boolean possessive(Hit hit) {
        int word = hit.end() - 1;
        String gap = words.gapAfter(word);
        return words.is(word, WordClass.PATIENT) && (gap.startsWith("'") || gap.startsWith("\u2019"));
    }

    /** Whether this patient, this request or a paper of this case is named in some words. */
    private boolean certain(int from, int to, List<Hit> hits) {
        return hits.stream().anyMatch(hit -> hit.is(Role.VOICE, "patient") && hit.first() >= from && hit.end() <= to
                && words.any(hit.first(), hit.end(), WordClass.PATIENT, WordClass.REQUEST, WordClass.RECORD));
    }

    /** Whether the subject of a verb is people or things at large: "patients", "a candidate", "most studies". */
    private boolean generic(int first, VerbGroup verb) {
        return words.any(first, verb.first(), WordClass.GENERIC) && !words.any(first, verb.first(), WordClass.DEFINITE);
    }

    private boolean would(VerbGroup verb) {
        return verb != null && words.is(verb.first(), "would");
    }

    /** Whether a sentence supposes something by its order ("had locking been found", "should it return"). */
    private boolean inverted(int first, boolean goesOn, VerbGroup verb) {
        return !goesOn && verb != null && verb.first() == first
                && (words.is(first, "had") || words.is(first, "should") || words.is(first, "were"));
    }

    /** Whether a verb says what one ought to do: "two are recommended", "is only given after ...". */
    private boolean advises(VerbGroup verb) {
        boolean only = words.any(verb.first(), verb.end(), "only");
        return verb.passive() && !verb.past() && (only || ADVICE.contains(words.lower(verb.end() - 1)));
    }

    /** Whether a clause says in which case a treatment is favored at large: "a bone scan is indicated where ...". */
    private boolean favors(int first, int end, VerbGroup verb) {
        if (verb == null || verb.past() || there(first) || words.any(first, verb.first(), WordClass.PATIENT, WordClass.REQUEST)
                || words.any(first, verb.first(), WordClass.DEFINITE) && !(last == Voice.GUIDELINE && words.is(first, "the"))) {
            return false;
        }
        boolean meant = words.is(verb.end() - 1, WordClass.BE) && words.is(verb.end(), "for");
        boolean told = words.any(verb.first(), verb.end(), WordClass.BE) && !words.any(verb.first(), end, WordClass.NO)
                && IntStream.range(verb.first(), Math.min(end, verb.end() + 2)).anyMatch(words::endorses);
        boolean favors = meant || told;
        boolean opened = words.is(end, WordClass.CONDITION) && !words.gapHas(end - 1, ".;")
                || words.any(verb.end(), end, WordClass.CONDITION) || words.any(verb.end(), end, "for")
                || words.any(verb.end(), end, "in") && words.any(verb.end(), end, WordClass.GENERIC);
        return favors && opened && !words.any(verb.end(), end, "this") && !words.any(verb.end(), end, Set.of("his", "her"));
    }

    /** Whether a clause tells of a certain thing how it is ("the pain is axial"), or what has come to be ("therapy has failed"). */
    private boolean finding(int first, VerbGroup verb) {
        boolean opened = words.is(first, WordClass.SUBORDINATOR) || words.is(first, WordClass.RELATIVE);
        boolean perfect = words.is(verb.first(), WordClass.HAVE) && verb.end() > verb.first() + 1;
        return !opened && !generic(first, verb) && (definite(first, verb) || perfect);
    }

    /** Whether a clause tells what has not been done: "no film has been taken"; what a guideline asks for, it seldom puts so. */
    private boolean notDone(int first, VerbGroup verb) {
        return finding(first, verb) && words.is(verb.first(), WordClass.HAVE)
                && (verb.negated() || words.any(first, verb.first(), WordClass.NO));
    }

    /** Whether a clause tells of a part of this patient's body how it is: "and this knee has no laxity". */
    private boolean ofBody(int first, VerbGroup verb, List<Hit> hits) {
        return verb != null && hits.stream().anyMatch(hit -> hit.role() == Role.BODY_PART && hit.first() > first
                && hit.end() <= verb.first() && words.is(hit.first() - 1, "this"));
    }

    /** Whether a clause behind guideline text says of nobody how it is, but for an exception: "there is no need of A unless B". */
    private boolean goesOnAsRule(Told told, int end, VerbGroup verb, int patient) {
        return !record && guidelineSpoke && last == Voice.GUIDELINE && verb != null && !verb.past() && patient == 0
                && !told.subjectIsCertain && words.is(end, "unless");
    }

    /** Whether the reviewer speaks of himself: "my reasons are", "I deny". */
    private boolean reviewer(int first, VerbGroup verb) {
        return verb != null && words.any(first, verb.first(), Set.of("i", "my"));
    }

    /** Whether a guideline asks or grants something: "the MTUS asks that the patient be unresponsive". */
    private boolean asks(int first, VerbGroup verb) {
        return verb != null && !verb.past() && !verb.negated() && words.any(first, verb.first(), WordClass.GUIDELINE)
                && !words.any(first, verb.first(), WordClass.RECORD)
                && words.any(verb.first(), verb.end(), WordClass.REQUIRE_VERB, WordClass.ENDORSE_VERB, WordClass.RESTRICT_VERB);
    }

    /** Whether a sentence without a verb begins with a number and its unit, which is what was had: "Four months of NSAIDs". */
    private boolean amount(int first, boolean goesOn, VerbGroup verb) {
        return !goesOn && verb == null && guidelineSpoke && words.isNumber(first) && !numbered(first) && words.gapHasOnly(first, "")
                && (words.is(first + 2, "of") || words.is(first + 2, "ago"));
    }

    /** Whether a verb tells of how it is at present: "locking occurs daily", "is now limited". */
    private boolean present(VerbGroup verb) {
        return verb != null && words.any(verb.first(), verb.end() + 1, WordClass.PRESENT_TIME);
    }

    /** Whether a verb says plainly that something is not on record: "improvement as the guideline defines it is not documented". */
    private boolean unrecorded(VerbGroup verb) {
        boolean is = verb != null && !verb.modal() && words.any(verb.first(), verb.end(), WordClass.BE);
        return is && (words.is(verb.end(), UNDOCUMENTED) || words.is(verb.end() - 1, UNDOCUMENTED)
                || verb.negated() && verb.passive() && words.is(verb.end() - 1, WordClass.REPORT_VERB) && !words.endorses(verb.end() - 1)
                        && !ADVICE.contains(words.lower(verb.end() - 1)));
    }

    /** Whether a verb says plainly that something is on record: "exceptional factors are noted". */
    private boolean onRecord(int first, VerbGroup verb) {
        return !record && verb != null && verb.passive() && !verb.modal() && words.is(verb.end() - 1, WordClass.ON_RECORD)
                && !generic(first, verb) && !words.is(first, WordClass.CONDITION) && !words.is(first, WordClass.SUBORDINATOR);
    }

    private boolean simplePast(VerbGroup verb) {
        return verb != null && verb.past() && !verb.modal() && !words.is(verb.first(), WordClass.HAVE);
    }

    /** Whether a cue is part of the name of something that is there ("diagnosis is uncertain"). */
    private static boolean named(Hit cue, List<Hit> hits) {
        return hits.stream().anyMatch(hit -> hit.role() == Role.CONCEPT && hit.label().polarity() == Polarity.AFFIRMED && hit.covers(cue));
    }

    /** Whether a clause tells what the claims administrator or utilization review decided or said. */
    private boolean administrator(int first, int end, VerbGroup verb, Told told, List<Hit> hits) {
        int subjectEnd = verb == null ? end : verb.first();
        boolean person = hits.stream().anyMatch(hit -> hit.is(Role.VOICE, "patient") && hit.first() >= first && hit.end() <= subjectEnd);
        boolean administrator = words.any(first, subjectEnd, WordClass.ADMINISTRATOR) && !person || told.has("claims-administrator");
        if (administrator && (told.has("claims-administrator") || verb != null || words.is(first, "per") || words.is(first + 1, "to")
                || words.is(first, "in"))) {
            return true;
        }
        if (verb == null || !verb.past() || verb.modal()) {
            return false;
        }
        boolean decision = words.any(first, subjectEnd, WordClass.DECISION)
                && (words.any(first, subjectEnd, WordClass.EARLIER) || record && words.any(first, subjectEnd, "denial"));
        boolean refused = verb.passive() && words.any(verb.first(), verb.end(), WordClass.REFUSE_VERB);
        boolean agent = words.is(verb.end(), "by") && words.any(verb.end(), end, WordClass.ADMINISTRATOR);
        boolean care = words.any(first, subjectEnd, WordClass.REQUEST) || words.any(first, subjectEnd, WordClass.EARLIER)
                || hits.stream().anyMatch(hit -> hit.first() >= first && hit.end() <= verb.first()
                        && (hit.role() == Role.TREATMENT || hit.role() == Role.DRUG));
        return decision || agent || refused && care && (record || words.any(first, end, WordClass.EARLIER));
    }

    /** Whether a clause goes on what the claims administrator was told to have said. */
    private boolean goesOn(int first, int end, boolean sentence, VerbGroup verb, Told told) {
        if (sentence) {
            boolean own = words.is(first, WordClass.COORDINATOR) && verb != null && !verb.past() && verb.first() > first + 1;
            return !own && !CONTRAST.contains(words.lower(first));
        }
        boolean same = words.is(first, "it") || words.is(first, "he") || words.is(first, "she") || words.is(first, "they");
        boolean finding = verb != null && !verb.modal() && (words.is(first, "there") || verb.negated() || told.missing());
        return (reported && record && finding || same && words.any(first, end, WordClass.NO)
                || same && verb != null && verb.negated() && reported) && IntStream.range(first, end).noneMatch(words::isNumber);
    }

    private Voice voice(Told told, int first, int end, boolean goesOn, VerbGroup verb) {
        if (told.has("question") && !(simplePast(verb) && told.subjectIsCertain)) {
            return Voice.HYPOTHETICAL;
        }
        if (told.has("here") || !record && reviewer(first, verb)) {
            return Voice.PATIENT;
        }
        boolean missing = told.missing();
        int guideline = Collections.frequency(told.voices, "guideline");
        int patient = Collections.frequency(told.voices, "patient");
        boolean rule = told.has("rule");
        boolean deontic = verb != null && words.is(verb.first(), WordClass.DEONTIC);
        if (!rule && told.subjectIsCertain && !(deontic && !record)) {
            return Voice.PATIENT;
        }
        if (!rule && guideline == 0 && patient == 0 && verb != null && !record && !simplePast(verb) && generic(first, verb)) {
            return Voice.GUIDELINE;
        }
        if (!record && favors(first, end, verb)) {
            return Voice.GUIDELINE;
        }
        if (!rule && (missing && unrecorded(verb) || guideline == 0 && !goesOn && onRecord(first, verb))) {
            return Voice.PATIENT;
        }
        if (rule || guideline > 0) {
            return !rule && !asks(first, verb) && patient > 0 && (missing || patient > guideline) ? Voice.PATIENT : Voice.GUIDELINE;
        }
        // Behind guideline text even "the worker must have failed therapy" is what that asks for.
        if (!record && !goesOn && guidelineSpoke && last == Voice.GUIDELINE && verb != null && words.is(verb.first(), "must") && !missing) {
            return Voice.GUIDELINE;
        }
        if (goesOnAsRule(told, end, verb, patient)) {
            return Voice.GUIDELINE;
        }
        if (told.has("hypothetical") && patient == 0 && !missing) {
            return Voice.HYPOTHETICAL;
        }
        boolean there = verb != null && there(first) && !verb.modal();
        boolean negated = told.negated() && !(guidelineSpoke && last == Voice.GUIDELINE);
        boolean certain = verb != null && (!(goesOn && before == Voice.GUIDELINE) && finding(first, verb) || notDone(first, verb));
        boolean plain = verb != null && !verb.modal() && (!guidelineSpoke || certain) && !advises(verb)
                && !words.any(first, end, WordClass.GENERIC) && !words.any(first, verb.first(), WordClass.GUIDELINE);
        return patient > 0 || missing || amount(first, goesOn, verb) || told.has("observation") || negated || there || plain
                || simplePast(verb) || present(verb) ? Voice.PATIENT : last;
    }
}
