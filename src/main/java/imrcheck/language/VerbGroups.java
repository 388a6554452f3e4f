package imrcheck.language;

import java.util.ArrayList;
import java.util.List;

/** Finds the finite verbs of a sentence, by the classes of its words and their endings. */
record VerbGroups(Words words, int first, int end) {
    private static final List<String> NOMINAL = List.of("ing", "ings", "sion", "sions", "tion", "tions", "ment", "ments", "ance", "ances",
            "ence", "ences", "ness", "ability", "er", "ers", "or", "ors");

    /** The finite verbs, in order. */
    List<VerbGroup> find() {
        List<VerbGroup> found = new ArrayList<>();
        for (int at = first; at < end;) {
            VerbGroup group = at(at, found.isEmpty() ? null : found.get(found.size() - 1));
            if (group != null) {
                found.add(group);
            }
            at = group == null ? at + 1 : group.end();
        }
        for (int i = found.size() - 2; i >= 0; i--) {
            if (!found.get(i).sure() && together(found.get(i), found.get(i + 1))) {
                found.remove(found.get(i + 1).sure() ? i : i + 1);
            }
        }
        return found;
    }

    /**
     * Whether two verbs stand in one clause, so that one is only a participle: "the scan obtained was", "findings included decreased
     * motion".
     */
    private boolean together(VerbGroup group, VerbGroup next) {
        long after = words.classes(group.end());
        if (WordClass.DETERMINER.in(after) || WordClass.PRONOUN.in(after) || WordClass.NO.in(after) || WordClass.COMPLEMENTIZER.in(after)) {
            return false;
        }
        for (int word = group.end(); word < next.first(); word++) {
            long classes = words.classes(word);
            boolean parts = WordClass.COORDINATOR.in(classes) || WordClass.SUBORDINATOR.in(classes) && !WordClass.PREPOSITION.in(classes)
                    || WordClass.RELATIVE.in(classes);
            if (parts || words.gapHas(word, ",;:")) {
                return false;
            }
        }
        return true;
    }

    private VerbGroup at(int word, VerbGroup last) {
        long classes = words.classes(word);
        if (WordClass.auxiliary(classes)) {
            return WordClass.NON_FINITE.in(classes) || words.is(word - 1, "to") || month(word) ? null : auxiliary(word);
        }
        return (WordClass.verb(classes) && !words.nominal(word) || WordClass.PAST.in(classes)) && finite(word, last) ? new VerbGroup(word,
                word + 1, false, false, past(word), false, WordClass.PRONOUN.in(words.classes(word - 1)) && word > first) : null;
    }

    /** Whether a word of a verb's stem is a noun or a participle by its ending: "findings", "injections", "improvement". */
    static boolean nominal(String word) {
        for (String ending : NOMINAL) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "May" is the month. */
    private boolean month(int word) {
        return words.is(word, "may") && Character.isUpperCase(words.text().charAt(words.start(word))) && word > first;
    }

    private boolean past(int word) {
        return words.is(word, WordClass.PAST) || words.lower(word).endsWith("ed");
    }

    /** The group that an auxiliary leads. */
    private VerbGroup auxiliary(int lead) {
        boolean negated = words.is(lead, WordClass.NOT);
        boolean be = words.is(lead, WordClass.BE);
        boolean bare = words.is(lead, WordClass.MODAL) || words.is(lead, WordClass.DO);
        boolean passive = false;
        int solid = lead + 1;
        for (int at = lead + 1; at < end; at++) {
            long classes = words.classes(at);
            boolean adverb = WordClass.ADVERB.in(classes) || words.lower(at).endsWith("ly");
            if (!words.gapHasOnly(at - 1, adverb || at > solid ? "," : "'\u2019")) {
                break;
            }
            boolean noLonger = WordClass.NO.in(classes) && words.is(at + 1, "longer");
            if (WordClass.NOT.in(classes) || noLonger) {
                negated = true;
                at += noLonger ? 1 : 0;
                solid = at + 1;
            } else if (WordClass.auxiliary(classes)) {
                be |= WordClass.BE.in(classes);
                bare = false;
                solid = at + 1;
            } else if (!adverb) {
                boolean verb = bare ? WordClass.verb(classes) : participle(at);
                passive = verb && be && !words.lower(at).endsWith("ing");
                solid = verb ? at + 1 : solid;
                break;
            }
        }
        return new VerbGroup(lead, solid, negated, words.is(lead, WordClass.MODAL),
                words.is(lead, WordClass.PAST) || words.is(lead, WordClass.HAVE), passive, true);
    }

    private boolean participle(int word) {
        String lower = words.lower(word);
        return lower.endsWith("ed") || lower.endsWith("ing") || WordClass.PAST.in(words.classes(word))
                || WordClass.verb(words.classes(word))
                        && (lower.endsWith("en") || lower.endsWith("wn") || lower.endsWith("rn") || lower.equals("done"));
    }

    /** Whether a verb without an auxiliary is finite where it stands: by its form, what is before it, and what follows. */
    private boolean finite(int word, VerbGroup last) {
        String form = words.lower(word);
        boolean past = past(word);
        boolean third = form.endsWith("s") && !form.endsWith("ss");
        long before = word == first ? 0 : words.classes(word - 1);
        long after = word + 1 < end ? words.classes(word + 1) : 0;
        if (WordClass.auxiliary(after) && !WordClass.NON_FINITE.in(after) || past && words.is(word + 1, "by")) {
            return false;
        }
        if (word == first) {
            return (past || third) && word + 1 < end && !WordClass.PREPOSITION.in(after);
        }
        if (WordClass.PRONOUN.in(before) && !WordClass.DETERMINER.in(before)) {
            return true;
        }
        boolean noSubject = WordClass.DETERMINER.in(before) || WordClass.PREPOSITION.in(before) || WordClass.NO.in(before)
                || WordClass.SUBORDINATOR.in(before) || WordClass.auxiliary(before) || words.gapHas(word - 1, ";:(")
                || words.gapHas(word - 1, ",") && !(last == null && WordClass.REPORT_VERB.in(words.classes(word)))
                || (WordClass.ADVERB.in(before) || words.lower(word - 1).endsWith("ly")) && (!past || last != null && last.passive());
        if (noSubject && !WordClass.RELATIVE.in(before)) {
            return false;
        }
        boolean complement = WordClass.DETERMINER.in(after) || WordClass.NO.in(after) || WordClass.COMPLEMENTIZER.in(after)
                || WordClass.PRONOUN.in(after) || word + 1 < end && words.isNumber(word + 1)
                || WordClass.REQUIRE_VERB.in(words.classes(word)) && words.is(word + 1, "for");
        if (WordClass.COORDINATOR.in(before)) {
            return !(past && last != null && last.passive()) && (past || third) && (complement || past && WordClass.PREPOSITION.in(after));
        }
        boolean agent = WordClass.PATIENT.in(before) || WordClass.PROVIDER.in(before) || WordClass.REQUEST.in(before)
                || WordClass.RELATIVE.in(before) || WordClass.GUIDELINE.in(before);
        boolean plural = words.lower(word - 1).endsWith("s") && !words.lower(word - 1).endsWith("ss");
        boolean noun = WordClass.ALSO_NOUN.in(before) && !words.lower(word - 1).endsWith("ing");
        boolean only = third && !words.is(word, WordClass.ALSO_NOUN) && !noun;
        return past && !words.isNumber(word - 1) || third && (only || agent || complement)
                || !third && plural && (complement || WordClass.GUIDELINE.in(before) || WordClass.RECORD.in(before));
    }
}
