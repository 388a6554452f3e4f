package imrcheck.reading;

import imrcheck.facts.CareEvent;
import imrcheck.facts.CareEvent.State;
import imrcheck.facts.Contrast;
import imrcheck.facts.Contrast.Kind;
import imrcheck.facts.Course;
import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.Polarity;
import imrcheck.facts.Side;
import imrcheck.facts.Span;
import imrcheck.facts.Statement;
import imrcheck.language.Label;
import imrcheck.language.Label.Role;
import imrcheck.language.Terms;
import imrcheck.language.TreatmentRow;
import imrcheck.language.TreatmentRow.Property;
import imrcheck.reading.Account.Mark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private static final String LUMP = "lump";
    private static final String WHOLE = "whole";
    private static final String LONG_USE = "long-use";
    private static final String CONSERVATIVE = "conservative-care";
    private static final String OF_NERVES = "of-nerves";
    private static final String OF_MANY = "of-many";
    private static final String PAPER = "paper";
    private static final String WEAK = "weak-evidence";
    private static final String LOSS = "function-lost";
    private static final String DRUG_EFFECT = "drug-effect";
    /** What is shown by examinations and studies, and not by a complaint or the name of a diagnosis. */
    private static final String SHOWN_BY_PROOF = "shown-by-proof";
    private static final String PROOF = "proof";
    private static final String RED_FLAG = "red-flag";
    /** What only a physician can tell from signs and results. */
    private static final String OPINION = "medical-opinion";
    private static final String CARE = "care";
    /** What more than one sign must bear out. */
    private static final String BEYOND_DOUBT = "beyond-doubt";
    private static final String FOCAL = "focal-neurologic-finding";
    /** A word for whatever an examination may find. */
    private static final String CATCH_ALL = "catch-all";
    /** What is asked of a drug, which the rationale of another drug does not tell of. */
    private static final String OF_DRUG = "drug-criterion";
    private static final String TAKEN = "care-had";
    private static final String ONGOING = "care-ongoing";
    private static final String NEVER = "care-never";
    private static final String ANY_OTHER = "any-other";
    private static final String CARE_CONSERVATIVE = "care-conservative";
    private static final Set<String> CONSERVATIVE_FAMILIES = Set.of("therapy", "injection");
    private static final Set<String> EARLIER = Set.of("earlier-course", "course-completed");
    private static final int WEEK = 7;
    private static final int QUOTE = 100;

    private final Terms terms;
    private final String text;
    private final Evidence record;
    private final PatientStory story;
    private final Map<Item, Evidence> rationales;
    private final UseContrasts uses;
    private final Map<String, Set<String>> parts = new HashMap<>();

    private Contrasts(Terms terms, String text, Evidence record, PatientStory story, Map<Item, Evidence> rationales) {
        this.terms = terms;
        this.text = text;
        this.record = record;
        this.story = story;
        this.rationales = rationales;
        uses = new UseContrasts(terms, text, record);
    }

    /** The contrasts of all rationales, in the letter's order. */
    static List<Contrast> of(Terms terms, String text, Evidence record, PatientStory story, Map<Item, Evidence> rationales) {
        Contrasts contrasts = new Contrasts(terms, text, record, story, rationales);
        List<Contrast> found = new ArrayList<>();
        rationales.forEach((item, own) -> own.account().statements().stream().filter(claim -> claim.finding() && !claim.conceded())
                .filter(claim -> !own.saysBoth(claim)).forEach(claim -> contrasts.against(item, own, claim).ifPresent(found::add)));
        rationales.forEach((item, own) -> contrasts.lasted(item, own.account()).forEach(found::add));
        return found;
    }

    private Optional<Contrast> against(Item item, Evidence own, Statement claim) {
        if (claim.about(TAKEN) || claim.about(ONGOING)) {
            return own.account().clauseHas(Mark.GRANTED, claim) ? Optional.empty() : notHad(item, claim, claim.theme().care());
        }
        if (claim.met() && item.isCourse() && EARLIER.stream().anyMatch(claim::about)) {
            return notHad(item, claim, Set.of(item.treatment()));
        }
        if (claim.about(NEVER)) {
            return had(item, own, claim);
        }
        Optional<Statement> closer = claim.about(EFFECT) ? own.saidCloser(claim) : Optional.empty();
        if (closer.isPresent() && claim.polarity().negative()) {
            return against(item, own, closer.get()).map(found -> contrast(item, found.kind(), claim, found.against()));
        }
        Optional<Course> course = uses.against(item, own.account(), claim);
        if (course.isPresent() || !claim.about(COMPARED)) {
            return course.map(told -> contrast(item, Kind.ASSERTED, claim, told));
        }
        if (own.account().clauseHas(Mark.ONLY_FINDING, claim)) {
            return only(item, own, claim);
        }
        if (claim.polarity().negative()) {
            return missed(item, own, claim, record).or(() -> claim.about(OF_CARE) || claim.about(OF_DRUG) || claim.about(PAPER)
                    ? Optional.empty() : others(item).map(other -> missed(item, own, claim, other)).flatMap(Optional::stream).findFirst());
        }
        return claim.polarity() == Polarity.AFFIRMED ? asserted(item, claim).or(() -> assertedAlone(item, claim)) : Optional.empty();
    }

    /**
     * What another rationale denies of which this one says that it is so beyond doubt, and the record does not bear out by more than
     * one sign: of two opposite readings of one examination the record tells which holds.
     */
    private Optional<Contrast> assertedAlone(Item item, Statement claim) {
        if (!claim.about(BEYOND_DOUBT)) {
            return Optional.empty();
        }
        Set<String> shown = terms.shown(terms.concept(claim.concept()));
        boolean told = shown.stream().filter(concept -> !terms.isA(concept, PROOF)).flatMap(record::affirming)
                .anyMatch(said -> said.concept().equals(claim.concept()) && sameTheme(item, claim, said));
        long signs = record.affirming(FOCAL).filter(said -> said.about(PROOF) && sameTheme(item, claim, said)).map(Statement::concept)
                .distinct().count();
        if (told || signs > 1) {
            return Optional.empty();
        }
        return others(item).flatMap(other -> shown.stream().sorted().flatMap(other::denying))
                .filter(said -> said.finding() && !said.conceded() && sameTheme(item, claim, said)).min(nearest(claim))
                .map(said -> contrast(item, Kind.ASSERTED, claim, said));
    }

    /** Effects of injections that lasted longer or shorter in the record than the rationale says. */
    private Stream<Contrast> lasted(Item item, Account own) {
        return own.effects().stream()
                .flatMap(claimed -> record.account().effects().stream().filter(told -> told.isEffectFor(item) && differ(claimed, told))
                        .limit(1)
                        .flatMap(told -> claims(own, claimed).map(claim -> contrast(item,
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

    private Stream<Evidence> others(Item item) {
        return rationales.entrySet().stream().filter(other -> !other.getKey().equals(item)).map(Map.Entry::getValue);
    }

    /** What is told elsewhere of which the rationale says that it is not so or not recorded. */
    private Optional<Contrast> missed(Item item, Evidence own, Statement claim, Evidence elsewhere) {
        boolean whatever = claim.about(CATCH_ALL);
        boolean proof = claim.about(SHOWN_BY_PROOF);
        boolean vague = whatever && (own.account().clauseHas(Mark.IN_SUPPORT_OF, claim) || own.deniesMore(claim))
                || elsewhere != record && (whatever || elsewhere.leavesOpen(claim));
        if (vague || !proof && !whatever && own.account().ofTime(claim)) {
            return Optional.empty();
        }
        if (whatever && own.deniedAlike(claim)
                .anyMatch(other -> elsewhere.affirming(other.concept()).noneMatch(said -> named(item, other, said)))) {
            return Optional.empty();
        }
        boolean listed = claim.about(OF_MANY) && quote(claim.passage().span()).contains(",");
        boolean open = claim.about(LONG_USE) || listed || claim.about(CONSERVATIVE) && own.account().clauseHas(Mark.FAILING, claim)
                || claim.about(OF_NERVES) && !partsOf(claim).isEmpty() && !nervesAtIssue(item);
        if (open) {
            return Optional.empty();
        }
        if (claim.about(WHOLE)) {
            return whole(item, claim, elsewhere);
        }
        boolean qualified = own.account().qualified(claim);
        boolean ofMeasure = own.account().ofMeasure(claim);
        Set<String> named = claim.about(CONSERVATIVE) ? careIn(own, claim) : Set.of();
        return elsewhere.affirming(claim.concept()).filter(said -> named.isEmpty() || shows(said, named))
                .filter(said -> !(proof || claim.about(RED_FLAG)) || !elsewhere.account().clauseHas(Mark.BYGONE, said))
                .filter(said -> !claim.about(LUMP) || said.concept().equals(claim.concept()))
                .filter(said -> !claim.about(OF_CARE) || plain(elsewhere, said))
                .filter(said -> !said.polarity().negative() || claim.polarity() == Polarity.UNDOCUMENTED)
                .filter(said -> !proof || said.about(PROOF) && !elsewhere.account().clauseHas(Mark.TOLD_BY_PATIENT, said))
                .filter(said -> !qualified || ofMeasure && said.about(Benefits.MEASURED)
                        || elsewhere.account().clauseHas(Mark.HIGH_GRADE, said))
                .filter(said -> sameTheme(item, claim, said)).filter(said -> !whatever || named(item, claim, said))
                .filter(said -> elsewhere.denying(said).noneMatch(other -> later(other, said) && sameTheme(item, claim, other)))
                .min(nearest(claim)).filter(said -> elsewhere.denying(claim).noneMatch(other -> sameTheme(item, claim, other)))
                .map(said -> contrast(item, elsewhere == record && leavesMore(item, own, claim) ? Kind.PARTLY_MISSED : Kind.MISSED, claim,
                        said));
    }

    /** Whether a list goes on behind a claim of an effect with what no topic knows and nothing in the record tells. */
    private boolean leavesMore(Item item, Evidence own, Statement claim) {
        if (!claim.about(OF_CARE)) {
            return false;
        }
        Span rest = new Span(claim.passage().span().end(), Math.max(claim.passage().span().end(), claim.sentence().end()));
        return DeniedList.members(text, rest).stream()
                .anyMatch(member -> own.account().beside(claim).stream().noneMatch(other -> other.polarity().negative()
                        && DeniedList.names(member, other.passage().span()) && (!general(other) || told(other))));
    }

    private boolean general(Statement said) {
        return terms.concept(said.concept()) != null && terms.concept(said.concept()).general();
    }

    private boolean told(Statement denied) {
        return record.affirming(denied.concept()).findAny().isPresent();
    }

    /** What is told of a thing of several parts where all of them are told. */
    private Optional<Contrast> whole(Item item, Statement claim, Evidence elsewhere) {
        List<Optional<Statement>> told = partsOf(claim).stream()
                .map(part -> elsewhere.affirming(part).filter(said -> !said.about(EFFECT) || sameCare(item, claim, said)).findFirst())
                .toList();
        return told.isEmpty() || told.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
                : told.get(0).map(said -> contrast(item, Kind.MISSED, claim, said));
    }

    /** The kinds of care that the words of a claim of conservative care name, and what is no more than such care. */
    private Set<String> careIn(Evidence own, Statement claim) {
        return own.account().beside(claim).stream().filter(other -> other.inWordsOf(claim) && terms.isA(other.concept(), CARE))
                .map(Statement::concept).filter(kind -> !Criteria.ANY_CARE.contains(kind)).collect(Collectors.toSet());
    }

    private boolean shows(Statement said, Set<String> kinds) {
        return terms.concept(said.concept()) != null && kinds.stream().anyMatch(kind -> terms.shows(terms.concept(said.concept()), kind));
    }

    /** Whether something is told after something else: of what is told both ways, the last tells how it is. */
    private static boolean later(Statement one, Statement other) {
        return one.passage().compareTo(other.passage()) > 0;
    }

    /** Whether the clause of an effect tells of it as had, and of no loss or lack beside it. */
    private static boolean plain(Evidence elsewhere, Statement said) {
        return said.about(Benefits.MEASURED) || said.about(Benefits.ADDRESSED) || !said.about(WEAK)
                && !elsewhere.account().clauseHas(Mark.HOPED_FOR, said) && elsewhere.account().beside(said).stream().noneMatch(
                        other -> other.about(LOSS) || other.about(EFFECT) && other.polarity().negative() != said.polarity().negative());
    }

    /** Whether an item seeks or treats nerves, or is of a part from which those of a limb come. */
    private boolean nervesAtIssue(Item item) {
        TreatmentRow treatment = terms.treatments().of(item.treatment());
        return item.bodyParts().isEmpty() || treatment != null && treatment.is(Property.OF_NERVES) || item.bodyParts().stream()
                .anyMatch(part -> !Collections.disjoint(terms.anatomy().supplied().getOrDefault(part, Set.of()), terms.anatomy().limbs()));
    }

    /** What is denied in the record of which the rationale says that it is so, by itself or in all its parts. */
    private Optional<Contrast> asserted(Item item, Statement claim) {
        if (claim.about(OF_MANY) || claim.about(PAPER)) {
            return Optional.empty();
        }
        boolean ofNoCare = claim.about(EFFECT) && claim.theme().care().isEmpty();
        Set<String> shown = terms.shown(terms.concept(claim.concept()));
        if (Stream.concat(Stream.of(claim.concept()), shown.stream().filter(lump -> terms.isA(lump, LUMP))).flatMap(record::affirming)
                .anyMatch(said -> sameTheme(item, claim, said))) {
            return Optional.empty();
        }
        return record.denying(claim).filter(said -> !ofNoCare || said.about(Benefits.MEASURED))
                .filter(said -> partsOf(said).isEmpty() && denies(item, claim, said)).min(nearest(claim))
                .or(() -> ofNoCare ? Optional.empty() : partsDenied(item, claim)).map(said -> contrast(item, Kind.ASSERTED, claim, said));
    }

    private boolean denies(Item item, Statement claim, Statement said) {
        return (!claim.about(EFFECT) || said.concept().equals(claim.concept()) || !said.polarity().negative())
                && said.polarity() != Polarity.UNDOCUMENTED && !record.account().qualified(said) && sameTheme(item, claim, said);
    }

    /** What the concept of a claim is made of. */
    private Set<String> partsOf(Statement claim) {
        return parts.computeIfAbsent(claim.concept(), terms::parts);
    }

    private Optional<Statement> partsDenied(Item item, Statement claim) {
        List<Optional<Statement>> denials =
                partsOf(claim).stream().map(part -> record.denying(part).filter(said -> denies(item, claim, said)).findFirst()).toList();
        return denials.isEmpty() || denials.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : denials.get(0);
    }

    /** What else was found where the rationale says that something was all. */
    private Optional<Contrast> only(Item item, Evidence own, Statement claim) {
        if (!claim.about(PROOF)) {
            return Optional.empty();
        }
        List<Statement> beside = own.account().beside(claim);
        return record.affirming(PROOF)
                .filter(said -> !record.account().clauseHas(Mark.TOLD_BY_PATIENT, said) && sameTheme(item, claim, said))
                .filter(said -> beside.stream().noneMatch(named -> said.about(named.concept()) || named.about(said.concept())))
                .min(nearest(claim)).map(said -> contrast(item, Kind.ONLY, claim, said));
    }

    /** Care that the record tells as never had, that its list of care lacks, or that it knows only as planned. */
    private Optional<Contrast> notHad(Item item, Statement claim, Set<String> kinds) {
        Evidence own = rationales.get(item);
        boolean concludes = own.account().beside(claim).stream().anyMatch(other -> other.about("medical-necessity"));
        boolean open = concludes || own.care().anyMatch(event -> event.untaken() && kinds.contains(event.kind()));
        if (open || record.care().anyMatch(event -> event.taken() && kinds.contains(event.kind()))) {
            return Optional.empty();
        }
        boolean course = completed(item, claim) && kinds.stream().allMatch(kind -> visits(kind) && !mentioned(kind));
        return record.care()
                .filter(event -> event.of(ANY_OTHER) ? course && !listed(kinds, event)
                        : event.untaken() && kinds.contains(event.kind()) && sameParts(item, claim.parts(), event.region()))
                .min(Comparator.comparing((CareEvent event) -> event.of(ANY_OTHER)).thenComparing(CareEvent::passage))
                .map(event -> contrast(item, Kind.NOT_HAD, claim, event));
    }

    /** Whether a claim is of a course that was had, by its words or its count. */
    private boolean completed(Item item, Statement claim) {
        Account own = rationales.get(item).account();
        return own.beside(claim).stream().anyMatch(other -> EARLIER.stream().anyMatch(other::about))
                || own.care().stream().anyMatch(event -> event.taken() && event.count() != null && event.passage().equals(claim.passage()));
    }

    private boolean listed(Set<String> kinds, CareEvent list) {
        return !Collections.disjoint(record.account().treatments(list.passage().span()), kinds);
    }

    /** Whether a kind of care is one treatment, and not a class of drugs. */
    private boolean named(String kind) {
        TreatmentRow treatment = terms.treatments().of(kind);
        return treatment != null && !treatment.drug() && !treatment.is(Property.BY_NAME);
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
    private Optional<Contrast> had(Item item, Evidence own, Statement claim) {
        Set<String> kinds = claim.theme().care();
        boolean open = own.account().restricted(claim) || record.care().anyMatch(event -> event.untaken() && kinds.contains(event.kind()));
        if (open) {
            return Optional.empty();
        }
        return story.had().stream().filter(told -> isOf(kinds, own.account().names(claim.passage().span()), told)).map(CareTold::event)
                .filter(event -> sameParts(item, claim.parts(), event.region()) && sameSide(item, event)).findFirst()
                .or(() -> kinds.stream().allMatch(this::named) ? ledger(item, claim, kinds) : Optional.empty())
                .map(event -> contrast(item, Kind.HAD, claim, event));
    }

    private Optional<CareEvent> ledger(Item item, Statement claim, Set<String> kinds) {
        return record.care()
                .filter(event -> event.taken() && kinds.contains(event.kind()) && sameParts(item, claim.parts(), event.region()))
                .findFirst();
    }

    /**
     * Whether care is what a claim names: a drug or class of drugs by that, what comes in many kinds by the same word, conservative care by
     * any of it, other care by its treatment.
     */
    private boolean isOf(Set<String> kinds, Set<Label> names, CareTold told) {
        if (kinds.contains(CARE_CONSERVATIVE)) {
            return CONSERVATIVE_FAMILIES.contains(terms.treatments().orOther(told.event().kind()).family());
        }
        Set<Label> drugs = names.stream().filter(name -> name.role() != Role.TREATMENT).collect(Collectors.toSet());
        return drugs.isEmpty() ? kinds.stream().allMatch(this::named) && kinds.contains(told.event().kind())
                : !Collections.disjoint(drugs, told.names());
    }

    private static boolean sameSide(Item item, CareEvent event) {
        String meant = item.side() == null || item.side() == Side.BILATERAL ? null : item.side().name().toLowerCase(Locale.ROOT);
        return meant == null || event.side() == null || event.side().equals("bilateral") || event.side().equals(meant);
    }

    private boolean sameTheme(Item item, Statement claim, Statement said) {
        return sameParts(item, claim.parts(), said.parts()) && sameSide(item, claim, said)
                && (!claim.about(OF_CARE) || sameCare(item, claim, said));
    }

    /** Whether something is told of a part of the body by the name that a claim or else the item gives it, where they give one. */
    private static boolean named(Item item, Statement claim, Statement said) {
        Collection<String> meant = claim.parts().isEmpty() ? item.bodyParts() : claim.parts();
        return meant.isEmpty() || said.parts().stream().anyMatch(meant::contains);
    }

    private boolean sameParts(Item item, Set<String> claimed, Set<String> told) {
        Collection<String> meant = claimed.isEmpty() ? item.bodyParts() : claimed;
        return meant.isEmpty() || told.isEmpty() || !Collections.disjoint(terms.anatomy().reached(meant), told);
    }

    private static boolean sameSide(Item item, Statement claim, Statement said) {
        Set<String> meant = !claim.theme().sides().isEmpty() ? claim.theme().sides()
                : item.side() == null || item.side() == Side.BILATERAL ? Set.of() : Set.of(item.side().name().toLowerCase(Locale.ROOT));
        Set<String> told = said.theme().sides();
        return meant.isEmpty() || told.isEmpty() || told.contains("bilateral") || meant.contains("bilateral")
                || !Collections.disjoint(meant, told);
    }

    /** An effect is of the care that its clause names, else of that of the item; a study has none. */
    private boolean sameCare(Item item, Statement claim, Statement said) {
        Set<String> told = said.theme().care();
        boolean ofDrug = said.about(DRUG_EFFECT) && !item.isDrug();
        boolean service = Set.of("visit", "service").contains(terms.treatments().orOther(item.treatment()).family());
        return !ofDrug
                && !service && claim.theme().care().stream().noneMatch(care -> study(care) && !item.akin(care)) && (told.isEmpty()
                        || !Collections.disjoint(claim.theme().care(), told) || told.stream().anyMatch(care -> sameCare(item, care)))
                && !(item.isDrug() && ofAnotherDrug(item, told));
    }

    /** Whether care is that of an item, or of its family where its name is not told. */
    private boolean sameCare(Item item, String care) {
        return item.akin(care) || care.equals(terms.treatments().orOther(item.treatment()).family());
    }

    /** Whether drugs or classes of drugs are named of which that in the title of an item is none. */
    private boolean ofAnotherDrug(Item item, Set<String> told) {
        Set<String> named = new HashSet<>(told);
        named.removeAll(terms.treatments().idsAndFamilies());
        return !named.isEmpty() && Collections.disjoint(named, item.traits()) && terms
                .match(terms.words(item.title(), new Span(0, item.title().length()))).stream().anyMatch(hit -> hit.role() == Role.DRUG);
    }

    private boolean study(String care) {
        TreatmentRow treatment = terms.treatments().of(care);
        return treatment != null && Set.of("imaging", "test").contains(treatment.family());
    }

    /** The one of the same concept first, then that of the same part of the body, then that which is told first. */
    private static Comparator<Statement> nearest(Statement claim) {
        Function<Statement, Boolean> other = said -> !said.concept().equals(claim.concept());
        return Comparator.comparing(other).thenComparing(said -> Collections.disjoint(said.parts(), claim.parts()))
                .thenComparing(Statement::passage);
    }

    private Contrast contrast(Item item, Kind kind, Fact claim, Fact said) {
        String where = said.item() == 0 ? "the record" : "the rationale of item " + said.item();
        return new Contrast(item.item(), kind, claim, said,
                "The rationale says \"" + quote(words(kind, claim)) + "\", and " + where + " \"" + quote(said.passage().span()) + '"',
                claim instanceof Statement statement && opinion(rationales.get(item).account(), statement, said));
    }

    /** Whether a claim is of a degree, or of what only a physician can tell from what is told. */
    private static boolean opinion(Account own, Statement claim, Fact said) {
        boolean same = said instanceof Statement other && other.concept().equals(claim.concept());
        return own.judged(claim) || claim.about(OPINION) && !same;
    }

    /** The words of a claim; that care was not had takes the whole clause to say. */
    private static Span words(Kind kind, Fact claim) {
        return kind == Kind.HAD && claim instanceof Statement said ? said.sentence() : claim.passage().span();
    }

    private String quote(Span span) {
        String words = text.substring(span.start(), span.end()).replaceAll("\\s+", " ").strip();
        int end = words.length() <= QUOTE ? words.length() : words.lastIndexOf(' ', QUOTE);
        return end == words.length() ? words : words.substring(0, end < 0 ? QUOTE : end) + " ...";
    }
}
