package imrcheck.authoring;

import imrcheck.facts.Polarity;
import imrcheck.language.Label;
import imrcheck.language.Label.Role;
import imrcheck.language.TermList;
import imrcheck.language.TermList.Term;
import imrcheck.language.Terms;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds phrases that keep others from being read. Of two names for the same words one is never chosen: two treatments, units or
 * sides, a concept affirmed and denied, cues that turn the same words two ways. And a longer phrase of a concept takes the words of
 * a shorter one of another topic, whose rules then hear nothing, unless the one is a kind of the other or says that it goes
 * {@code over} it.
 */
final class ShadowLint {
    private static final Set<Role> ONE_NAME = Set.of(Role.TREATMENT, Role.UNIT, Role.SIDE);

    private final Terms terms;
    private final Map<String, Set<String>> over;
    private final Map<String, List<Term>> bySequence = new HashMap<>();
    private final Map<String, RuleError> errors = new TreeMap<>();
    private final Set<String> needed = new HashSet<>();

    private ShadowLint(Terms terms, Map<String, Set<String>> over) {
        this.terms = terms;
        this.over = over;
    }

    static List<RuleError> check(RuleFiles files, Terms terms) {
        TermList list = TermList.of(files);
        ShadowLint lint = new ShadowLint(terms, list.over());
        list.terms().forEach(lint::add);
        list.terms().forEach(lint::check);
        list.terms().forEach(lint::checkOver);
        return new ArrayList<>(lint.errors.values());
    }

    private void add(Term term) {
        term.sequences().forEach(sequence -> bySequence.computeIfAbsent(sequence, key -> new ArrayList<>()).add(term));
    }

    private void check(Term term) {
        for (String sequence : term.sequences()) {
            for (Term other : bySequence.get(sequence)) {
                if (clash(term.label(), other.label()) && before(other, term)) {
                    error(term, other,
                            "\"" + term.phrase() + "\" of " + term.label().name() + " is also " + "\"" + other.phrase() + "\" of "
                                    + name(other) + " (" + other.file() + ":" + other.line() + "); one of them is never read.",
                            "Leave the words to one of the two.");
                }
            }
            if (term.label().role() == Role.CONCEPT) {
                parts(sequence).forEach(part -> bySequence.getOrDefault(part, List.of()).forEach(hidden -> checkHidden(term, hidden)));
            }
        }
    }

    private static boolean before(Term one, Term other) {
        int order = one.file().compareTo(other.file());
        return order < 0 || order == 0 && one.line() < other.line();
    }

    private static String name(Term term) {
        return term.label().polarity() == Polarity.AFFIRMED ? term.label().name() : term.label().name() + ", denied or undocumented";
    }

    private static boolean clash(Label one, Label other) {
        if (one.role() != other.role() || one.equals(other)) {
            return false;
        }
        return switch (one.role()) {
            case CONCEPT -> one.name().equals(other.name());
            case CUE -> turns(one) && turns(other) && direction(one).equals(direction(other));
            default -> ONE_NAME.contains(one.role());
        };
    }

    private static boolean turns(Label cue) {
        return cue.name().startsWith("denied-") || cue.name().startsWith("undocumented-");
    }

    private static String direction(Label cue) {
        return cue.name().substring(cue.name().lastIndexOf('-'));
    }

    private void checkHidden(Term term, Term hidden) {
        String longer = term.label().name();
        String shorter = hidden.label().name();
        if (hidden.label().role() != Role.CONCEPT || term.topic().equals(hidden.topic()) || ontology(term) || ontology(hidden)
                || terms.concept(longer).kinds().contains(shorter)) {
            return;
        }
        needed.add(longer + " over " + shorter);
        if (!over.getOrDefault(longer, Set.of()).contains(shorter)) {
            error(term, hidden,
                    "\"" + term.phrase() + "\" of " + longer + " takes the words \"" + hidden.phrase() + "\" of " + shorter + " ("
                            + hidden.file() + ":" + hidden.line() + ").",
                    "Make " + longer + " a kind of it (is: [" + shorter + "]), list the longer words there too, or write over: [" + shorter
                            + "] where that is meant.");
        }
    }

    /** Its concepts are read beside those of the topics and take nothing from them; no rule need hear them. */
    private static boolean ontology(Term term) {
        return term.topic().equals(RuleFiles.ONTOLOGY);
    }

    /** A word that excuses nothing would excuse something later. */
    private void checkOver(Term term) {
        String longer = term.label().name();
        for (String shorter : term.label().role() == Role.CONCEPT ? over.getOrDefault(longer, Set.of()) : Set.<String>of()) {
            if (!needed.contains(longer + " over " + shorter)) {
                errors.putIfAbsent(longer + " over " + shorter,
                        new RuleError(term.file(), term.line(),
                                "No phrase of " + longer + " takes words of " + shorter + " in another topic.",
                                "Take " + shorter + " out of its over."));
            }
        }
    }

    /** All shorter stretches of words in it. */
    private static Set<String> parts(String sequence) {
        int all = sequence.length();
        return IntStream.range(0, all).boxed().flatMap(
                from -> IntStream.rangeClosed(from + 1, all).filter(to -> to - from < all).mapToObj(to -> sequence.substring(from, to)))
                .collect(Collectors.toSet());
    }

    /** Two concepts get one error, however many of their phrases meet. */
    private void error(Term term, Term other, String message, String remedy) {
        errors.putIfAbsent(term.label() + " " + term.file() + " " + other.label(),
                new RuleError(term.file(), term.line(), message, remedy));
    }
}
