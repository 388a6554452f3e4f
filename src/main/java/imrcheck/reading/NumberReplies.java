package imrcheck.reading;

import imrcheck.facts.Answer.Says;
import imrcheck.facts.Duration;
import imrcheck.language.Clause;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.Terms;
import imrcheck.reading.Criteria.Criterion;
import imrcheck.reading.PatientStory.Worded;
import imrcheck.reading.Replies.Reply;
import imrcheck.reading.Value.Type;
import java.util.List;
import java.util.Optional;

/** Replies to criteria that ask for a number and nothing else: an age, a measure by its name, or how long complaints last. */
record NumberReplies(Terms terms, PatientStory story, Criteria criteria) {
    private static final List<String> COMPLAINTS = List.of("symptom", "pain", "complaint", "diagnosis", "regional");

    /** What is told of the number that a criterion asks for; empty where it asks for more, or none is told. */
    Optional<Reply> to(Criterion criterion) {
        if (criterion.thresholds().size() != 1) {
            return Optional.empty();
        }
        Threshold threshold = criterion.thresholds().get(0);
        return threshold.type() == Type.AGE ? age(threshold) : threshold.type() == Type.COUNT ? measure(criterion, threshold)
                : threshold.ofDays() && criteria.complaintsAlone(criterion) ? complaint(threshold) : Optional.empty();
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
        for (Worded one : story.clauses()) {
            Optional<Value> value = Values.of(story.counts().kinds(), one.clause().first(), one.clause().end()).stream()
                    .filter(told -> told.type() == Type.COUNT || told.type() == Type.SCORE)
                    .filter(told -> measure.equals(story.counts().measure(one.clause()))).findFirst();
            if (value.isPresent()) {
                return Optional.of(reply(threshold.admits(value.get().high()), one.clause(), value.get()));
            }
        }
        return Optional.empty();
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
