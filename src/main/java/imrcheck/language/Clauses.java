package imrcheck.language;

import imrcheck.language.Label.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts sentences into clauses at semicolons, dashes, colons and words such as "but" and "although". */
record Clauses(Words words, Voices voices) {
    private static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "is", "are", "was", "were");

    private enum Start { CLAUSE, CONCESSION }

    /** For each word of a sentence what it begins, or null. */
    private static Start[] starts(int first, int end, List<Hit> hits) {
        Start[] starts = new Start[end - first];
        for (Hit hit : hits) {
            Start start = hit.is(Role.CUE, "terminator") ? Start.CLAUSE : hit.is(Role.CUE, "concession") ? Start.CONCESSION : null;
            if (start != null && starts[hit.first() - first] != Start.CONCESSION && !inConcept(hits, hit)) {
                starts[hit.first() - first] = start;
            }
        }
        return starts;
    }

    private static boolean subordinate(int word, List<Hit> hits) {
        return hits.stream().takeWhile(hit -> hit.first() <= word)
                .anyMatch(hit -> hit.is(Role.CUE, "subordinate") && !inConcept(hits, hit));
    }

    private static boolean inConcept(List<Hit> hits, Hit cue) {
        return hits.stream().takeWhile(hit -> hit.first() <= cue.first()).anyMatch(hit -> hit.role() == Role.CONCEPT && hit.covers(cue));
    }

    /** The clauses of a sentence, from its phrases by first word; to be asked in the order of the text. */
    List<Clause> of(int first, int end, List<Hit> hits) {
        Start[] starts = starts(first, end, hits);
        List<Clause> clauses = new ArrayList<>();
        int from = first;
        boolean conceded = starts[0] == Start.CONCESSION;
        boolean toComma = conceded || subordinate(first, hits);
        for (int word = first + 1; word < end; word++) {
            Start start = starts[word - first] == Start.CLAUSE && inVerb(word) ? null : starts[word - first];
            if (start != null || toComma && words.gapHas(word - 1, ",") || parting(word - 1)) {
                clauses.add(new Clause(from, word, voices.of(from, word, from > first, hits), conceded));
                from = word;
                conceded = start == Start.CONCESSION;
                toComma = conceded;
            }
        }
        clauses.add(new Clause(from, end, voices.of(from, end, from > first, hits), conceded));
        return clauses;
    }

    /** Whether a word stands within a verb, as "therefore" of "has therefore not been shown" and of "is, therefore, not shown" does. */
    private boolean inVerb(int word) {
        String gap = words.gapAfter(word - 1).strip();
        return (gap.isEmpty() || gap.equals(",")) && AUXILIARIES.contains(words.lower(word - 1));
    }

    /** Whether a semicolon, a long dash or, but for "1:1", a colon stands after a word; a short dash that follows a blank is long. */
    private boolean parting(int word) {
        return words.gapHas(word, ";\u2014") || words.gapHas(word, ":") && !words.isNumber(word)
                || words.gapAfter(word).lastIndexOf('\u2013') > 0;
    }
}
