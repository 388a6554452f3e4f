package imrcheck.extract;

import imrcheck.facts.Treatment;
import imrcheck.terms.Hit;
import imrcheck.terms.Label.Role;
import imrcheck.terms.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the one treatment that a title is about. The name that comes first is it, save where another word of the title tells
 * otherwise: the vehicle of a drug ("cream"), the needle, the operation that a service belongs to, a return visit.
 */
final class TreatmentChooser {
    private static final Set<Treatment> THERAPY =
            EnumSet.of(Treatment.PHYSICAL_THERAPY, Treatment.OCCUPATIONAL_THERAPY, Treatment.CHIROPRACTIC, Treatment.ACUPUNCTURE);
    private static final Set<Treatment> BEFORE_SURGERY = EnumSet.of(Treatment.LAB_TEST, Treatment.XRAY, Treatment.OTHER_IMAGING,
            Treatment.CONSULTATION, Treatment.OFFICE_VISIT, Treatment.SURGICAL_ASSOCIATED, Treatment.DME);
    private static final Set<Treatment> GUIDED =
            EnumSet.of(Treatment.OTHER_IMAGING, Treatment.OTHER_MODALITY, Treatment.XRAY, Treatment.CT);
    private static final Set<Treatment> INJECTION =
            EnumSet.of(Treatment.EPIDURAL_STEROID_INJECTION, Treatment.FACET_INJECTION, Treatment.OTHER_INJECTION);
    private static final Set<Treatment> BY_WHOM = EnumSet.of(Treatment.PSYCH, Treatment.CHIROPRACTIC, Treatment.ACUPUNCTURE,
            Treatment.PHYSICAL_THERAPY, Treatment.OCCUPATIONAL_THERAPY);
    private static final int WITH_REACH = 4;

    private final Words words;
    private final List<Hit> hits;
    private final List<Hit> named;

    /** @param hits the phrases of the title, by first word, longest first */
    TreatmentChooser(Words words, List<Hit> hits) {
        this.words = words;
        this.hits = hits;
        this.named = hits.stream().filter(hit -> hit.label().role() == Role.TREATMENT)
                .filter(hit -> hits.stream().noneMatch(other -> hides(other, hit))).toList();
    }

    private static boolean hides(Hit other, Hit hit) {
        return other.label().role() == Role.TREATMENT && other.covers(hit)
                || other.is(Role.TRAIT, "guidance") && (other.covers(hit) || other.first() == hit.first());
    }

    /** Whether the title names no treatment. */
    boolean unnamed() {
        return named.isEmpty();
    }

    /** The treatment. */
    Treatment choose() {
        if (trait("associated-service")) {
            return named.stream().map(TreatmentChooser::treatment).filter(THERAPY::contains).findFirst()
                    .orElse(Treatment.SURGICAL_ASSOCIATED);
        }
        if (named.isEmpty()) {
            return byWords();
        }
        Hit head = named.get(0);
        Treatment treatment = refined(head, treatment(head));
        return surgical(head, treatment) ? Treatment.SURGICAL_ASSOCIATED : treatment;
    }

    private boolean surgical(Hit head, Treatment treatment) {
        boolean before = traitBefore("pre-operative", head) && BEFORE_SURGERY.contains(treatment);
        boolean after = traitBefore("post-operative", head)
                && (treatment == Treatment.DME || treatment == Treatment.LAB_TEST || TitleQuantity.medication(treatment));
        boolean checks = trait("laboratory") && has(Treatment.SURGICAL_ASSOCIATED);
        return before || after || checks;
    }

    private Treatment refined(Hit head, Treatment treatment) {
        if (has(Treatment.GYM)) {
            return Treatment.GYM;
        }
        if (TitleQuantity.medication(treatment)) {
            return drug(treatment);
        }
        if (GUIDED.contains(treatment)) {
            return picture(treatment);
        }
        return switch (treatment) {
            case CONSULTATION -> specialist(head);
            case OTHER_INJECTION -> first(INJECTION, treatment);
            case SURGERY -> head.length() == 1 && (trait("referral") || trait("evaluation")) && onlyWord(head, "surgery")
                    ? Treatment.CONSULTATION : treatment;
            case OFFICE_VISIT -> trait("pre-operative") && has(Treatment.SURGICAL_ASSOCIATED) ? Treatment.SURGICAL_ASSOCIATED : treatment;
            default -> treatment;
        };
    }

    private Treatment drug(Treatment treatment) {
        if (has(Treatment.ACUPUNCTURE)) {
            return Treatment.ACUPUNCTURE;
        }
        if (trait("injection")) {
            return first(INJECTION, Treatment.OTHER_INJECTION);
        }
        boolean applied = trait("vehicle") || hits.stream().anyMatch(hit -> hit.is(Role.UNIT, "strength") && onlyWord(hit, "percent", "%"));
        return applied && treatment != Treatment.OPIOID || has(Treatment.TOPICAL) && severalDrugs() ? Treatment.TOPICAL : treatment;
    }

    private boolean severalDrugs() {
        return named.stream().map(TreatmentChooser::treatment).filter(TitleQuantity::medication).count() > 2;
    }

    /** What a picture or a device named first is really part of. */
    private Treatment picture(Treatment treatment) {
        if (has(Treatment.ACUPUNCTURE)) {
            return Treatment.ACUPUNCTURE;
        }
        if (treatment != Treatment.OTHER_MODALITY && treatment != Treatment.CT && has(Treatment.MRI)) {
            return Treatment.MRI;
        }
        if (treatment == Treatment.OTHER_IMAGING && has(Treatment.CT)) {
            return Treatment.CT;
        }
        if (treatment == Treatment.XRAY && trait("laboratory")) {
            return Treatment.SURGICAL_ASSOCIATED;
        }
        boolean device = treatment == Treatment.OTHER_MODALITY && (trait("purchase") || trait("rental"));
        return device ? Treatment.DME : treatment;
    }

    /** Whom a consultation is with, and whether it is only a return to one already seen. */
    private Treatment specialist(Hit head) {
        for (Hit hit : named) {
            boolean near = hit.first() > head.first() && hit.first() - head.end() < WITH_REACH;
            if (near && BY_WHOM.contains(treatment(hit)) && with(head.end(), hit.first())) {
                return treatment(hit);
            }
        }
        boolean again = has(Treatment.OFFICE_VISIT) && !trait("referral") || trait("follow-up");
        return again ? Treatment.OFFICE_VISIT : Treatment.CONSULTATION;
    }

    private boolean with(int from, int to) {
        for (int word = from; word < to; word++) {
            if (onlyWord(word, "with", "by", "to")) {
                return true;
            }
        }
        return false;
    }

    /** For titles that name no treatment. */
    private Treatment byWords() {
        if (trait("vehicle") && hits.stream().anyMatch(hit -> hit.label().role() == Role.UNIT)) {
            return Treatment.TOPICAL;
        }
        if (trait("injection")) {
            return Treatment.OTHER_INJECTION;
        }
        if (trait("laboratory")) {
            return Treatment.LAB_TEST;
        }
        if (trait("follow-up") || unit("visits") && !trait("referral")) {
            return Treatment.OFFICE_VISIT;
        }
        if (trait("referral")) {
            return Treatment.CONSULTATION;
        }
        if (trait("evaluation")) {
            return trait("initial") ? Treatment.OFFICE_VISIT : Treatment.CONSULTATION;
        }
        if (unit("strength")) {
            return Treatment.OTHER_MEDICATION;
        }
        return trait("purchase") || trait("rental") ? Treatment.DME : Treatment.OTHER;
    }

    private Treatment first(Set<Treatment> wanted, Treatment otherwise) {
        return named.stream().map(TreatmentChooser::treatment).filter(wanted::contains)
                .filter(treatment -> treatment != Treatment.OTHER_INJECTION).findFirst()
                .orElse(wanted.contains(otherwise) ? otherwise : Treatment.OTHER_INJECTION);
    }

    private boolean has(Treatment treatment) {
        return named.stream().anyMatch(hit -> treatment(hit) == treatment);
    }

    private boolean trait(String name) {
        return hits.stream().anyMatch(hit -> hit.is(Role.TRAIT, name));
    }

    private boolean traitBefore(String name, Hit head) {
        return hits.stream().anyMatch(hit -> hit.is(Role.TRAIT, name) && hit.first() <= head.first());
    }

    private boolean unit(String name) {
        return hits.stream().anyMatch(hit -> hit.is(Role.UNIT, name));
    }

    private boolean onlyWord(Hit hit, String... texts) {
        return onlyWord(hit.first(), texts);
    }

    private boolean onlyWord(int word, String... texts) {
        for (String text : texts) {
            if (words.word(word).equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }

    private static Treatment treatment(Hit hit) {
        return Treatment.of(hit.label().name());
    }
}
