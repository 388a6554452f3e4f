package imrcheck.reading;

import imrcheck.facts.Contrast;
import imrcheck.facts.Contrast.Kind;
import imrcheck.facts.Item;
import imrcheck.facts.Polarity;
import imrcheck.facts.Statement;
import imrcheck.language.Terms;
import imrcheck.reading.Account.Mark;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a rationale asserts of the patient, against what is denied elsewhere, or found beside it. */
record AssertionContrasts(Terms terms, Opposed opposed, Likeness likeness, Evidence record) {
    private static final String EFFECT = "effect";
    private static final String LUMP = "lump";
    private static final String OF_MANY = "of-many";
    private static final String PAPER = "paper";
    private static final String PROOF = "proof";
    /** What more than one sign must bear out. */
    private static final String BEYOND_DOUBT = "beyond-doubt";
    private static final String FOCAL = "focal-neurologic-finding";

    /** What is denied in the record of which the rationale says that it is so, by itself or in all its parts. */
    Optional<Contrast> asserted(Item item, Evidence own, Statement claim) {
        if (claim.about(OF_MANY) || claim.about(PAPER) || own.account().clauseHas(Mark.BYGONE, claim)) {
            return Optional.empty();
        }
        boolean ofNoCare = claim.about(EFFECT) && claim.theme().care().isEmpty();
        Set<String> shown = terms.shown(terms.concept(claim.concept()));
        if (Stream.concat(Stream.of(claim.concept()), shown.stream().filter(lump -> terms.isA(lump, LUMP))).flatMap(record::affirming)
                .anyMatch(said -> likeness.sameTheme(item, claim, said))) {
            return Optional.empty();
        }
        return record.denying(claim).filter(said -> !ofNoCare || said.about(Benefits.MEASURED))
                .filter(said -> likeness.partsOf(said).isEmpty() && denies(item, claim, said)).min(Likeness.nearest(claim))
                .or(() -> ofNoCare ? Optional.empty() : partsDenied(item, claim))
                .map(said -> opposed.contrast(item, Kind.ASSERTED, claim, said));
    }

    /**
     * What another rationale denies of which this one says that it is so beyond doubt, and the record does not bear out by more than
     * one sign: of two opposite readings of one examination the record tells which holds.
     */
    Optional<Contrast> alone(Item item, Statement claim, Stream<Evidence> others) {
        if (!claim.about(BEYOND_DOUBT)) {
            return Optional.empty();
        }
        Set<String> shown = terms.shown(terms.concept(claim.concept()));
        boolean told = shown.stream().filter(concept -> !terms.isA(concept, PROOF)).flatMap(record::affirming)
                .anyMatch(said -> said.concept().equals(claim.concept()) && likeness.sameTheme(item, claim, said));
        long signs = record.affirming(FOCAL).filter(said -> said.about(PROOF) && likeness.sameTheme(item, claim, said))
                .map(Statement::concept).distinct().count();
        if (told || signs > 1) {
            return Optional.empty();
        }
        return others.flatMap(other -> shown.stream().sorted().flatMap(other::denying))
                .filter(said -> said.finding() && !said.conceded() && likeness.sameTheme(item, claim, said)).min(Likeness.nearest(claim))
                .map(said -> opposed.contrast(item, Kind.ASSERTED, claim, said));
    }

    private boolean denies(Item item, Statement claim, Statement said) {
        return (!claim.about(EFFECT) || said.concept().equals(claim.concept()) || !said.polarity().negative())
                && said.polarity() != Polarity.UNDOCUMENTED && !record.account().qualified(said) && likeness.sameTheme(item, claim, said);
    }

    private Optional<Statement> partsDenied(Item item, Statement claim) {
        List<Optional<Statement>> denials = likeness.partsOf(claim).stream()
                .map(part -> record.denying(part).filter(said -> denies(item, claim, said)).findFirst()).toList();
        return denials.isEmpty() || denials.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : denials.get(0);
    }

    /** What else was found where the rationale says that something was all. */
    Optional<Contrast> only(Item item, Evidence own, Statement claim) {
        if (!claim.about(PROOF)) {
            return Optional.empty();
        }
        List<Statement> beside = own.account().beside(claim);
        return record.affirming(PROOF)
                .filter(said -> !record.account().clauseHas(Mark.TOLD_BY_PATIENT, said) && likeness.sameTheme(item, claim, said))
                .filter(said -> beside.stream().noneMatch(named -> said.about(named.concept()) || named.about(said.concept())))
                .min(Likeness.nearest(claim)).map(said -> opposed.contrast(item, Kind.ONLY, claim, said));
    }
}
