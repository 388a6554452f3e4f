package imrcheck.reading;

import imrcheck.facts.Contrast;
import imrcheck.facts.Contrast.Kind;
import imrcheck.facts.Item;
import imrcheck.facts.Polarity;
import imrcheck.facts.Span;
import imrcheck.facts.Statement;
import imrcheck.language.Terms;
import imrcheck.language.TreatmentRow;
import imrcheck.language.TreatmentRow.Property;
import imrcheck.reading.Account.Mark;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rationale denies or finds unrecorded, against what is told elsewhere. */
record DenialContrasts(Terms terms, Opposed opposed, Likeness likeness, Evidence record) {
    /** What is told of one care alone, such as what it brings about. */
    private static final String OF_CARE = "of-care";
    private static final String EFFECT = "effect";
    private static final String LUMP = "lump";
    private static final String WHOLE = "whole";
    private static final String LONG_USE = "long-use";
    private static final String CONSERVATIVE = "conservative-care";
    private static final String OF_NERVES = "of-nerves";
    private static final String OF_MANY = "of-many";
    private static final String WEAK = "weak-evidence";
    private static final String LOSS = "function-lost";
    /** The kind of what shows by so many of its signs together. */
    private static final Pattern SIGNS = Pattern.compile("shown-by-(\\d)");
    private static final Pattern PERCENT = Pattern.compile("\\b(\\d{1,3}) ?(?:%|percent\\b)");
    /** Drugs that failed, and what begins the name of the concept of those that come first before a treatment. */
    private static final String DRUG_FAILED = "drug-failed";
    private static final String FIRST_LINE = "first-line-";
    private static final String FIRST_LINE_FAILED = "first-line-failed";
    private static final String NOT_TOLERATED = "drug-not-tolerated";
    private static final String CARE_FAILED = "conservative-care-failed";
    /** What is shown by examinations and studies, and not by a complaint or the name of a diagnosis. */
    private static final String SHOWN_BY_PROOF = "shown-by-proof";
    private static final String PROOF = "proof";
    private static final String RED_FLAG = "red-flag";
    private static final String CARE = "care";
    /** A word for whatever an examination may find. */
    private static final String CATCH_ALL = "catch-all";
    /** What may be there one year and gone the next. */
    private static final List<String> PASSING = List.of("sign", "objective-sign", "symptom", "mechanical-symptom", "neurologic-symptom");

    /** What is told elsewhere of which the rationale says that it is not so or not recorded. */
    Optional<Contrast> missed(Item item, Evidence own, Statement claim, Evidence elsewhere) {
        boolean whatever = claim.about(CATCH_ALL);
        boolean proof = claim.about(SHOWN_BY_PROOF);
        boolean vague = whatever && (own.account().clauseHas(Mark.IN_SUPPORT_OF, claim) || own.deniesMore(claim))
                || elsewhere != record && (whatever || elsewhere.leavesOpen(claim));
        if (vague || !proof && !whatever && own.account().ofTime(claim)) {
            return Optional.empty();
        }
        if (whatever && own.deniedAlike(claim)
                .anyMatch(other -> elsewhere.affirming(other.concept()).noneMatch(said -> Likeness.named(item, other, said)))) {
            return Optional.empty();
        }
        boolean listed = claim.about(OF_MANY) && opposed.quote(claim.passage().span()).contains(",");
        boolean open = claim.about(LONG_USE) || listed || claim.about(CONSERVATIVE) && own.account().clauseHas(Mark.FAILING, claim)
                || claim.about(OF_NERVES) && !likeness.partsOf(claim).isEmpty() && !nervesAtIssue(item);
        if (open) {
            return Optional.empty();
        }
        if (claim.about(WHOLE)) {
            return whole(item, claim, elsewhere);
        }
        boolean qualified = own.account().qualified(claim);
        boolean ofMeasure = own.account().ofMeasure(claim);
        Set<String> named = claim.about(CONSERVATIVE) ? careIn(own, claim) : Set.of();
        return telling(item, claim, elsewhere).filter(said -> named.isEmpty() || shows(said, named))
                .filter(said -> first(item, claim, said) && enough(claim, said))
                .filter(said -> !(proof || claim.about(RED_FLAG)) || !elsewhere.account().clauseHas(Mark.BYGONE, said))
                .filter(said -> !elsewhere.account().clauseHas(Mark.STILL_TO_COME, said))
                .filter(said -> !passing(said) || !elsewhere.account().days().old(said))
                .filter(said -> !claim.about(LUMP) || said.concept().equals(claim.concept()) && oneSign(own, claim, elsewhere, said))
                .filter(said -> !claim.about(OF_CARE) || plain(elsewhere, said))
                .filter(said -> !said.polarity().negative() || claim.polarity() == Polarity.UNDOCUMENTED)
                .filter(said -> !proof || said.about(PROOF) && !elsewhere.account().clauseHas(Mark.TOLD_BY_PATIENT, said))
                .filter(said -> !qualified || ofMeasure && said.about(Benefits.MEASURED)
                        || elsewhere.account().clauseHas(Mark.HIGH_GRADE, said))
                .filter(said -> likeness.sameTheme(item, claim, said)).filter(said -> !whatever || Likeness.named(item, claim, said))
                .filter(said -> elsewhere.denying(said).noneMatch(other -> later(other, said) && likeness.sameTheme(item, claim, other)))
                .min(Likeness.nearest(claim))
                .filter(said -> elsewhere.denying(claim).noneMatch(other -> likeness.sameTheme(item, claim, other)))
                .map(said -> opposed.contrast(item, elsewhere == record && leavesMore(item, own, claim) ? Kind.PARTLY_MISSED : Kind.MISSED,
                        claim, said));
    }

    /** What tells of a claim: of what shows by several signs together, those signs only where there are so many. */
    private Stream<Statement> telling(Item item, Statement claim, Evidence elsewhere) {
        int least = claim.kinds().stream().map(SIGNS::matcher).filter(Matcher::matches).mapToInt(kind -> Integer.parseInt(kind.group(1)))
                .max().orElse(0);
        if (least == 0) {
            return elsewhere.affirming(claim.concept());
        }
        List<Statement> told = Stream
                .concat(elsewhere.affirming(claim.concept()),
                        terms.signsOf(claim.concept()).stream().sorted().flatMap(elsewhere::affirming))
                .filter(said -> likeness.sameTheme(item, claim, said)).distinct().toList();
        boolean several = told.stream().map(Statement::concept).distinct().count() >= least;
        return told.stream().filter(said -> several || said.about(claim.concept()));
    }

    /** Whether the share that a statement tells is no less than the share that a claim misses, where both tell one. */
    private boolean enough(Statement claim, Statement said) {
        OptionalInt asked = percent(claim.sentence());
        OptionalInt told = percent(said.sentence());
        return asked.isEmpty() || told.isEmpty() || told.getAsInt() >= asked.getAsInt();
    }

    private OptionalInt percent(Span words) {
        return PERCENT.matcher(opposed.quote(words)).results().mapToInt(found -> Integer.parseInt(found.group(1))).findFirst();
    }

    /** Whether a drug that failed is one of those that come first before the treatment of an item, where the rules tell them. */
    private boolean first(Item item, Statement claim, Statement said) {
        String line = FIRST_LINE + item.treatment().replace('_', '-');
        Set<String> classes = claim.theme().care();
        boolean named = classes.isEmpty() || !Collections.disjoint(classes, said.theme().care());
        boolean ofDrugs = !claim.about(CARE_FAILED) || item.isDrug() && claim.about(FIRST_LINE_FAILED);
        boolean failed = said.about(DRUG_FAILED);
        return !failed && !said.about(NOT_TOLERATED)
                || ofDrugs && (!failed || named && (terms.concept(line) == null || terms.shows(terms.concept(said.concept()), line)));
    }

    /** Whether two words for the same are not those of two signs: "not instability" denies giving way, and no swelling. */
    private static boolean oneSign(Evidence own, Statement claim, Evidence elsewhere, Statement said) {
        Set<String> denied = signs(own, claim);
        Set<String> told = signs(elsewhere, said);
        return denied.isEmpty() || told.isEmpty() || !Collections.disjoint(denied, told);
    }

    /** The signs and symptoms that the words of a statement name. */
    private static Set<String> signs(Evidence evidence, Statement said) {
        return evidence.account().beside(said).stream().filter(other -> passing(other) && other.passage().equals(said.passage()))
                .map(Statement::concept).collect(Collectors.toSet());
    }

    private static boolean passing(Statement said) {
        return PASSING.stream().anyMatch(said::about);
    }

    /** Whether a list goes on behind a claim of an effect with what no topic knows and nothing in the record tells. */
    private boolean leavesMore(Item item, Evidence own, Statement claim) {
        if (!claim.about(OF_CARE)) {
            return false;
        }
        Span rest = new Span(claim.passage().span().end(), Math.max(claim.passage().span().end(), claim.sentence().end()));
        return DeniedList.members(opposed.text(), rest).stream()
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
        List<Optional<Statement>> told = likeness.partsOf(claim).stream().map(
                part -> elsewhere.affirming(part).filter(said -> !said.about(EFFECT) || likeness.sameCare(item, claim, said)).findFirst())
                .toList();
        return told.isEmpty() || told.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
                : told.get(0).map(said -> opposed.contrast(item, Kind.MISSED, claim, said));
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
}
