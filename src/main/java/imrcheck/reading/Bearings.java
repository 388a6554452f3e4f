package imrcheck.reading;

import imrcheck.facts.Answer;
import imrcheck.facts.Bearing;
import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.Passage;
import imrcheck.facts.Quotation;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.facts.Statement;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.reading.PatientStory.Worded;
import imrcheck.reading.Value.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Weighs what a rationale tells of the patient, sentence by sentence, against the criteria that it quotes. */
final class Bearings {
    /** What opens a sentence that goes on against what was granted. */
    private static final Set<String> TURNING = Set.of("but", "however", "yet", "nonetheless", "nevertheless", "still", "though", "although",
            "unfortunately", "regrettably", "only", "notwithstanding", "except", "while", "whereas", "already", "despite");
    private static final Set<String> OPENING =
            Set.of("but", "however", "yet", "nonetheless", "nevertheless", "unfortunately", "regrettably");
    private static final Set<String> GRANTING = Set.of("all-met", "undisputed");
    private static final Set<String> HELP =
            Set.of("relief", "success", "benefit", "effect", "help", "helped", "work", "worked", "avail", "improvement", "response", "good",
                    "results", "failed", "lasting", "progress", "suffice", "sufficed", "sufficient", "enough", "gain", "gains");
    /** What is left beside the treatment: that there is none speaks for it. */
    private static final Set<String> BESIDE = Set.of("option", "options", "candidate", "alternative", "alternatives", "else");
    private static final String PERIOD = "PERIOD";
    private static final Set<String> MEASURED = Set.of(Type.PERCENT.name(), Type.SCORE.name(), Type.ANGLE.name(), PERIOD);
    private static final String NORMAL = "normal";
    private static final String GAIN = "functional-improvement";
    private static final int FEWEST_WORDS = 2;

    private final Item item;
    private final Counts counts;
    private final PatientStory story;
    private final Account own;
    private final Map<Span, List<Answer>> answers;
    private final List<Span> quotations;
    private final Set<String> quoted;
    /** The kinds of number that the criteria have. */
    private final Set<String> numbers;

    private Bearings(Item item, PatientStory story, Account own, List<? extends Fact> facts) {
        this.item = item;
        this.story = story;
        counts = story.counts();
        answers = facts.stream().filter(Answer.class::isInstance).map(Answer.class::cast).filter(Answer::ofRationale)
                .collect(Collectors.groupingBy(Answer::clause));
        this.own = own;
        quotations = facts.stream().filter(Quotation.class::isInstance).map(fact -> fact.passage().span()).toList();
        quoted = wordsOf();
        numbers = Values.of(counts.kinds(), 0, words().size()).stream().filter(value -> within(words().span(value))).map(this::kind)
                .filter(MEASURED::contains).collect(Collectors.toSet());
    }

    /**
     * The bearing of a rationale that quotes criteria.
     *
     * @param facts what was read of its quotations and their answers
     */
    static Bearing of(Item item, PatientStory story, Account own, List<? extends Fact> facts) {
        return new Bearings(item, story, own, facts).read();
    }

    private Bearing read() {
        Map<Integer, List<Worded>> sentences = new LinkedHashMap<>();
        story.clauses().stream().filter(one -> !item.concludes(words().span(one.clause())) && !quotes(one.clause()))
                .forEach(one -> sentences.computeIfAbsent(reading().sentenceOf()[one.clause().first()], at -> new ArrayList<>()).add(one));
        List<Passage> out = new ArrayList<>();
        List<Passage> rest = new ArrayList<>();
        List<Passage> against = new ArrayList<>();
        for (List<Worded> sentence : sentences.values()) {
            Passage passage = new Passage(Section.RATIONALE, words().span(reading().sentence(sentence.get(0).clause().first())));
            if (sentence.stream().mapToInt(one -> one.words().size()).sum() >= FEWEST_WORDS
                    && !sentence.stream().allMatch(this::requests)) {
                boolean bears = sentence.stream().noneMatch(this::against) && sentence.stream().anyMatch(this::tied);
                (bears ? out : rest).add(passage);
                if (!bears && sentence.stream().anyMatch(this::turns)) {
                    against.add(passage);
                }
            }
        }
        return new Bearing(item.item(), out, rest, against);
    }

    private Reading reading() {
        return story.reading();
    }

    private Words words() {
        return reading().words();
    }

    private Set<String> wordsOf() {
        Words words = words();
        return IntStream.range(0, words.size()).filter(words::tells).filter(word -> within(words.span(word, word + 1)))
                .mapToObj(words::stem).collect(Collectors.toSet());
    }

    private boolean within(Span words) {
        return quotations.stream().anyMatch(span -> span.contains(words));
    }

    /** Whether a sentence quotes, whatever else it says. */
    private boolean quotes(Clause clause) {
        Span sentence = words().span(reading().sentence(clause.first()));
        return quotations.stream().anyMatch(sentence::overlaps);
    }

    /** Whether a clause only says what is asked for: a number that is too large is told by the limits. */
    private boolean requests(Worded one) {
        Clause clause = one.clause();
        return (words().any(clause.first(), clause.end(), WordClass.REQUEST) || counts.has("asked", clause)) && !denies(clause)
                && !clause.conceded() && !words().any(clause.first(), clause.end(), TURNING);
    }

    /** Whether a clause may speak against the treatment: it denies something, turns, or has a number that no criterion was found met by. */
    private boolean against(Worded one) {
        Clause clause = one.clause();
        List<Answer> own = answers(clause);
        boolean met = own.stream().anyMatch(Answer::favors) || GRANTING.stream().anyMatch(mark -> counts.has(mark, clause))
                || said(clause).stream().anyMatch(said -> said.shown() && said.about(GAIN));
        if (clause.conceded() || own.stream().anyMatch(Answer::unmet) || words().any(clause.first(), clause.end(), TURNING)) {
            return true;
        }
        return !met && !inVain(clause) && (denies(clause) && !onlyOne(clause) || measured(clause));
    }

    /** Whether a clause turns against what was granted and was not read, or has a number of a quoted kind that answers nothing. */
    private boolean turns(Worded one) {
        Clause clause = one.clause();
        boolean answered = answers(clause).stream().anyMatch(answer -> answer.favors() || answer.unmet());
        Span span = words().span(clause);
        boolean read = own.clauses().containsKey(span);
        boolean turns = !read && words().any(clause.first(), Math.min(clause.first() + 2, clause.end()), OPENING) && opens(clause);
        return !answered
                && (turns || Values.of(counts.kinds(), clause.first(), clause.end()).stream().map(this::kind).anyMatch(numbers::contains));
    }

    private boolean opens(Clause clause) {
        return clause.first() == reading().sentence(clause.first()).first();
    }

    private boolean denies(Clause clause) {
        return reading().hits(clause).anyMatch(hit -> hit.negates() || hit.is(Role.QUALITY, NORMAL))
                || words().any(clause.first(), clause.end(), WordClass.NO, WordClass.NOT)
                || said(clause).stream().anyMatch(Statement::lacking);
    }

    /** Whether a clause tells of other care that did not help, for which the treatment waits. */
    private boolean inVain(Clause clause) {
        return namesCare(clause) && ofOtherCare(clause) && words().any(clause.first(), clause.end(), HELP);
    }

    /** Whether a clause says that nothing else is open to the patient: "replacement is not an option", "nothing else is left". */
    private boolean onlyOne(Clause clause) {
        return words().any(clause.first(), clause.end(), BESIDE) && ofOtherCare(clause)
                && (namesCare(clause) || words().any(clause.first(), clause.end(), "else"));
    }

    private boolean namesCare(Clause clause) {
        return reading().hits(clause).anyMatch(Hit::namesCare);
    }

    /** Whether no care that a clause names is that of the item. */
    private boolean ofOtherCare(Clause clause) {
        return reading().hits(clause).filter(Hit::namesCare).noneMatch(hit -> item.akin(hit.name()));
    }

    /** Whether a clause has a number of a kind that is quoted, or counts visits or injections that may be too many. */
    private boolean measured(Clause clause) {
        boolean own = reading().hits(clause).filter(Hit::namesCare).allMatch(hit -> item.akin(hit.name()));
        List<Value> values = Values.of(counts.kinds(), clause.first(), clause.end());
        return values.stream().map(this::kind).anyMatch(numbers::contains)
                || own && counts.visits(clause) && values.stream().anyMatch(value -> kind(value).equals(Type.COUNT.name()));
    }

    /** What kind of number it is; a count of days or weeks is one by itself. */
    private String kind(Value value) {
        return value.type() == Type.COUNT && counts.kinds().period(value.end()) != null ? PERIOD : value.type().name();
    }

    private List<Answer> answers(Clause clause) {
        return answers.getOrDefault(words().span(clause), List.of());
    }

    private List<Statement> said(Clause clause) {
        return own.clauses().getOrDefault(words().span(clause), List.of());
    }

    /** Whether a clause is about what is quoted: it answers it, has one of its words, or tells of a ground for the treatment. */
    private boolean tied(Worded one) {
        return !answers(one.clause()).isEmpty() || !Collections.disjoint(one.stems(), quoted)
                || GRANTING.stream().anyMatch(mark -> counts.has(mark, one.clause()))
                || said(one.clause()).stream().anyMatch(said -> said.shown() && said.about("criterion"));
    }
}
