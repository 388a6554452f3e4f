package imrcheck.facts;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The closed list of treatments of the report format. */
public enum Treatment {
    PHYSICAL_THERAPY, OCCUPATIONAL_THERAPY, CHIROPRACTIC, ACUPUNCTURE, MASSAGE, OTHER_MODALITY, OFFICE_VISIT, CONSULTATION,
    EPIDURAL_STEROID_INJECTION, FACET_INJECTION, OTHER_INJECTION, MRI, CT, XRAY, OTHER_IMAGING, ELECTRODIAGNOSTIC, OPIOID, NSAID,
    MUSCLE_RELAXANT, PPI_GI, TOPICAL, ANTIDEPRESSANT, ANTICONVULSANT, SEDATIVE, OTHER_MEDICATION, DME, SURGERY, SURGICAL_ASSOCIATED, PSYCH,
    FUNCTIONAL_CAPACITY, URINE_DRUG_TEST, LAB_TEST, HOME_HEALTH, INPATIENT_PROGRAM, TRANSPORTATION, GYM, OTHER;

    private static final Set<Treatment> DRUGS = EnumSet.of(OPIOID, NSAID, MUSCLE_RELAXANT, PPI_GI, TOPICAL, ANTIDEPRESSANT, ANTICONVULSANT,
            SEDATIVE, OTHER_MEDICATION, URINE_DRUG_TEST, LAB_TEST);

    /** Whether it is a drug, or a test that goes with one. */
    public boolean isDrug() {
        return DRUGS.contains(this);
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
