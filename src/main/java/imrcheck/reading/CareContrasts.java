package imrcheck.reading;

import imrcheck.facts.CareEvent;
import imrcheck.facts.Contrast;
import imrcheck.facts.Contrast.Kind;
import imrcheck.facts.Item;
import imrcheck.facts.Statement;
import imrcheck.language.Label;
import imrcheck.language.Label.Role;
import imrcheck.language.Terms;
import imrcheck.language.TreatmentRow;
import imrcheck.language.TreatmentRow.Property;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Care that a rationale tells as had or as never had, against the care that the record tells of. */
record CareContrasts(Terms terms, Opposed opposed, Likeness likeness, Evidence record, PatientStory story) {
    private static final String EFFECT = "effect";
    private static final String ANY_OTHER = "any-other";
    private static final String CARE_CONSERVATIVE = "care-conservative";
    private static final String PROOF = "proof";
    /** Care that is told by its family alone. */
    private static final Map<String, String> FAMILIES = Map.of("care-therapy", "therapy", "care-injection", "injection");
    private static final Set<String> CONSERVATIVE_FAMILIES = Set.of("therapy", "injection");
    private static final Set<String> EARLIER = Set.of("earlier-course", "course-completed");

    /** Care that the record tells as never had, that its list of care lacks, or that it knows only as planned. */
    Optional<Contrast> notHad(Item item, Evidence own, Statement claim, Set<String> kinds) {
        boolean concludes = own.account().beside(claim).stream().anyMatch(other -> other.about("medical-necessity"));
        boolean open = concludes || own.care().anyMatch(event -> event.untaken() && kinds.contains(event.kind()));
        if (open || record.care().anyMatch(event -> event.taken() && kinds.contains(event.kind()))) {
            return Optional.empty();
        }
        boolean course = completed(own.account(), claim) && kinds.stream().allMatch(kind -> visits(kind) && !mentioned(kind));
        return record.care()
                .filter(event -> event.of(ANY_OTHER) ? course && !listed(kinds, event)
                        : event.untaken() && kinds.contains(event.kind()) && ofTheme(item, claim, event))
                .min(Comparator.comparing((CareEvent event) -> event.of(ANY_OTHER)).thenComparing(CareEvent::passage))
                .map(event -> opposed.contrast(item, Kind.NOT_HAD, claim, event));
    }

    /** Whether a claim is of a course that was had, by its words or its count. */
    private static boolean completed(Account own, Statement claim) {
        return own.beside(claim).stream().anyMatch(other -> EARLIER.stream().anyMatch(other::about))
                || own.care().stream().anyMatch(event -> event.taken() && event.count() != null && event.passage().equals(claim.passage()));
    }

    private boolean listed(Set<String> kinds, CareEvent list) {
        return !Collections.disjoint(record.account().treatments(list.passage().span()), kinds);
    }

    /** Whether a kind of care is one treatment, and not a class of drugs. */
    private boolean named(String kind) {
        return single(kind) && !terms.treatments().of(kind).drug();
    }

    /** Whether a kind of care is one treatment or a class of drugs, of which each drug of it is one: "no anticonvulsant". */
    private boolean single(String kind) {
        TreatmentRow treatment = terms.treatments().of(kind);
        return treatment != null && !treatment.is(Property.BY_NAME);
    }

    private boolean visits(String kind) {
        TreatmentRow treatment = terms.treatments().of(kind);
        return treatment != null && treatment.course();
    }

    /** Whether the record may tell of care of that kind as had. */
    private boolean mentioned(String kind) {
        Set<String> alike = terms.treatments().of(kind).akin();
        return record.care()
                .anyMatch(event -> event.taken()
                        && (event.of(kind) || alike.contains(event.kind()) || event.of("care-therapy") || event.of("care-conservative")))
                || record.affirming(EFFECT).anyMatch(said -> said.theme().care().contains(kind))
                || EARLIER.stream().anyMatch(course -> record.affirming(course).findAny().isPresent());
    }

    /** Care that the record tells as had and the rationale as never had. */
    Optional<Contrast> had(Item item, Evidence own, Statement claim) {
        Set<String> kinds = claim.theme().care();
        boolean open = own.account().restricted(claim) || record.care().anyMatch(event -> event.untaken() && kinds.contains(event.kind()));
        if (open) {
            return Optional.empty();
        }
        Set<Label> named = own.account().names(claim.passage().span());
        return story.had().stream().filter(told -> isOf(item, kinds, named, told)).map(CareTold::event)
                .filter(event -> ofTheme(item, claim, event)).findFirst()
                .or(() -> kinds.stream().allMatch(kind -> named(kind) || ofFamily(kind)) ? ledger(item, claim, kinds) : Optional.empty())
                .map(event -> opposed.contrast(item, Kind.HAD, claim, event)).or(() -> resulted(item, claim, kinds));
    }

    /** What only care of that kind can have shown, as the latency of a nerve does that it was tested. */
    private Optional<Contrast> resulted(Item item, Statement claim, Set<String> kinds) {
        return kinds.stream().sorted().flatMap(kind -> record.affirming(Evidence.care(kind)))
                .filter(said -> said.about(PROOF) && likeness.sameTheme(item, claim, said)).findFirst()
                .map(said -> opposed.contrast(item, Kind.HAD, claim, said));
    }

    /** Whether a kind of care is told by its family alone: "an injection", "therapy". */
    private static boolean ofFamily(String kind) {
        return FAMILIES.containsKey(kind);
    }

    private boolean inFamily(Item item, Set<String> kinds, String kind) {
        return !(item.isDrug() && item.akin(kind))
                && kinds.stream().map(FAMILIES::get).anyMatch(terms.treatments().orOther(kind).family()::equals);
    }

    /** Whether care can be of the part and side of the body of a claim, or of the item where the claim names none. */
    private boolean ofTheme(Item item, Statement claim, CareEvent event) {
        return likeness.sameParts(item, claim.parts(), event.region())
                && Likeness.sameSide(item, claim, event.side() == null ? Set.of() : Set.of(event.side()));
    }

    private Optional<CareEvent> ledger(Item item, Statement claim, Set<String> kinds) {
        return record.care().filter(event -> event.taken() && (kinds.contains(event.kind()) || inFamily(item, kinds, event.kind()))
                && ofTheme(item, claim, event)).findFirst();
    }

    /**
     * Whether care is what a claim names: a drug or class of drugs by that, what comes in many kinds by the same word, conservative care by
     * any of it, other care by its treatment.
     */
    private boolean isOf(Item item, Set<String> kinds, Set<Label> names, CareTold told) {
        if (kinds.contains(CARE_CONSERVATIVE)) {
            return CONSERVATIVE_FAMILIES.contains(terms.treatments().orOther(told.event().kind()).family());
        }
        if (inFamily(item, kinds, told.event().kind())) {
            return true;
        }
        Set<Label> drugs = names.stream().filter(name -> name.role() != Role.TREATMENT).collect(Collectors.toSet());
        return drugs.isEmpty() ? kinds.stream().allMatch(this::single) && kinds.contains(told.event().kind())
                : !Collections.disjoint(drugs, told.names());
    }
}
