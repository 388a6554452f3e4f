package imrcheck.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * One disputed item.
 *
 * @param item        its number, from 1 in the letter's order
 * @param title       what is disputed, on one line, without the outcome
 * @param outcome     what the reviewer decided
 * @param treatment   id of the treatment, such as {@code physical_therapy}
 * @param bodyParts   the parts that the title names, sorted, such as {@code lumbar spine}
 * @param side        the side that the title names, or null
 * @param request     its quantities
 * @param prior       the same treatment already had
 * @param limit       the upper limit that the rationale applies or quotes as applicable, or null
 * @param conclusion  what the rationale concludes
 * @param conclusions where it concludes so, empty for {@code NONE}
 * @param traits      what the title's words say beyond the treatment, such as {@code repeat}, {@code associated-service}
 * @param asOf        the date that chooses the provisions in force, never null
 * @param titlePassage where the title stands
 * @param rationale   where the rationale stands, or null
 * @param reach       what it takes in beyond what its title names
 */
public record Item(int item, String title, Outcome outcome, String treatment, List<String> bodyParts, Side side, Request request,
        Prior prior, Limit limit, Conclusion conclusion, List<Passage> conclusions, Set<String> traits, LocalDate asOf,
        Passage titlePassage, Passage rationale, Reach reach) implements Fact {
    public Item {
        bodyParts = List.copyOf(bodyParts);
        conclusions = List.copyOf(conclusions);
        traits = Set.copyOf(traits);
    }

    /** Whether the rationale concludes the opposite of the outcome. */
    public boolean contradictsItself() {
        return concluded() != null && concluded() != outcome;
    }

    /** The outcome that the rationale's conclusion amounts to, or null where it concludes neither way. */
    public Outcome concluded() {
        return switch (conclusion) {
            case NECESSARY -> Outcome.OVERTURNED;
            case NOT_NECESSARY -> Outcome.UPHELD;
            case MIXED, NONE -> null;
        };
    }

    /** Whether it is a drug, or a test that goes with one. */
    public boolean isDrug() {
        return reach.drug();
    }

    /** Whether it is a course of visits. */
    public boolean isCourse() {
        return reach.course();
    }

    /** Whether it asks for more of a treatment already had: its title says so, or the letter counts or mentions some. */
    public boolean repeated() {
        return traits.contains("repeat") || !prior.known() || prior.count() != null && prior.count() > 0;
    }

    /** Whether its title names that part of the body or a part whose name ends so ("spine" for "lumbar spine"). */
    public boolean at(String part) {
        return bodyParts.stream().anyMatch(named -> named.equals(part) || named.endsWith(" " + part));
    }

    /** Whether a part of the body can be one that its title names: "arm" may be the elbow, "back" the lumbar spine. */
    public boolean concerns(String part) {
        return reach.concerned().contains(part);
    }

    /**
     * Whether a part of the body can be one that its title names, or one that the nerves of such a part supply: the foot for the
     * lumbar spine, the hand for the neck, and the reverse.
     */
    public boolean reaches(String part) {
        return reach.reached().contains(part);
    }

    /** Whether it is about a part of the body: one that it {@link #concerns} or, where it seeks or treats nerves, {@link #reaches}. */
    public boolean isAbout(String part) {
        return reach.about().contains(part);
    }

    /** Whether another item asks for the same by the same title. */
    public boolean asksForTheSame(Item other) {
        return treatment.equals(other.treatment) && title.strip().equalsIgnoreCase(other.title.strip());
    }

    /** Whether it can be for the same part of the body as another item: where either names none, or one that it {@link #reaches}. */
    public boolean mayServe(Item other) {
        return bodyParts.isEmpty() || other.bodyParts.isEmpty() || other.bodyParts.stream().anyMatch(this::reaches);
    }

    /** Whether a statement is told of a part of the body that {@link #reaches} it; false where it is told of none. */
    public boolean reachedBy(Statement statement) {
        return statement.parts().stream().anyMatch(this::reaches);
    }

    /** Whether a statement is told of a part of the body that its title names by the same name. */
    public boolean named(Statement statement) {
        return statement.parts().stream().anyMatch(bodyParts::contains);
    }

    /** Whether a statement can be about the same part of the body: where either names none, or {@link #reachedBy}. */
    public boolean mayBeOf(Statement statement) {
        return bodyParts.isEmpty() || statement.parts().isEmpty() || reachedBy(statement);
    }

    /** Whether that treatment is this one or so near to it that a guideline on the one speaks of the other. */
    public boolean akin(String other) {
        return reach.treatments().contains(other);
    }

    /** Whether a statement tells what other care than that of the item brought about, such as the therapy before an injection. */
    public boolean isEffectOfOther(Statement statement) {
        return statement.about("effect") && !statement.theme().care().isEmpty() && statement.theme().care().stream().noneMatch(this::akin);
    }

    /** Whether a side such as {@code left} is the other one than its title names; false where that names none or both. */
    public boolean otherSide(String named) {
        return side == Side.LEFT && named.equals("right") || side == Side.RIGHT && named.equals("left");
    }

    /** Whether a statement is told of the other side alone. */
    public boolean onOtherSide(Statement statement) {
        return !statement.theme().sides().isEmpty() && statement.theme().sides().stream().allMatch(this::otherSide);
    }

    /** Whether a quantity counts in the unit of the request. */
    public boolean countsAs(Quantity quantity) {
        return quantity.unit() != null && quantity.unit().equals(request.unit());
    }

    /** Whether the request counts in that unit, such as {@code days}; DRL cannot name the component itself. */
    public boolean asksIn(String unit) {
        return unit.equals(request.unit());
    }

    /** Whether a count is what is under review or what was first asked for. */
    public boolean asksFor(int count) {
        return request.underReview() != null && request.underReview() == count || request.original() != null && request.original() == count;
    }

    /**
     * Everything had and asked for so far: prior, authorized and under review.
     *
     * @return the sum, or null where the request is not stated; an unstated prior counts as none
     */
    public Integer total() {
        return request.underReview() == null ? null : Integer.valueOf(counted());
    }

    private int counted() {
        return Stream.of(prior.count(), request.authorized(), request.underReview()).filter(Objects::nonNull).mapToInt(Integer::intValue)
                .sum();
    }

    /** What counts toward the limit that the rationale applies. */
    private int counted(Limit toward) {
        return toward.afresh() && prior.count() != null ? counted() - prior.count() : counted();
    }

    /** Whether what was had and asked for is more than the limit that the rationale applies, as far as either is stated. */
    public boolean overLimit() {
        return limit != null && counted(limit) > limit.max();
    }

    /** Whether what is asked for is by itself more than that limit; false where either is not stated. */
    public boolean overLimitAlone() {
        return limit != null && request.underReview() != null && request.underReview() > limit.max();
    }

    /**
     * Whether everything had and asked for stays within the limit that the rationale applies; false where either is not stated or
     * earlier treatment is mentioned without a count.
     */
    public boolean withinLimit() {
        return (prior.known() || limit != null && limit.afresh()) && requestWithinLimit();
    }

    /** The same where earlier treatment without a count counts for none. */
    public boolean requestWithinLimit() {
        return limit != null && request.underReview() != null && counted(limit) <= limit.least();
    }

    /** Whether some words of its rationale stand in what it concludes. */
    public boolean concludes(Span words) {
        return conclusions.stream().anyMatch(conclusion -> conclusion.span().overlaps(words));
    }

    /** Whether a statement stands in the clause that gives that limit. */
    public boolean givesLimit(Statement said) {
        return limit != null && said.sentence().contains(limit.passage().span());
    }

    /** The sum as a reader checks it: "6 prior + 8 requested = 14 visits, over 12". */
    public String over(int max) {
        return sum(true) + ", over " + max;
    }

    /** The same for the limit that the rationale applies; there has to be one. */
    public String overQuoted() {
        return sum(!limit.afresh()) + ", over " + limit.max();
    }

    /** The sum as a reader checks it: "6 requested = 6 visits, within 12". */
    public String within(int max) {
        return sum(true) + ", within " + max;
    }

    /** The same for the limit that the rationale applies; there has to be one. */
    public String withinQuoted() {
        return sum(!limit.afresh()) + ", within " + limit.least();
    }

    /** How the portions of the request do not add up, as a reader checks it. */
    public String remainderBecause() {
        return request.original() + " requested - " + request.authorized() + " authorized is not " + request.underReview();
    }

    private String sum(boolean withPrior) {
        StringJoiner parts = new StringJoiner(" + ");
        if (withPrior && prior.count() != null && prior.count() > 0) {
            parts.add(prior.count() + " prior");
        }
        if (request.authorized() != null) {
            parts.add(request.authorized() + " authorized");
        }
        if (request.underReview() != null) {
            parts.add(request.underReview() + " requested");
        }
        return parts + " = " + (withPrior || prior.count() == null ? counted() : counted() - prior.count())
                + (request.unit() == null ? "" : " " + request.unit());
    }

    /** The column of a limit table that applies: {@code post-surgery} for treatment after an operation, else {@code medical}. */
    public String setting() {
        return traits.contains("post-operative") ? "post-surgery" : "medical";
    }

    /** How an epidural injection is given: {@code interlaminar} where the title says so, else {@code transforaminal}. */
    public String approach() {
        return traits.contains("interlaminar") ? "interlaminar" : "transforaminal";
    }
}
