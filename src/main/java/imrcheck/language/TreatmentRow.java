package imrcheck.language;

import java.util.Set;

/**
 * A treatment, as its row in {@code treatments.yaml} has it.
 *
 * @param id          the name in reports and rule files, such as {@code physical_therapy}
 * @param family      such as {@code therapy}
 * @param unit        what a request for it counts, such as {@code visits}
 * @param countedAs   how letters count what was had of it
 * @param countedWith itself and those whose visits count as its own
 * @param akin        itself and those so near to it that a guideline on the one speaks of the other
 * @param properties  what else sets it apart
 */
public record TreatmentRow(String id, String family, String unit, CountedAs countedAs, Set<String> countedWith, Set<String> akin,
        Set<Property> properties) {
    /** What every title asks for under rules that know no treatments. */
    public static final TreatmentRow OTHER = new TreatmentRow("other", "", "units", CountedAs.NOTHING, Set.of(), Set.of("other"), Set.of());

    /** How letters count what was had of a treatment. */
    public enum CountedAs { COURSE, VISITS, ONE_BY_ONE, STUDY, NOTHING }

    /** What sets a treatment apart; {@code treatments.yaml} says what each means. */
    public enum Property {
        REGIONAL, OF_NERVES, COMPARES_SIDES, BY_LEVEL, OF_JOINTS, ONE_IF_SINGULAR, BY_PERIOD, WEIGHED, DRUG_TEST, BY_NAME
    }

    /** Whether it has a property. */
    public boolean is(Property property) {
        return properties.contains(property);
    }

    /** Whether it is a drug. */
    public boolean drug() {
        return family.equals("drug");
    }

    /** Whether it is a course of visits. */
    public boolean course() {
        return countedAs == CountedAs.COURSE;
    }

    /** Whether letters count it by visits, sessions or injections. */
    public boolean countable() {
        return countedAs != CountedAs.STUDY && countedAs != CountedAs.NOTHING;
    }

    /** Whether the visits of that treatment count as its own. */
    public boolean countsAlike(String treatment) {
        return countedWith.contains(treatment);
    }
}
