package imrcheck.reading;

import imrcheck.facts.CareEvent;
import imrcheck.facts.CareEvent.State;
import imrcheck.facts.Polarity;
import imrcheck.facts.Statement;
import imrcheck.facts.Voice;
import imrcheck.language.Concept;
import imrcheck.language.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a section tells of the patient, by the concepts that it affirms and denies. */
final class Evidence {
    private static final String CARE = "care-";
    private static final String COURSE = "course-of-care";
    /** So many tellings of one concept are enough to find one that fits. */
    private static final int MOST = 100;
    private static final Set<String> ONLY_MEANT = Stream.of(State.PLANNED, State.REQUESTED, State.AUTHORIZED, State.REFUSED)
            .map(state -> CARE + state.name().toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());

    private final Terms terms;
    private final Account account;
    private final Map<String, List<Statement>> affirming = new HashMap<>();
    private final Map<String, List<Statement>> denying = new HashMap<>();
    private final Set<String> missing = new HashSet<>();
    private final Set<List<Object>> said = new HashSet<>();

    Evidence(Terms terms, Account account) {
        this.terms = terms;
        this.account = account;
        for (Statement one : account.statements()) {
            said.add(key(one, one.polarity().negative()));
            Concept concept = terms.concept(one.concept());
            if (concept != null && one.polarity().negative()) {
                missing.addAll(terms.shown(concept));
            }
            if (concept != null && one.voice() == Voice.PATIENT && !one.aboutAny(ONLY_MEANT)) {
                add(concept, one);
            }
        }
    }

    private void add(Concept concept, Statement one) {
        if (one.polarity() == Polarity.DENIED) {
            put(denying, concept.id(), one);
            if (ofCourse(one)) {
                terms.lacking(concept).forEach(lack -> put(affirming, lack, one));
            }
        } else if (one.recorded() || one.met()) {
            Stream.concat(Stream.of(concept), one.kinds().stream().filter(kind -> !concept.kinds().contains(kind)).map(terms::concept))
                    .filter(Objects::nonNull).flatMap(kind -> terms.shown(kind).stream()).distinct()
                    .forEach(shown -> put(affirming, shown, one));
            terms.counterparts(concept).forEach(other -> put(denying, other, one));
        }
    }

    private boolean ofCourse(Statement one) {
        return one.theme().care().stream().map(care -> terms.concept(care(care)))
                .anyMatch(care -> care != null && terms.shows(care, COURSE));
    }

    /** The concept that care of a kind was had. */
    static String care(String kind) {
        return kind.startsWith(CARE) ? kind : CARE + kind.replace('_', '-');
    }

    private static void put(Map<String, List<Statement>> index, String concept, Statement one) {
        List<Statement> all = index.computeIfAbsent(concept, id -> new ArrayList<>());
        if (all.size() < MOST) {
            all.add(one);
        }
    }

    private static List<Object> key(Statement one, boolean negative) {
        return List.of(one.sentence(), one.concept(), negative);
    }

    /** The section. */
    Account account() {
        return account;
    }

    /** The care that it tells of. */
    Stream<CareEvent> care() {
        return account.care().stream();
    }

    /** What affirms a concept. */
    Stream<Statement> affirming(String concept) {
        return affirming.getOrDefault(concept, List.of()).stream();
    }

    /** What denies the concept of a claim. */
    Stream<Statement> denying(Statement claim) {
        return claim.kinds().stream().sorted().flatMap(kind -> denying.getOrDefault(kind, List.of()).stream());
    }

    /** What denies a concept by its own name. */
    Stream<Statement> denying(String concept) {
        return denying.getOrDefault(concept, List.of()).stream();
    }

    /** Whether a clause asserts a concept and denies it too. */
    boolean saysBoth(Statement claim) {
        return said.contains(key(claim, !claim.polarity().negative()));
    }

    /** What the same words say more closely: "no functional improvement with the drug" is of no other benefit. */
    Optional<Statement> saidCloser(Statement claim) {
        return account.beside(claim).stream().limit(MOST)
                .filter(other -> other.about(claim.concept()) && !other.concept().equals(claim.concept())
                        && other.polarity() == claim.polarity() && other.passage().span().overlaps(claim.passage().span()))
                .findFirst();
    }

    /** Whether a section also denies, or finds unrecorded, what a claim is of or what would show it. */
    boolean leavesOpen(Statement claim) {
        return missing.contains(claim.concept()) || !Collections.disjoint(missing, claim.kinds());
    }

    /** Whether a clause denies something beside a claim that is of whatever there is. */
    boolean deniesMore(Statement claim) {
        return denied(claim).anyMatch(other -> !other.about("catch-all") && other.about("compared")
                && other.passage().span().end() != claim.passage().span().end());
    }

    /** What else of whatever there is a clause denies: "no complaints or findings". */
    Stream<Statement> deniedAlike(Statement claim) {
        return denied(claim).filter(other -> other.about("catch-all"));
    }

    private Stream<Statement> denied(Statement claim) {
        return account.beside(claim).stream().limit(MOST).filter(
                other -> other.polarity().negative() && !other.concept().equals(claim.concept()) && terms.concept(other.concept()) != null);
    }
}
