package imrcheck.text;

import imrcheck.terms.Hit;
import imrcheck.terms.Label.Role;
import imrcheck.terms.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts sentences into clauses at semicolons, dashes, colons and words such as "but" and "although". */
final class Clauses {
    private static final String TERMINATOR = "terminator";
    private static final String CONCESSION = "concession";
    private static final String SUBORDINATE = "subordinate";
    private static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "is", "are", "was", "were");

    private final Words words;

    Clauses(Words words) {
        this.words = words;
    }

    private enum Start { CLAUSE, CONCESSION }

    /** For each word of a sentence what it begins, or null. */
    private static Start[] starts(int first, int end, List<Hit> hits) {
        Start[] starts = new Start[end - first];
        for (Hit hit : hits) {
            Start start = hit.label().role() == Role.CUE ? start(hit.label().name()) : null;
            if (start != null && starts[hit.first() - first] != Start.CONCESSION && !inConcept(hits, hit)) {
                starts[hit.first() - first] = start;
            }
        }
        return starts;
    }

    private static Start start(String cue) {
        return switch (cue) {
            case TERMINATOR -> Start.CLAUSE;
            case CONCESSION -> Start.CONCESSION;
            default -> null;
        };
    }

    private static boolean subordinate(int word, List<Hit> hits) {
        for (Hit hit : hits) {
            if (hit.first() > word) {
                return false;
            }
            if (hit.is(Role.CUE, SUBORDINATE) && !inConcept(hits, hit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inConcept(List<Hit> hits, Hit cue) {
        for (Hit hit : hits) {
            if (hit.first() > cue.first()) {
                return false;
            }
            if (hit.label().role() == Role.CONCEPT && hit.covers(cue)) {
                return true;
            }
        }
        return false;
    }

    /** A stretch of words and whether it is conceded. */
    record Part(int first, int end, boolean conceded) {}

    /**
     * The clauses of the sentence from {@code first} up to {@code end}.
     *
     * @param hits its phrases, by first word
     */
    List<Part> of(int first, int end, List<Hit> hits) {
        Start[] starts = starts(first, end, hits);
        List<Part> parts = new ArrayList<>();
        int from = first;
        boolean conceded = starts[0] == Start.CONCESSION;
        boolean toComma = conceded || subordinate(first, hits);
        for (int word = first + 1; word < end; word++) {
            Start start = starts[word - first] == Start.CLAUSE && inVerb(word) ? null : starts[word - first];
            if (start != null || toComma && comma(word - 1) || parting(word - 1)) {
                parts.add(new Part(from, word, conceded));
                from = word;
                conceded = start == Start.CONCESSION;
                toComma = conceded;
            }
        }
        parts.add(new Part(from, end, conceded));
        return parts;
    }

    /** Whether a word stands within a verb, as "therefore" of "has therefore not been shown" and of "is, therefore, not shown" does. */
    private boolean inVerb(int word) {
        String gap = words.gapAfter(word - 1).strip();
        return (gap.isEmpty() || gap.equals(",")) && AUXILIARIES.contains(words.lower(word - 1));
    }

    private boolean parting(int word) {
        String gap = words.gapAfter(word);
        for (int at = 0; at < gap.length(); at++) {
            char c = gap.charAt(at);
            boolean longDash = c == '\u2014' || c == '\u2013' && at > 0;
            if (c == ';' || longDash || c == ':' && words.number(word) == Words.NO_NUMBER) {
                return true;
            }
        }
        return false;
    }

    private boolean comma(int word) {
        return words.gapAfter(word).indexOf(',') >= 0;
    }
}
