package imrcheck.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The closed list of treatments of the report format. */
public enum Treatment {
    PHYSICAL_THERAPY, OCCUPATIONAL_THERAPY, CHIROPRACTIC, ACUPUNCTURE, MASSAGE, OTHER_MODALITY, OFFICE_VISIT, CONSULTATION,
    EPIDURAL_STEROID_INJECTION, FACET_INJECTION, OTHER_INJECTION, MRI, CT, XRAY, OTHER_IMAGING, ELECTRODIAGNOSTIC, OPIOID, NSAID,
    MUSCLE_RELAXANT, PPI_GI, TOPICAL, ANTIDEPRESSANT, ANTICONVULSANT, SEDATIVE, OTHER_MEDICATION, DME, SURGERY, SURGICAL_ASSOCIATED, PSYCH,
    FUNCTIONAL_CAPACITY, URINE_DRUG_TEST, LAB_TEST, HOME_HEALTH, INPATIENT_PROGRAM, TRANSPORTATION, GYM, OTHER;

    private static final List<Set<Treatment>> AKIN = List.of(EnumSet.of(PHYSICAL_THERAPY, OCCUPATIONAL_THERAPY),
            EnumSet.of(OFFICE_VISIT, CONSULTATION), EnumSet.of(OTHER_MODALITY, DME), EnumSet.of(CHIROPRACTIC, PHYSICAL_THERAPY),
            EnumSet.of(GYM, PHYSICAL_THERAPY), EnumSet.of(MRI, OTHER_IMAGING), EnumSet.of(CT, OTHER_IMAGING),
            EnumSet.of(XRAY, OTHER_IMAGING), EnumSet.of(URINE_DRUG_TEST, LAB_TEST, OPIOID), EnumSet.of(PPI_GI, NSAID),
            EnumSet.of(OTHER_MEDICATION, OTHER), EnumSet.of(OTHER_INJECTION, OTHER_MEDICATION), EnumSet.of(INPATIENT_PROGRAM, HOME_HEALTH),
            EnumSet.of(SURGERY, SURGICAL_ASSOCIATED));
    private static final Set<Treatment> DRUGS = EnumSet.of(OPIOID, NSAID, MUSCLE_RELAXANT, PPI_GI, TOPICAL, ANTIDEPRESSANT, ANTICONVULSANT,
            SEDATIVE, OTHER_MEDICATION, URINE_DRUG_TEST, LAB_TEST);

    /** Whether it is a drug, or a test that goes with one. */
    public boolean isDrug() {
        return DRUGS.contains(this);
    }

    /** Whether it is that treatment or so near to it that a guideline on the one speaks of the other. */
    public boolean akin(Treatment other) {
        return this == other || AKIN.stream().anyMatch(group -> group.contains(this) && group.contains(other));
    }

    /** The name in reports and rule files, such as {@code physical_therapy}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The treatment of that name.
     *
     * @throws IllegalArgumentException where no treatment is called so
     */
    public static Treatment of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
