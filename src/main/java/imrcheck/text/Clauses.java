package imrcheck.text;

import imrcheck.terms.Hit;
import imrcheck.terms.Label.Role;
import imrcheck.terms.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Parts sentences into clauses at semicolons, dashes, colons and words such as "but" and "although". */
final class Clauses {
    private static final String TERMINATOR = "terminator";
    private static final String CONCESSION = "concession";
    private static final String SUBORDINATE = "subordinate";

    private final Words words;
    private final TreeMap<Integer, Boolean> starts = new TreeMap<>();
    private final Set<Integer> subordinate = new HashSet<>();

    /** @param hits all phrases of the text, by first word */
    Clauses(Words words, List<Hit> hits) {
        this.words = words;
        for (Hit hit : hits) {
            if (hit.label().role() == Role.CUE && !inConcept(hits, hit)) {
                if (hit.label().name().equals(CONCESSION)) {
                    starts.put(hit.first(), true);
                } else if (hit.label().name().equals(TERMINATOR)) {
                    starts.putIfAbsent(hit.first(), false);
                } else if (hit.label().name().equals(SUBORDINATE)) {
                    subordinate.add(hit.first());
                }
            }
        }
    }

    private static boolean inConcept(List<Hit> hits, Hit cue) {
        return hits.stream().anyMatch(hit -> hit.label().role() == Role.CONCEPT && hit.covers(cue));
    }

    /** A stretch of words and whether it is conceded. */
    record Part(int first, int end, boolean conceded) {
    }

    /** The clauses of the sentence from {@code first} up to {@code end}. */
    List<Part> of(int first, int end) {
        List<Part> parts = new ArrayList<>();
        int from = first;
        boolean conceded = starts.getOrDefault(first, false);
        boolean toComma = conceded || subordinate.contains(first);
        for (int word = first + 1; word < end; word++) {
            boolean marked = starts.containsKey(word);
            if (marked || toComma && comma(word - 1) || parting(word - 1)) {
                parts.add(new Part(from, word, conceded));
                from = word;
                conceded = marked && starts.get(word);
                toComma = conceded;
            }
        }
        parts.add(new Part(from, end, conceded));
        return parts;
    }

    private boolean parting(int word) {
        CharSequence gap = words.gapAfter(word);
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
        return words.gapAfter(word).chars().anyMatch(c -> c == ',');
    }
}
