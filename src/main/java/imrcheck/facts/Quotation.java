package imrcheck.facts;

import java.util.function.Predicate;

/**
 * What a rationale quotes a guideline to ask for, and whether the letter documents it.
 *
 * @param item    the item whose rationale quotes it
 * @param purpose what follows where it is met
 * @param asked   the criteria
 * @param listed  whether they are announced as the criteria, so that they are all of them
 * @param passage the quoted words
 */
public record Quotation(int item, Purpose purpose, Tree<Leaf> asked, boolean listed, Passage passage) implements Fact {
    private static final int MANY = 5;
    private static final int THIRD = 3;

    /** What follows from quoted criteria. */
    public enum Purpose {
        /** The treatment is recommended where they are met. */
        ENOUGH,
        /** The treatment may be useful where they are met. */
        ALLOWED,
        /** The treatment is recommended only where they are met. */
        NEEDED,
        /** It is not recommended where they are met. */
        AGAINST,
        /** More of it than a quoted number is given where they are met. */
        MORE
    }

    /** What a letter says of quoted criteria; {@code PARTLY} of each some, {@code OPEN} where it does not tell or was not read. */
    public enum Status {
        MET, PARTLY, UNMET, OPEN
    }

    /**
     * One of the quoted criteria.
     *
     * @param quoted its words
     * @param status whether the letter documents it
     * @param either whether its words name more than one thing of which one is enough: "imaging or nerve studies"
     */
    public record Leaf(Passage quoted, Status status, boolean either) {}

    /** Whether the letter documents them. */
    public Status status() {
        return status(asked);
    }

    /** Whether the letter documents some of the criteria. */
    public static Status status(Tree<Leaf> asked) {
        if (asked instanceof Tree.Leaf<Leaf> leaf) {
            return leaf.value().status;
        }
        boolean any = asked instanceof Tree.Any<Leaf>;
        return every(asked, any, Status.MET::equals) ? Status.MET
                : every(asked, any, status -> status == Status.MET || status == Status.PARTLY) ? Status.PARTLY
                        : every(asked, !any, Status.UNMET::equals) ? Status.UNMET : Status.OPEN;
    }

    private static boolean every(Tree<Leaf> asked, boolean enough, Predicate<Status> such) {
        return enough ? asked.parts().stream().map(Quotation::status).anyMatch(such)
                : asked.parts().stream().map(Quotation::status).allMatch(such);
    }

    /** Whether an answer is to a criterion that is asked for by itself, so that its being denied is a reason of its own. */
    public boolean needs(Answer answer) {
        return asked.needed().anyMatch(part -> part instanceof Tree.Leaf<Leaf> leaf && answer.answers(leaf.value()));
    }

    /** Whether an answer is to one of several criteria of which one is enough, where the letter documents another of them. */
    public boolean spares(Answer answer) {
        return asked.needed()
                .anyMatch(part -> part instanceof Tree.Any<Leaf> && status(part) == Status.MET && part.leaves().anyMatch(answer::answers));
    }

    /** Whether an answer is to a criterion that names more than one thing of which one is enough. */
    public boolean eitherIn(Answer answer) {
        return asked.leaves().anyMatch(leaf -> leaf.either() && answer.answers(leaf));
    }

    /** Whether an answer is to one of several cases in which the treatment is favored, of which the letter denies no other. */
    public boolean leavesOther(Answer answer) {
        return purpose == Purpose.ENOUGH
                && asked.needed().anyMatch(part -> part instanceof Tree.Any<Leaf> && part.leaves().anyMatch(answer::answers)
                        && part.leaves().noneMatch(leaf -> leaf.status() == Status.UNMET && !answer.answers(leaf)));
    }

    /** Whether one of the criteria is told in the words of another fact, or holds some of them. */
    public boolean asksFor(Fact fact) {
        return fact.passage() != null && asked.leaves().map(Leaf::quoted)
                .anyMatch(quoted -> quoted.section() == fact.passage().section() && quoted.span().overlaps(fact.passage().span()));
    }

    /** Whether of the criteria one is enough. */
    public boolean alternatives() {
        return asked instanceof Tree.Any<Leaf>;
    }

    /** Whether the guideline is quoted to list criteria of which one is enough, and to ask for none beside it. */
    public boolean choice() {
        return listed && alternatives();
    }

    /** Whether of criteria of which one is enough none is documented, and all are denied. */
    public boolean choiceUnmet() {
        return asked.needed().anyMatch(part -> part instanceof Tree.Any<Leaf> && status(part) == Status.UNMET);
    }

    /** Whether the treatment is recommended where the criteria are met. */
    public boolean favors() {
        return purpose != Purpose.AGAINST && purpose != Purpose.MORE;
    }

    /** Whether the treatment is not recommended where the criteria are met. */
    public boolean objects() {
        return purpose == Purpose.AGAINST;
    }

    /** Whether more of the treatment than a quoted number is given where they are met. */
    public boolean extending() {
        return purpose == Purpose.MORE;
    }

    /** Whether they tell when more is given than a number told before or in the same words; another guideline's, told later, stands. */
    public boolean extending(Passage number) {
        return extending() && passage.span().end() > number.span().start();
    }

    /** The same where the letter documents them or, for an approval, where it only does not deny them. */
    public boolean extending(Passage number, Outcome outcome) {
        return extending(number) && (met() || outcome == Outcome.OVERTURNED && !unmet());
    }

    /** Whether the treatment is recommended only where the criteria are met. */
    public boolean necessary() {
        return purpose == Purpose.NEEDED;
    }

    /** Whether the letter documents the criteria. */
    public boolean met() {
        return status() == Status.MET;
    }

    /** Whether the letter documents all of many criteria but some of one, of which a word may only not have been matched. */
    private boolean metButOne() {
        long leaves = asked.leaves().count();
        return leaves >= MANY && status() == Status.PARTLY && asked.leaves().noneMatch(leaf -> leaf.status() == Status.UNMET)
                && asked.leaves().filter(leaf -> leaf.status() == Status.MET).count() >= leaves - 1;
    }

    /** Whether the letter documents them well enough: less will do to carry an approval than to be held against a denial. */
    public boolean carries(Outcome outcome) {
        return outcome == Outcome.OVERTURNED ? met() || status() == Status.PARTLY : (met() || metButOne()) && purpose != Purpose.ALLOWED;
    }

    /**
     * Whether the letter documents a good part of the criteria, more than a third, and denies none; of those that are only quoted as
     * allowed nothing follows.
     */
    public boolean borneOut() {
        return purpose != Purpose.ALLOWED && favors() && asked.leaves().noneMatch(leaf -> leaf.status() == Status.UNMET)
                && THIRD * documented() > asked.leaves().count();
    }

    /** Whether the letter documents at least half of many criteria and denies none. */
    public boolean mostlyBorneOut() {
        return borneOut() && documented() > 2 && 2 * documented() >= asked.leaves().count();
    }

    /** How many of the criteria the letter documents, in whole or in part. */
    private long documented() {
        return asked.leaves().filter(leaf -> leaf.status() == Status.MET || leaf.status() == Status.PARTLY).count();
    }

    /** Whether the letter denies them. */
    public boolean unmet() {
        return status() == Status.UNMET;
    }
}
