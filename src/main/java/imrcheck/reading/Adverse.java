package imrcheck.reading;

import imrcheck.facts.Answer;
import imrcheck.facts.Duration;
import imrcheck.facts.Item;
import imrcheck.facts.Quotation.Purpose;
import imrcheck.facts.Quotation;
import imrcheck.facts.Span;
import imrcheck.facts.Statement;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.reading.Answers.Answered;
import imrcheck.reading.Answers.Sought;
import imrcheck.reading.Criteria.Criterion;
import imrcheck.reading.Value.Type;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which clauses of a rationale may speak against the treatment: they deny what is not asked to be absent, turn, have a word of
 * objection, or a number of a quoted kind that does not do. What it cannot tell it takes for adverse, since it clears the way for an
 * accusation.
 */
final class Adverse {
    private static final List<String> GRANTING = List.of("all-met", "undisputed");
    private static final String NORMAL = "normal";
    private static final String GAIN = "functional-improvement";
    private static final String LOST = "-lost";
    private static final String HARM = "harm";
    private static final Set<String> ABSENT = Set.of("without", "absence", "absent");
    private static final Set<String> UNABLE = Set.of("cannot", "unable", "could", "couldn", "incapable");
    private static final String PERIOD = "PERIOD";
    private static final Set<String> MEASURED = Set.of(Type.PERCENT.name(), Type.SCORE.name(), Type.ANGLE.name(), PERIOD);

    private final Item item;
    private final PatientStory story;
    private final Counts counts;
    private final Account own;
    private final Map<Span, List<Answer>> answers;
    /** The quotations that say in which case the treatment is not recommended. */
    private final Set<Span> objecting;
    private final List<Sought> sought;
    private final CareInVain vain;
    /** The roots, the care and the concepts of what is asked to be absent. */
    private final Set<String> absentStems;
    private final Set<Label> absentCare;
    private final Set<String> absentConcepts;
    /** The kinds of number that the quotations have. */
    private final Set<String> numbers;

    Adverse(Item item, PatientStory story, Account own, Answered answered) {
        this.item = item;
        this.story = story;
        this.own = own;
        counts = story.counts();
        sought = answered.sought();
        vain = new CareInVain(item, counts);
        answers = answered.facts().stream().filter(Answer.class::isInstance).map(Answer.class::cast).filter(Answer::ofRationale)
                .collect(Collectors.groupingBy(Answer::clause));
        List<Quotation> quoted = answered.facts().stream().filter(Quotation.class::isInstance).map(Quotation.class::cast).toList();
        objecting = quoted.stream().filter(Quotation::objects).map(one -> one.passage().span()).collect(Collectors.toSet());
        List<Criterion> absent = answered.sought().stream().filter(this::absent).map(Sought::criterion).toList();
        absentStems = absent.stream().flatMap(one -> one.stems().stream()).collect(Collectors.toSet());
        absentCare = absent.stream().flatMap(one -> one.care().stream()).collect(Collectors.toSet());
        absentConcepts = answered.sought().stream()
                .flatMap(one -> one.criterion().asked().stream().filter(asked -> asked.negative() || one.purpose() == Purpose.AGAINST))
                .flatMap(asked -> asked.concepts().stream()).collect(Collectors.toSet());
        BitSet held = words().in(quoted.stream().map(one -> one.passage().span()).toList());
        numbers = Values.of(counts.kinds(), 0, words().size()).stream().filter(value -> held.get(value.first())).map(this::kind)
                .filter(MEASURED::contains).collect(Collectors.toSet());
    }

    /** Whether a clause may speak against the treatment. */
    boolean in(Clause clause) {
        return said(clause, true);
    }

    /** Whether the words of a clause may speak against the treatment, whatever its numbers. */
    boolean inWords(Clause clause) {
        return said(clause, false);
    }

    private boolean said(Clause clause, boolean numbers) {
        if (clause.conceded() || counts.has("turning", clause) || answers(clause).stream().anyMatch(this::against)) {
            return true;
        }
        boolean denied = denies(clause) && !vain.nothingLeft(clause) && !absentAsAsked(clause) && !unable(clause) && !refused(clause);
        return !granted(clause) && !vain.failed(clause) && (counts.has("adverse", clause) || denied || numbers && measured(clause));
    }

    /**
     * Whether a clause casts doubt on criteria that are met: it was not read, and turns against them or denies something at present; or it
     * has a number of a quoted kind that does not do. What was denied in the past is the patient's story.
     */
    boolean doubts(Clause clause) {
        boolean read = own.clauses().containsKey(words().span(clause));
        boolean opens = clause.first() == reading().sentence(clause.first()).first()
                && counts.has("opening", Stretch.of(clause.first(), Math.min(clause.first() + 2, clause.end())));
        boolean denied = clause.verb() != null && !words().is(clause.verb().first(), WordClass.PAST)
                && (clause.verb().negated() || words().any(clause.first(), clause.end(), WordClass.NO, WordClass.NOT));
        boolean answered = answers(clause).stream().anyMatch(answer -> answer.favors() || answer.unmet());
        return !answered && (!read && (opens || denied && inWords(clause)) || numbered(clause));
    }

    /** Whether a clause says that what is quoted is so, all of it or one of its criteria, or that function was gained. */
    boolean granted(Clause clause) {
        return answers(clause).stream().anyMatch(this::favorable) || GRANTING.stream().anyMatch(mark -> counts.has(mark, clause))
                || said(clause).stream().anyMatch(said -> said.shown() && said.about(GAIN));
    }

    private boolean favorable(Answer answer) {
        return objecting.contains(answer.quotation()) ? answer.unmet() : answer.favors();
    }

    private boolean against(Answer answer) {
        return objecting.contains(answer.quotation()) ? answer.met() : answer.unmet();
    }

    private boolean denies(Clause clause) {
        return reading().hits(clause).anyMatch(hit -> hit.negates() || hit.is(Role.QUALITY, NORMAL))
                || words().any(clause.first(), clause.end(), WordClass.NO, WordClass.NOT)
                || said(clause).stream().anyMatch(Statement::lacking);
    }

    /** Whether all that a clause denies is asked to be absent, is a harm, or is something that the patient cannot do. */
    private boolean absentAsAsked(Clause clause) {
        List<Statement> said = said(clause);
        boolean lost = said.stream().anyMatch(one -> one.met() && one.concept().endsWith(LOST));
        List<Statement> denied = said.stream().filter(Statement::lacking).toList();
        return unwanted(clause) || lost && denied.isEmpty()
                || !denied.isEmpty() && denied.stream().allMatch(one -> one.about(HARM) || unwanted(one));
    }

    /** Whether all that a clause denies is that the patient can do something: "she cannot grip a pan". */
    private boolean unable(Clause clause) {
        boolean can =
                clause.verb() != null && !clause.verb().passive() && words().any(clause.first(), clause.verb().first(), WordClass.PATIENT)
                        && words().any(clause.verb().first(), Math.min(clause.end(), clause.verb().end() + 2), UNABLE);
        return can && reading().hits(clause).filter(Hit::negates).allMatch(hit -> UNABLE.contains(words().lower(hit.first())))
                && !words().any(clause.first(), clause.end(), WordClass.NO);
    }

    /** Whether a clause tells that the request was refused before: "the scan was denied". */
    private boolean refused(Clause clause) {
        return clause.verb() != null && clause.verb().past()
                && words().any(clause.verb().first(), clause.verb().end(), WordClass.REFUSE_VERB)
                && said(clause).stream().noneMatch(Statement::lacking)
                && !words().any(clause.first(), clause.end(), WordClass.NO, WordClass.NOT);
    }

    private boolean unwanted(Statement denied) {
        return denied.aboutAny(absentConcepts);
    }

    /** Whether a clause has a word of a criterion that asks for something to be absent, or names the care of one. */
    private boolean unwanted(Clause clause) {
        return !Collections.disjoint(absentStems, Criteria.told(words(), clause))
                || reading().hits(clause).anyMatch(hit -> hit.namesCare() && absentCare.contains(hit.label()));
    }

    private boolean absent(Sought one) {
        return one.purpose() == Purpose.AGAINST || one.criterion().failing()
                || words().any(one.criterion().words().first(), one.criterion().words().end(), WordClass.NO, WordClass.NOT)
                || words().any(one.criterion().words().first(), one.criterion().words().end(), ABSENT);
    }

    /** Whether a clause has a number of a quoted kind that was not found to do, or counts visits that may be too many. */
    private boolean measured(Clause clause) {
        boolean visits = counts.visits(clause) && item.limit() == null
                && reading().hits(clause).filter(Hit::namesCare).allMatch(hit -> item.akin(hit.name()));
        List<Value> values = Values.of(counts.kinds(), clause.first(), clause.end());
        return numbered(clause) || visits && values.stream().anyMatch(value -> kind(value).equals(Type.COUNT.name()));
    }

    private boolean numbered(Clause clause) {
        return Values.of(counts.kinds(), clause.first(), clause.end()).stream().filter(value -> numbers.contains(kind(value)))
                .anyMatch(value -> !does(value));
    }

    /** Whether a number satisfies all that are quoted of its kind. */
    private boolean does(Value value) {
        Type type = kind(value).equals(PERIOD) ? null : value.type();
        List<Sought> same =
                sought.stream().filter(one -> one.criterion().thresholds().stream().anyMatch(ask -> ask.type() == type)).toList();
        Integer told = type == null ? days(value) : Integer.valueOf(value.high());
        return !same.isEmpty() && told != null && same.stream().allMatch(one -> one.criterion().thresholds().stream()
                .filter(ask -> ask.type() == type).allMatch(ask -> ask.admits(told) == (one.purpose() != Purpose.AGAINST)));
    }

    private Integer days(Value value) {
        Span span = words().span(value);
        return story.durations().stream().filter(one -> one.passage().span().contains(span)).map(Duration::days).findFirst()
                .orElseGet(() -> counts.kinds().days(value));
    }

    /** What kind of number it is; a count of days or weeks is one by itself. */
    private String kind(Value value) {
        return value.type() == Type.COUNT && counts.kinds().period(value.end()) != null ? PERIOD : value.type().name();
    }

    /** What a clause says of the quoted criteria. */
    List<Answer> answers(Clause clause) {
        return answers.getOrDefault(words().span(clause), List.of());
    }

    /** What was read in a clause. */
    List<Statement> said(Clause clause) {
        return own.clauses().getOrDefault(words().span(clause), List.of());
    }

    private Reading reading() {
        return story.reading();
    }

    private Words words() {
        return reading().words();
    }
}
