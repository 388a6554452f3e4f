package imrcheck.reading;

import imrcheck.facts.Answer.Says;
import imrcheck.facts.Item;
import imrcheck.facts.Polarity;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Sentence;
import imrcheck.language.TextReader;
import imrcheck.reading.Criteria.Criterion;
import imrcheck.reading.PatientStory.Told;
import imrcheck.reading.Replies.Reply;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Replies to criteria that ask for care: that it failed, or that a drug is taken. Care failed where its sentence says that it, or what
 * it was to bring about, did not come.
 *
 * @param criteria tells what criteria ask for
 */
record CareReplies(TextReader reader, Item item, PatientStory story, Criteria criteria) {
    private static final String FAILED = "conservative-care-failed";
    private static final String EFFECT = "effect";
    private static final String NOT_HELPED = "not-helped";
    private static final String HELPED = "helped";
    private static final String GIVEN_UP = "given-up";
    /** Of which families care is for which a criterion has a word only. */
    private static final Map<String, Set<String>> FAMILIES =
            Map.of("medication-care", Set.of("drug"), "drug-kind", Set.of("drug"), "therapy-kind", Set.of("therapy"),
                    "conservative-treatment", Set.of("drug", "therapy", "injection"), "injection-kind", Set.of("injection"));
    private static final List<String> ANY_CARE = List.of("conservative-kind", "drug-kind");

    /** Whether some care failed, or some drug is taken, as a criterion asks; empty where it asks for neither or nothing tells. */
    Optional<Reply> to(Criterion criterion) {
        boolean care = !criterion.care().isEmpty() && criteria.careAlone(criterion) && !criterion.more();
        Optional<Reply> reply =
                criterion.failing() ? failed(criterion) : care ? taken(criterion).or(() -> had(criterion)) : Optional.empty();
        boolean open = reply.filter(one -> one.says() == Says.MET).isEmpty() && (care || criterion.failing());
        return open ? never(criterion).or(() -> reply) : reply;
    }

    /** That care which a criterion names was never had, so that it cannot have failed; a record that has no word of it does not say so. */
    private Optional<Reply> never(Criterion criterion) {
        ZeroCare zero = new ZeroCare(story.counts());
        return story.summary() ? Optional.empty()
                : named(criterion).filter(hit -> hit.namesCare() && story.reading().clause(hit).voice() == Voice.PATIENT)
                        .filter(hit -> zero.never(story.reading().clause(hit), hit)).findFirst().map(hit -> said(Says.UNMET, hit));
    }

    private Optional<Reply> failed(Criterion criterion) {
        Reading reading = story.reading();
        Optional<Reply> asserted = story.told().stream().filter(CareReplies::fails).filter(one -> {
            Sentence sentence = reading.sentence(one.assertion().word());
            return ofItem(sentence) && named(criterion, sentence);
        }).findFirst().map(one -> Reply.of(Says.MET, one.assertion()));
        return asserted.or(() -> reading.hits().stream().filter(hit -> hit.is(Role.TRAIT, "failing") || hit.is(Role.COUNTED, NOT_HELPED))
                .filter(hit -> reading.clause(hit).voice() == Voice.PATIENT
                        && (hit.name().equals(NOT_HELPED) || reader.polarity(reading, hit) == Polarity.AFFIRMED))
                .filter(hit -> ofItem(reading.sentence(hit.first())) && named(criterion, reading.sentence(hit.first()))).findFirst()
                .map(hit -> said(Says.MET, hit))).or(() -> helped(criterion));
    }

    /** That the care by the names that a criterion gives did help, so that it has not failed. */
    private Optional<Reply> helped(Criterion criterion) {
        Reading reading = story.reading();
        return story.summary() ? Optional.empty()
                : reading.hits(Role.COUNTED).filter(hit -> hit.name().equals(HELPED) && reading.clause(hit).voice() == Voice.PATIENT)
                        .filter(hit -> reader.polarity(reading, hit) == Polarity.AFFIRMED)
                        .filter(hit -> ofItem(reading.sentence(hit.first())) && named(criterion, reading.sentence(hit.first()))).findFirst()
                        .map(hit -> said(Says.UNMET, hit));
    }

    /** Whether a sentence can be of the item's part of the body: of none, or of one that it reaches. */
    private boolean ofItem(Sentence sentence) {
        List<Hit> parts = story.reading().hits(sentence).filter(hit -> hit.role() == Role.BODY_PART).toList();
        return parts.isEmpty() || item.bodyParts().isEmpty() || parts.stream().anyMatch(part -> item.reaches(part.name()));
    }

    private static boolean fails(Told one) {
        Polarity polarity = one.assertion().polarity();
        return polarity == Polarity.AFFIRMED && one.assertion().concept().kinds().contains(FAILED)
                || polarity == Polarity.DENIED && one.assertion().concept().kinds().contains(EFFECT);
    }

    /** Whether some words name the care that a criterion asks for: by the names that it gives, or any where it gives none. */
    private boolean named(Criterion criterion, Sentence sentence) {
        Set<String> cares = criteria.cares(criterion);
        boolean any = criterion.care().stream().noneMatch(name -> name.role() == Role.TREATMENT) && Criteria.ANY_CARE.containsAll(cares)
                || criterion.care().isEmpty() && cares.isEmpty();
        return story.told().stream().filter(one -> sentence.holds(one.assertion().word()))
                .anyMatch(one -> any ? fails(one) || care(one)
                        : cares.stream()
                                .anyMatch(care -> reader.terms().shows(one.assertion().concept(), care)
                                        || reader.terms().isA(care, one.assertion().concept().id())))
                || named(criterion).anyMatch(sentence::holds);
    }

    private boolean care(Told one) {
        return ANY_CARE.stream().anyMatch(kind -> one.assertion().concept().kinds().contains(kind));
    }

    private Stream<Hit> named(Criterion criterion) {
        return story.reading().hits().stream().filter(hit -> criterion.care().contains(hit.label()));
    }

    /** A drug that is taken; how much or how many of it, as "multiple" asks, no name tells. */
    private Optional<Reply> taken(Criterion criterion) {
        Reading reading = story.reading();
        return !criterion.grades().isEmpty() ? Optional.empty()
                : named(criterion).filter(hit -> reading.clause(hit).voice() == Voice.PATIENT)
                        .filter(hit -> !story.counts().has(GIVEN_UP, reading.clause(hit)))
                        .filter(hit -> !story.counts().has(PatientStory.RELATIVE, reading.clause(hit)))
                        .filter(hit -> reading.hits(Role.DRUG).anyMatch(drug -> drug.overlaps(hit))).map(hit -> taken(reading, hit))
                        .min((one, other) -> one.says().compareTo(other.says()));
    }

    private Reply taken(Reading reading, Hit hit) {
        return said(reader.polarity(reading, hit) == Polarity.AFFIRMED ? Says.MET : Says.MENTIONED, hit);
    }

    /** Care that was had: by the names that a criterion gives, or of the kind for which it has a word. */
    private Optional<Reply> had(Criterion criterion) {
        Set<String> families = criteria.cares(criterion).stream().map(FAMILIES::get).filter(Objects::nonNull).flatMap(Set::stream)
                .collect(Collectors.toSet());
        return criterion.counted() || !criterion.grades().isEmpty() || !criterion.thresholds().isEmpty() || criteria.atOnce(criterion)
                ? Optional.empty()
                : story.had().stream()
                        .filter(care -> !Collections.disjoint(care.names(), criterion.care())
                                || families.contains(reader.terms().treatments().orOther(care.event().kind()).family()))
                        .filter(care -> item.bodyParts().isEmpty() || care.event().region().isEmpty()
                                || care.event().region().stream().anyMatch(item::reaches))
                        .findFirst().map(care -> new Reply(Says.MET, false, care.event().passage().span(), care.event().passage().span()));
    }

    private Reply said(Says says, Hit hit) {
        Clause clause = story.reading().clause(hit);
        return new Reply(says, clause.conceded(), story.reading().words().span(clause), story.reading().words().span(hit));
    }
}
