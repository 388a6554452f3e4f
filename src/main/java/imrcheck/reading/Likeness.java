package imrcheck.reading;

import imrcheck.facts.Item;
import imrcheck.facts.Side;
import imrcheck.facts.Span;
import imrcheck.facts.Statement;
import imrcheck.language.Label.Role;
import imrcheck.language.Terms;
import imrcheck.language.TreatmentRow;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether what two parts of a letter tell is told of the same: part of the body and side, and for what care brought about, the care.
 */
final class Likeness {
    /** What is told of one care alone, such as what it brings about. */
    private static final String OF_CARE = "of-care";
    private static final String OF_CORD = "of-cord";
    /** What is told of the whole person, on whatever part of the body it is found. */
    private static final String OF_PERSON = "of-person";
    /** Where drugs upset the patient, which is not what they are taken for. */
    private static final Set<String> STOMACH = Set.of("abdomen");
    private static final String BILATERAL = "bilateral";
    private static final String DRUG_EFFECT = "drug-effect";

    private final Terms terms;
    private final Map<String, Set<String>> parts = new HashMap<>();
    private final Map<String, Boolean> namesDrug = new HashMap<>();

    Likeness(Terms terms) {
        this.terms = terms;
    }

    boolean sameTheme(Item item, Statement claim, Statement said) {
        boolean samePlace = claim.about(OF_PERSON)
                || (sameParts(item, claim.parts(), said.parts()) || ofCord(item, said)) && sameSide(item, claim, said.theme().sides());
        return samePlace && (!claim.about(OF_CARE) || sameCare(item, claim, said));
    }

    /** Whether something tells of the spinal cord where an item is of the spine. */
    private static boolean ofCord(Item item, Statement said) {
        return said.about(OF_CORD) && item.at("spine");
    }

    /** Whether something is told of a part of the body by the name that a claim or else the item gives it, where they give one. */
    static boolean named(Item item, Statement claim, Statement said) {
        Collection<String> meant = claim.parts().isEmpty() ? item.bodyParts() : claim.parts();
        return meant.isEmpty() || said.parts().stream().anyMatch(meant::contains);
    }

    boolean sameParts(Item item, Set<String> claimed, Set<String> told) {
        Collection<String> meant = claimed.isEmpty() ? item.bodyParts() : claimed;
        return meant.isEmpty() || told.isEmpty() || told.equals(STOMACH) || !Collections.disjoint(terms.anatomy().reached(meant), told);
    }

    /** Whether what is told of some sides can be of the item's. */
    static boolean ofSide(Item item, Set<String> told) {
        return ofSide(sides(item), told);
    }

    /** Whether what is told of some sides can be of that of a claim, or of the item where the claim names none. */
    static boolean sameSide(Item item, Statement claim, Set<String> told) {
        Set<String> meant = claim.theme().sides().isEmpty() ? sides(item) : claim.theme().sides();
        return meant.contains(BILATERAL) || ofSide(meant, told);
    }

    private static boolean ofSide(Set<String> meant, Set<String> told) {
        return meant.isEmpty() || told.isEmpty() || told.contains(BILATERAL) || !Collections.disjoint(meant, told);
    }

    /** The side that an item is of, where it is of one alone. */
    private static Set<String> sides(Item item) {
        return item.side() == null || item.side() == Side.BILATERAL ? Set.of() : Set.of(item.side().name().toLowerCase(Locale.ROOT));
    }

    /** An effect is of the care that its clause names, else of that of the item; a study has none. */
    boolean sameCare(Item item, Statement claim, Statement said) {
        Set<String> told = said.theme().care();
        boolean ofDrug = said.about(DRUG_EFFECT) && !item.isDrug();
        boolean service = Set.of("visit", "service").contains(terms.treatments().orOther(item.treatment()).family());
        return !ofDrug
                && !service && claim.theme().care().stream().noneMatch(care -> study(care) && !item.akin(care)) && (told.isEmpty()
                        || !Collections.disjoint(claim.theme().care(), told) || told.stream().anyMatch(care -> sameCare(item, care)))
                && !(item.isDrug() && ofAnotherDrug(item, told));
    }

    /** Whether care is that of an item, or of its family where its name is not told. */
    boolean sameCare(Item item, String care) {
        return item.akin(care) || care.equals(terms.treatments().orOther(item.treatment()).family());
    }

    /** Whether drugs or classes of drugs are named of which that in the title of an item is none. */
    private boolean ofAnotherDrug(Item item, Set<String> told) {
        Set<String> named = new HashSet<>(told);
        named.removeAll(terms.treatments().idsAndFamilies());
        return !named.isEmpty() && Collections.disjoint(named, item.traits()) && namesDrug.computeIfAbsent(item.title(), this::namesDrug);
    }

    private boolean namesDrug(String title) {
        return terms.match(terms.words(title, new Span(0, title.length()))).stream().anyMatch(hit -> hit.role() == Role.DRUG);
    }

    private boolean study(String care) {
        TreatmentRow treatment = terms.treatments().of(care);
        return treatment != null && Set.of("imaging", "test").contains(treatment.family());
    }

    /** What the concept of a claim is made of. */
    Set<String> partsOf(Statement claim) {
        return parts.computeIfAbsent(claim.concept(), terms::parts);
    }

    /** The one of the same concept first, then that of the same part of the body, then that which is told first. */
    static Comparator<Statement> nearest(Statement claim) {
        Function<Statement, Boolean> other = said -> !said.concept().equals(claim.concept());
        return Comparator.comparing(other).thenComparing(said -> Collections.disjoint(said.parts(), claim.parts()))
                .thenComparing(Statement::passage);
    }
}
