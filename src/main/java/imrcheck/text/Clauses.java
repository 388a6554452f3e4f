package imrcheck.text;

import imrcheck.terms.Hit;
import imrcheck.terms.Label.Role;
import imrcheck.terms.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parts sentences into clauses at semicolons, dashes, colons and words such as "but" and "although". */
final class Clauses {
    private static final String TERMINATOR = "terminator";
    private static final String CONCESSION = "concession";
    private static final String SUBORDINATE = "subordinate";

    private final Words words;

    Clauses(Words words) {
        this.words = words;
    }

    /** Which words of a sentence begin a clause, and how. */
    private static final class Starts {
        private final Set<Integer> clauses = new HashSet<>();
        private final Set<Integer> concessions = new HashSet<>();
        private final Set<Integer> subordinate = new HashSet<>();

        Starts(List<Hit> hits) {
            for (Hit hit : hits) {
                if (hit.label().role() == Role.CUE && !inConcept(hits, hit)) {
                    switch (hit.label().name()) {
                        case CONCESSION -> concessions.add(hit.first());
                        case TERMINATOR -> clauses.add(hit.first());
                        case SUBORDINATE -> subordinate.add(hit.first());
                        default -> { }
                    }
                }
            }
            clauses.addAll(concessions);
        }
    }

    private static boolean inConcept(List<Hit> hits, Hit cue) {
        return hits.stream().anyMatch(hit -> hit.label().role() == Role.CONCEPT && hit.covers(cue));
    }

    /** A stretch of words and whether it is conceded. */
    record Part(int first, int end, boolean conceded) {
    }

    /**
     * The clauses of the sentence from {@code first} up to {@code end}.
     *
     * @param hits its phrases, by first word
     */
    List<Part> of(int first, int end, List<Hit> hits) {
        Starts starts = new Starts(hits);
        List<Part> parts = new ArrayList<>();
        int from = first;
        boolean conceded = starts.concessions.contains(first);
        boolean toComma = conceded || starts.subordinate.contains(first);
        for (int word = first + 1; word < end; word++) {
            boolean marked = starts.clauses.contains(word);
            if (marked || toComma && comma(word - 1) || parting(word - 1)) {
                parts.add(new Part(from, word, conceded));
                from = word;
                conceded = starts.concessions.contains(word);
                toComma = conceded;
            }
        }
        parts.add(new Part(from, end, conceded));
        return parts;
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
