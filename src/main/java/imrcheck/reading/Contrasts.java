package imrcheck.reading;

import imrcheck.facts.Contrast;
import imrcheck.facts.Contrast.Kind;
import imrcheck.facts.Course;
import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.Polarity;
import imrcheck.facts.Statement;
import imrcheck.language.Terms;
import imrcheck.reading.Account.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares what a rationale claims of the patient with the clinical case summary, and with the rationales of the other items. The theme
 * comes before the polarity: part of the body and side, and for what care brought about, the care; then the concepts, as the ontology
 * relates them; then the degree. A claim that is granted only, or made both ways in one clause, is not compared, nor is anything but the
 * patient's own story held against it. A claim has one contrast at most.
 */
final class Contrasts {
    /** What can be held against one another. */
    private static final String COMPARED = "compared";
    /** What is told of one care alone, such as what it brings about. */
    private static final String OF_CARE = "of-care";
    private static final String EFFECT = "effect";
    private static final String PAPER = "paper";
    /** What is asked of a drug, which the rationale of another drug does not tell of. */
    private static final String OF_DRUG = "drug-criterion";
    private static final String TAKEN = "care-had";
    private static final String ONGOING = "care-ongoing";
    private static final String NEVER = "care-never";
    private static final String FAILED = "conservative-care-failed";
    private static final Set<String> EARLIER = Set.of("earlier-course", "course-completed");
    private static final int WEEK = 7;

    private final Opposed opposed;
    private final Evidence record;
    private final Map<Item, Evidence> rationales;
    private final UseContrasts uses;
    private final CareContrasts care;
    private final DenialContrasts denials;
    private final AssertionContrasts assertions;

    private Contrasts(Terms terms, String text, Evidence record, PatientStory story, Map<Item, Evidence> rationales) {
        opposed = new Opposed(text, rationales);
        this.record = record;
        this.rationales = rationales;
        Likeness likeness = new Likeness(terms);
        uses = new UseContrasts(terms, text, record);
        care = new CareContrasts(terms, opposed, likeness, record, story);
        denials = new DenialContrasts(terms, opposed, likeness, record);
        assertions = new AssertionContrasts(terms, opposed, likeness, record);
    }

    /** The contrasts of all rationales, in the letter's order. */
    static List<Contrast> of(Terms terms, String text, Evidence record, PatientStory story, Map<Item, Evidence> rationales) {
        Contrasts contrasts = new Contrasts(terms, text, record, story, rationales);
        List<Contrast> found = new ArrayList<>();
        rationales.forEach((item, own) -> own.account().statements().stream().filter(claim -> claim.finding() && !claim.conceded())
                .filter(claim -> !own.saysBoth(claim)).forEach(claim -> contrasts.against(item, own, claim).ifPresent(found::add)));
        rationales.forEach((item, own) -> contrasts.lasted(item, own.account()).forEach(found::add));
        rationales.forEach((item, own) -> contrasts.uses.longer(item, own.account(), contrasts.opposed)
                .filter(one -> found.stream().noneMatch(other -> other.item() == one.item() && other.against().equals(one.against())))
                .forEach(found::add));
        return found;
    }

    private Optional<Contrast> against(Item item, Evidence own, Statement claim) {
        if (claim.about(TAKEN) || claim.about(ONGOING)) {
            return own.account().clauseHas(Mark.GRANTED, claim) ? Optional.empty() : care.notHad(item, own, claim, claim.theme().care());
        }
        if (claim.met() && item.isCourse() && EARLIER.stream().anyMatch(claim::about)) {
            return care.notHad(item, own, claim, Set.of(item.treatment()));
        }
        if (claim.about(NEVER)) {
            return care.had(item, own, claim);
        }
        if (claim.lacking() && claim.about(FAILED) && !own.account().says(Mark.FAILING, claim)) {
            Optional<Contrast> tried = untried(item, own, claim);
            if (tried.isPresent()) {
                return tried;
            }
        }
        Optional<Statement> closer = claim.about(EFFECT) ? own.saidCloser(claim) : Optional.empty();
        if (closer.isPresent() && claim.polarity().negative()) {
            return against(item, own, closer.get()).map(found -> opposed.contrast(item, found.kind(), claim, found.against()));
        }
        Optional<Course> course = uses.against(item, own.account(), claim);
        if (course.isPresent() || !claim.about(COMPARED)) {
            return course.map(told -> opposed.contrast(item, Kind.ASSERTED, claim, told));
        }
        if (own.account().clauseHas(Mark.ONLY_FINDING, claim)) {
            return assertions.only(item, own, claim);
        }
        if (claim.polarity().negative()) {
            return denials.missed(item, own, claim, record)
                    .or(() -> claim.about(OF_CARE) || claim.about(OF_DRUG) || claim.about(PAPER) ? Optional.empty()
                            : others(item).map(other -> denials.missed(item, own, claim, other)).flatMap(Optional::stream).findFirst());
        }
        return claim.polarity() == Polarity.AFFIRMED
                ? assertions.asserted(item, own, claim).or(() -> assertions.alone(item, claim, others(item))) : Optional.empty();
    }

    /** "no trial of gabapentin" misses a trial, and not its failure: the care itself, where the same words say that it was never had. */
    private Optional<Contrast> untried(Item item, Evidence own, Statement claim) {
        List<Optional<Contrast>> tried = own.account().beside(claim).stream().filter(other -> other.about(NEVER) && other.inWordsOf(claim))
                .map(never -> care.had(item, own, never)).toList();
        return tried.isEmpty() || tried.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
                : tried.get(0).map(found -> opposed.contrast(item, Kind.HAD, claim, found.against()));
    }

    /** Effects of injections that lasted longer or shorter in the record than the rationale says. */
    private Stream<Contrast> lasted(Item item, Account own) {
        return own.effects().stream()
                .flatMap(claimed -> record.account().effects().stream().filter(told -> told.isEffectFor(item) && differ(claimed, told))
                        .limit(1)
                        .flatMap(told -> claims(own, claimed).map(claim -> opposed.contrast(item,
                                claim instanceof Statement said && said.polarity().negative() ? Kind.MISSED : Kind.ASSERTED, claim,
                                told))));
    }

    /** Whether two bounds of the same cannot both be right. */
    private static boolean differ(Course one, Course other) {
        return one.most() != null && other.least() > one.most() || other.most() != null && one.least() > other.most() + WEEK;
    }

    private static Stream<? extends Fact> claims(Account own, Course claimed) {
        List<Statement> said = own.clauses().getOrDefault(claimed.passage().span(), List.of()).stream()
                .filter(one -> one.finding() && one.about(EFFECT)).toList();
        return said.isEmpty() ? Stream.of(claimed) : said.stream();
    }

    /** A count of care that the record belies, and what the clause of that count says of the care. */
    static List<Contrast> counted(String text, Item item, Account own, PriorReader.Belied count) {
        List<Statement> said = own.clauses().getOrDefault(count.clause(), List.of()).stream()
                .filter(one -> one.about(TAKEN) || EARLIER.stream().anyMatch(one::about)).toList();
        return (said.isEmpty() ? Stream.of(count.claimed()) : said.stream())
                .map(claim -> new Opposed(text, Map.of()).contrast(item, Kind.NOT_HAD, claim, count.recorded())).toList();
    }

    private Stream<Evidence> others(Item item) {
        return rationales.entrySet().stream().filter(other -> !other.getKey().equals(item)).map(Map.Entry::getValue);
    }
}
