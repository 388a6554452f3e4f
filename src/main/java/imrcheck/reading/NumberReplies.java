package imrcheck.reading;

import imrcheck.facts.Answer.Says;
import imrcheck.facts.Duration;
import imrcheck.facts.Item;
import imrcheck.facts.Span;
import imrcheck.language.Clause;
import imrcheck.language.Label;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.Terms;
import imrcheck.reading.Criteria.Criterion;
import imrcheck.reading.PatientStory.Worded;
import imrcheck.reading.Replies.Reply;
import imrcheck.reading.Value.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Replies to criteria that ask for a number and nothing else: an age, a measure by its name, or how long complaints last; and to those that
 * ask for so many visits or events, where there were fewer.
 */
record NumberReplies(Terms terms, Item item, PatientStory story, Criteria criteria) {
    private static final List<String> COMPLAINTS = List.of("symptom", "pain", "complaint", "diagnosis", "regional");

    /** What is told of the number that a criterion asks for; empty where it asks for more, or none is told. */
    Optional<Reply> to(Criterion criterion) {
        Optional<Reply> few = few(criterion);
        if (few.isPresent()) {
            return few;
        }
        Optional<Reply> relief = relief(criterion);
        if (criterion.thresholds().size() != 1 || relief.isPresent()) {
            return relief;
        }
        Threshold threshold = criterion.thresholds().get(0);
        return threshold.type() == Type.AGE ? age(threshold)
                : threshold.type() == Type.COUNT && !threshold.ofEvents() ? measure(criterion, threshold)
                        : threshold.ofDays() && criteria.complaintsAlone(criterion) ? complaint(threshold) : Optional.empty();
    }

    /** A share of relief that is as large, and lasted as long, as is asked for; or one that is smaller or did not last. */
    private Optional<Reply> relief(Criterion criterion) {
        List<Threshold> all = criterion.thresholds();
        Threshold share = all.stream().filter(one -> one.type() == Type.PERCENT).findFirst().orElse(null);
        boolean only = share != null && all.stream().allMatch(one -> one == share || one.ofDays()) && criteria.relief(criterion);
        Shares shares = new Shares(story.counts());
        return !only ? Optional.empty() : story.clauses().stream().map(Worded::clause).flatMap(clause -> {
            OptionalInt told = shares.of(clause);
            Span sentence = story.reading().words().span(story.reading().sentence(clause.first()));
            List<Integer> days =
                    story.durations().stream().filter(one -> sentence.contains(one.passage().span())).map(Duration::days).toList();
            boolean asked = all.size() > 1;
            boolean lasted = all.stream().filter(Threshold::ofDays).allMatch(one -> days.stream().anyMatch(one::admits));
            return told.isEmpty() || asked && days.isEmpty() ? Stream.<Reply>empty()
                    : Stream.of(reply(share.admits(told.getAsInt()) && lasted, clause, clause));
        }).findFirst();
    }

    /** Fewer visits of the care that a criterion names, or fewer of what it counts, than it asks for. */
    Optional<Reply> few(Criterion criterion) {
        return criterion.thresholds().stream().filter(Threshold::ofEvents).flatMap(threshold -> few(criterion, threshold).stream())
                .findFirst();
    }

    private Optional<Reply> few(Criterion criterion, Threshold threshold) {
        List<Reply> told = counted(criterion, threshold);
        return told.stream().allMatch(reply -> reply.says() == Says.UNMET) ? told.stream().findFirst() : Optional.empty();
    }

    /** As many visits or events as a criterion asks for, where it counts some. */
    Optional<Reply> enough(Criterion criterion) {
        return criterion.thresholds().stream().filter(Threshold::ofEvents).flatMap(threshold -> counted(criterion, threshold).stream())
                .filter(reply -> reply.says() == Says.MET).findFirst();
    }

    /** What is told of the number of visits of the care that a criterion names, all together, or each number of what it counts. */
    private List<Reply> counted(Criterion criterion, Threshold threshold) {
        Set<String> named =
                criterion.care().stream().filter(name -> name.role() == Role.TREATMENT).map(Label::name).collect(Collectors.toSet());
        Set<String> care = named.isEmpty() && criteria.ofTherapy(criterion) ? Set.of("physical_therapy") : named;
        return criteria.ofVisits(criterion) ? visits(threshold, care).stream().toList() : events(threshold);
    }

    private Optional<Reply> visits(Threshold threshold, Set<String> care) {
        List<Told> had = story.counted().stream().filter(told -> told.taken() && told.count() != null)
                .filter(told -> care.stream().anyMatch(name -> terms.treatments().orOther(name).countsAlike(told.kind())))
                .filter(told -> story.counts().mayBeOf(item.bodyParts(), told.clause())).toList();
        boolean more =
                story.had().stream().filter(other -> other.names().stream().map(Label::name).anyMatch(care::contains)).anyMatch(other -> had
                        .stream().noneMatch(told -> story.reading().words().span(told.clause()).overlaps(other.event().passage().span())));
        boolean enough = threshold.admits(had.stream().mapToInt(Told::count).sum());
        return had.stream().findFirst().filter(told -> enough || !more).map(told -> reply(enough, told.clause(), told.place()));
    }

    private List<Reply> events(Threshold threshold) {
        List<Reply> replies = new ArrayList<>();
        for (Worded one : story.clauses()) {
            Values.of(story.counts().kinds(), one.clause().first(), one.clause().end()).stream()
                    .filter(value -> value.type() == Type.COUNT && threshold.counts(story.reading().words(), value))
                    .filter(value -> !story.counts().negates(one.clause()))
                    .forEach(value -> replies.add(reply(threshold.admits(value.high()), one.clause(), value)));
        }
        return replies;
    }

    private Optional<Reply> age(Threshold threshold) {
        for (Worded one : story.clauses()) {
            Optional<Value> age = Values.of(story.counts().kinds(), one.clause().first(), one.clause().end()).stream()
                    .filter(value -> value.type() == Type.AGE).findFirst();
            if (age.isPresent()) {
                return Optional.of(reply(threshold.admits(age.get().high()), one.clause(), age.get()));
            }
        }
        return Optional.empty();
    }

    /** The number behind the name of the measure that is asked for. */
    private Optional<Reply> measure(Criterion criterion, Threshold threshold) {
        String measure = criteria.measure(criterion.words());
        List<Reply> told = new ArrayList<>();
        for (Worded one : story.clauses()) {
            Values.of(story.counts().kinds(), one.clause().first(), one.clause().end()).stream()
                    .filter(value -> value.type() == Type.COUNT || value.type() == Type.SCORE || value.type() == Type.DECIMAL)
                    .filter(value -> measure.equals(story.counts().measure(one.clause()))).findFirst()
                    .ifPresent(value -> told.add(reply(threshold.admits(value), one.clause(), value)));
        }
        return told.stream().filter(reply -> reply.says() == Says.MET).findFirst().or(() -> told.stream().findFirst());
    }

    /** Complaints that have lasted long enough; that one of them has not says nothing of the others. */
    private Optional<Reply> complaint(Threshold threshold) {
        Reading reading = story.reading();
        return story.durations().stream().filter(one -> complaint(one.concept()) && threshold.admits(one.days())).findFirst().map(one -> {
            int word = first(reading, one);
            return reply(true, reading.clause(word), Stretch.of(word, word + 1));
        });
    }

    private static int first(Reading reading, Duration one) {
        int word = 0;
        while (reading.words().start(word) < one.passage().span().start()) {
            word++;
        }
        return word;
    }

    private boolean complaint(String concept) {
        return terms.concept(concept) != null && COMPLAINTS.stream().anyMatch(kind -> terms.isA(concept, kind));
    }

    private Reply reply(boolean met, Clause clause, Stretch words) {
        return new Reply(met ? Says.MET : Says.UNMET, clause.conceded(), story.reading().words().span(clause),
                story.reading().words().span(words));
    }
}
