package imrcheck.reading;

import imrcheck.facts.Answer;
import imrcheck.facts.Answer.Says;
import imrcheck.facts.Contrast;
import imrcheck.facts.Duration;
import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.Passage;
import imrcheck.facts.Quotation.Leaf;
import imrcheck.facts.Quotation.Purpose;
import imrcheck.facts.Quotation.Status;
import imrcheck.facts.Quotation;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.facts.Tree;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.TextReader;
import imrcheck.language.WordClass;
import imrcheck.reading.Criteria.Criterion;
import imrcheck.reading.PatientStory.Worded;
import imrcheck.reading.Quote.Asked;
import imrcheck.reading.Replies.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Holds what a rationale quotes a guideline to ask for against what the letter says of the patient: in the rationale and, where that
 * leaves a criterion open, in the clinical case summary.
 */
final class Answers {
    /** What follows a treatment that only names the cause of a complaint: "opioid-induced constipation". */
    private static final Set<String> CAUSING = Set.of("induced", "related", "associated");
    private final Item item;
    private final Reading rationale;
    private final Counts counts;
    private final Criteria criteria;
    private final CriterionList lists;
    private final PatientStory story;
    private final Replies own;
    private final Replies recorded;
    private final List<Fact> found = new ArrayList<>();
    private final List<Sought> sought = new ArrayList<>();
    /** Counts of the record, by the words of the rationale that miss them. */
    private final Map<Passage, Answer> counted = new HashMap<>();

    /** A quoted criterion, and what follows where it is met. */
    record Sought(Purpose purpose, Criterion criterion) {}

    /**
     * What a rationale quotes.
     *
     * @param facts  the quotations, how the letter answers their criteria, and what contradicts those answers
     * @param sought the criteria, in order
     */
    record Answered(List<Fact> facts, List<Sought> sought) {}

    private Answers(TextReader reader, Item item, PatientStory story, List<Duration> durations, PatientStory record) {
        this.item = item;
        this.story = story;
        counts = story.counts();
        rationale = counts.reading();
        criteria = new Criteria(reader.terms(), counts, durations);
        lists = new CriterionList(rationale);
        own = new Replies(reader, item, story, criteria);
        recorded = new Replies(reader, item, record, criteria);
    }

    /**
     * The quotations of a rationale that speak of its item, and how the letter answers their criteria.
     *
     * @param story     what the rationale tells
     * @param durations all that it quotes and tells
     */
    static Answered of(TextReader reader, Item item, PatientStory story, List<Duration> durations, PatientStory record) {
        List<Quote> quotes = new Extensions(story.counts()).beside(Quotes.of(story.reading()));
        if (quotes.isEmpty()) {
            return new Answered(List.of(), List.of());
        }
        Answers answers = new Answers(reader, item, story, durations, record);
        quotes.stream().filter(answers::ofItem).filter(quote -> !answers.heading(quote)).forEach(answers::add);
        answers.contrast();
        return new Answered(answers.found, answers.sought);
    }

    /** Whether what is quoted is said of the item's treatment and part of the body, as far as its words before the criteria tell. */
    private boolean ofItem(Quote quote) {
        List<Asked> asked = quote.asked().leaves().toList();
        List<Hit> head = rationale.hits(quote).filter(quote::holds).filter(hit -> asked.stream().noneMatch(hit::overlaps)).toList();
        List<Hit> treatments = head.stream().filter(hit -> hit.role() == Role.TREATMENT)
                .filter(hit -> !CAUSING.contains(rationale.words().lower(Math.min(hit.end(), rationale.words().size() - 1)))).toList();
        List<Hit> parts = head.stream().filter(hit -> hit.role() == Role.BODY_PART).toList();
        return (treatments.isEmpty() || treatments.stream().anyMatch(hit -> item.akin(hit.name())))
                && (parts.isEmpty() || item.bodyParts().isEmpty() || parts.stream().anyMatch(hit -> item.reaches(hit.name())));
    }

    /** Whether what is quoted is only the name of the treatment, which stands above the text on it. */
    private boolean heading(Quote quote) {
        return quote.asked() instanceof Tree.Leaf<Asked> && quote.asked().leaves().allMatch(words -> {
            List<Hit> names = rationale.hits(words).filter(Hit::namesCare)
                    .filter(hit -> hit.name().equals(item.treatment()) || item.traits().contains(hit.name())).toList();
            return !names.isEmpty() && IntStream.range(words.first(), words.end()).filter(rationale.words()::tells)
                    .allMatch(word -> names.stream().anyMatch(name -> name.holds(word)));
        });
    }

    private void add(Quote quote) {
        Span place = rationale.words().span(quote);
        int end = quote.asked() instanceof Tree.Leaf<Asked> ? quote.end() : -1;
        boolean none = quote.purpose() == Purpose.MORE && Integer.valueOf(0).equals(item.prior().count());
        Tree<Leaf> asked = quote.asked()
                .map(words -> new Leaf(rationale(words),
                        none && criteria.ofEffect(criteria.read(words)) ? Status.UNMET : answer(quote.purpose(), place, words, end),
                        either(words)));
        found.add(new Quotation(item.item(), quote.purpose(), asked, listed(quote), new Passage(Section.RATIONALE, place)));
    }

    private boolean either(Asked words) {
        return IntStream.range(words.first() + 1, words.end() - 1).anyMatch(word -> rationale.words().is(word, "or"));
    }

    /** Whether criteria are announced as such, so that the quotation is all of them. */
    private boolean listed(Quote quote) {
        int first = quote.asked().leaves().mapToInt(Asked::first).min().orElse(quote.first());
        return IntStream.range(quote.first(), first)
                .anyMatch(word -> rationale.words().gapHas(word, ":") || rationale.words().is(word, WordClass.CRITERION));
    }

    /**
     * How a criterion is answered, or what is named as an example of it; that an example is not so leaves the criterion open. What the
     * rationale leaves open is met where it says behind it that all of the criteria are.
     */
    private Status answer(Purpose purpose, Span place, Asked words, int quoteEnd) {
        Status status = told(purpose, place, words, quoteEnd);
        Worded all = status == Status.OPEN || status == Status.PARTLY ? story.allMet() : null;
        if (all == null || all.clause().first() < words.end() || takenUpAgain(words, all)) {
            return status;
        }
        Span clause = rationale.words().span(all.clause());
        found.add(new Answer(item.item(), place, Says.MET, Section.RATIONALE, false, clause, rationale(words),
                new Passage(Section.RATIONALE, clause)));
        return Status.MET;
    }

    /** Whether the rationale comes back to a criterion behind what grants all of them: it may be what is excepted from that. */
    private boolean takenUpAgain(Asked words, Worded all) {
        Set<String> named = Criteria.told(rationale.words(), words);
        int sentence = rationale.sentenceOf()[all.clause().first()];
        return story.clauses().stream().filter(one -> rationale.sentenceOf()[one.clause().first()] > sentence)
                .filter(one -> !item.concludes(rationale.words().span(one.clause())))
                .anyMatch(one -> one.stems().stream().anyMatch(named::contains));
    }

    private Status told(Purpose purpose, Span place, Asked words, int quoteEnd) {
        Status whole = Status.OPEN;
        Criterion main = null;
        for (Asked variant : lists.variants(words)) {
            Criterion criterion = main == null ? criteria.read(variant) : criteria.read(variant, main);
            main = main == null ? criterion : main;
            sought.add(new Sought(purpose, criterion));
            if (criteria.orders(criterion, item)) {
                continue;
            }
            List<Answer> answers = answers(place, criterion, variant.first() == words.first() ? quoteEnd : -1);
            found.addAll(answers);
            Status status = status(answers);
            boolean denied =
                    whole == Status.UNMET && status == Status.MET && answers.stream().filter(Answer::met).noneMatch(Answer::ofRationale);
            whole = denied ? Status.PARTLY
                    : status == Status.MET || status == Status.PARTLY
                            || status == Status.UNMET && (variant.first() == words.first() || explains(main, words, variant)) ? status
                                    : whole;
            if (whole == Status.MET) {
                return whole;
            }
        }
        return whole;
    }

    /** Whether words explain a criterion in brackets that asks for so many days, so that fewer of them are too few for it too. */
    private boolean explains(Criterion main, Asked words, Asked variant) {
        return main.thresholds().stream().anyMatch(Threshold::ofDays) && rationale.words().gapHas(main.words().end() - 1, "(")
                && variant.first() >= main.words().end() && words.holds(variant.first());
    }

    private static Status status(List<Answer> answers) {
        return answers.stream().anyMatch(Answer::met) ? Status.MET : answers.stream().anyMatch(Answer::favors) ? Status.PARTLY
                : answers.stream().anyMatch(answer -> answer.unmet() && !answer.conceded()) ? Status.UNMET : Status.OPEN;
    }

    private List<Answer> answers(Span place, Criterion criterion, int quoteEnd) {
        List<Answer> answers = answers(place, own.to(criterion), Section.RATIONALE, criterion);
        own.wanting(criterion, quoteEnd).ifPresent(reply -> {
            answers.removeIf(answer -> answer.favors() && answer.clause().equals(reply.clause()));
            if (answers.stream().noneMatch(answer -> answer.favors() || answer.unmet())) {
                answers.addAll(answers(place, List.of(reply), Section.RATIONALE, criterion));
            }
        });
        if (answers.stream().allMatch(answer -> answer.says() == Says.MENTIONED)) {
            answers.addAll(answers(place, recorded.to(criterion), Section.SUMMARY, criterion));
        }
        boolean denied = answers.stream().anyMatch(answer -> answer.ofRationale() && answer.unmet() && !answer.conceded());
        if (denied) {
            recorded.enough(criterion).ifPresent(told -> told(answers, place, criterion, told));
        } else if (own.enough(criterion).isEmpty()) {
            recorded.few(criterion).ifPresent(told -> {
                answers.removeIf(Answer::favors);
                answers.addAll(answers(place, List.of(told), Section.SUMMARY, criterion));
            });
        }
        return answers;
    }

    /** Keeps a count of the record against those answers of the rationale which miss it. */
    private void told(List<Answer> answers, Span place, Criterion criterion, Reply told) {
        Passage words = new Passage(Section.SUMMARY, told.words());
        Answer count = new Answer(0, place, Says.MET, Section.SUMMARY, false, told.clause(), rationale(criterion.words()), words);
        answers.stream().filter(answer -> answer.ofRationale() && answer.unmet() && counts(answer.clause()))
                .forEach(answer -> counted.put(answer.passage(), count));
    }

    private boolean counts(Span clause) {
        return Values.counts(counts.kinds(), 0, rationale.words().size()).stream()
                .anyMatch(value -> clause.contains(rationale.words().span(value)));
    }

    /** What the rationale denies in the words in which it misses a count that the record tells. */
    private void contrast() {
        Opposed opposed = new Opposed(rationale.words().text(), Map.of());
        List<Contrast> contrasts = found.stream().filter(fact -> fact instanceof Answer answer && answer.unmet() && answer.ofRationale())
                .filter(fact -> counted.containsKey(fact.passage()))
                .map(fact -> opposed.contrast(item, Contrast.Kind.MISSED, fact, counted.get(fact.passage()))).toList();
        found.addAll(contrasts);
    }

    private List<Answer> answers(Span place, List<Reply> replies, Section section, Criterion criterion) {
        Passage quoted = rationale(criterion.words());
        List<Answer> answers = new ArrayList<>();
        replies.forEach(reply -> answers.add(new Answer(item.item(), place, reply.says(), section, reply.conceded(), reply.clause(), quoted,
                new Passage(section, reply.words()))));
        return answers;
    }

    private Passage rationale(Stretch words) {
        return new Passage(Section.RATIONALE, rationale.words().span(words));
    }
}
