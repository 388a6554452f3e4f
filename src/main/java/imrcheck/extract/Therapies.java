package imrcheck.extract;

import imrcheck.facts.Treatment;
import java.util.EnumSet;
import java.util.Set;

/** Which treatments are counted alike. */
final class Therapies {
    private static final Set<Treatment> EXERCISE = EnumSet.of(Treatment.PHYSICAL_THERAPY, Treatment.OCCUPATIONAL_THERAPY);
    private static final Set<Treatment> COURSES = EnumSet.of(Treatment.PHYSICAL_THERAPY, Treatment.OCCUPATIONAL_THERAPY,
            Treatment.CHIROPRACTIC, Treatment.ACUPUNCTURE, Treatment.MASSAGE, Treatment.OTHER_MODALITY, Treatment.PSYCH);
    private static final Set<Treatment> STUDIES = EnumSet.of(Treatment.MRI, Treatment.CT, Treatment.XRAY);
    private static final Set<Treatment> INJECTIONS =
            EnumSet.of(Treatment.EPIDURAL_STEROID_INJECTION, Treatment.FACET_INJECTION, Treatment.OTHER_INJECTION);

    private Therapies() {}

    /** Whether a treatment is a course of visits. */
    static boolean course(Treatment treatment) {
        return COURSES.contains(treatment);
    }

    /** Whether a treatment is an imaging study that one does not repeat without a reason. */
    static boolean study(Treatment treatment) {
        return STUDIES.contains(treatment);
    }

    /** Whether a treatment is an injection. */
    static boolean injection(Treatment treatment) {
        return INJECTIONS.contains(treatment);
    }

    /** Whether what a letter calls {@code name} is that treatment; physical and occupational therapy count as one. */
    static boolean same(Treatment treatment, String name) {
        Treatment other = Treatment.of(name);
        return treatment == other || EXERCISE.contains(treatment) && EXERCISE.contains(other);
    }
}
