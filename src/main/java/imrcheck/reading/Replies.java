package imrcheck.reading;

import imrcheck.facts.Answer.Says;
import imrcheck.facts.Duration;
import imrcheck.facts.Item;
import imrcheck.facts.Polarity;
import imrcheck.facts.Span;
import imrcheck.language.Assertion;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.TextReader;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.reading.Criteria.Criterion;
import imrcheck.reading.Criteria.Named;
import imrcheck.reading.PatientStory.Told;
import imrcheck.reading.PatientStory.Worded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one part of a letter says of quoted criteria, in the clauses that tell of the patient. */
final class Replies {
    private static final double MOST = 0.6;
    /** What a record can be held to that denies it. */
    private static final String COMPARED = "compared";
    private static final String OF_CARE = "of-care";
    /** A word for several things, of which one may be denied and another be there. */
    private static final String LUMP = "lump";
    private static final String HARM = "harm";

    private final TextReader reader;
    private final Item item;
    private final PatientStory story;
    private final Reading reading;
    /** What is told of the item's side, and of that what can be of its part of the body. */
    private final List<Told> all;
    private final List<Told> told;
    private final boolean spinal;
    private final List<Worded> clauses;
    private final Criteria criteria;
    private final NumberReplies numbers;
    private final CareReplies care;
    private final Shortfall shortfall;
    private final StudyReplies studies;

    /** A clause that says that something asked for is so or not, or only speaks of it. */
    record Reply(Says says, boolean conceded, Span clause, Span words) {
        /** The reply that an assertion gives. */
        static Reply of(Says says, Assertion assertion) {
            return new Reply(says, assertion.conceded(), assertion.clause(), assertion.span());
        }

        private Reply as(Says other) {
            return new Reply(other, conceded, clause, words);
        }
    }

    /** Those of one item: from the summary what can be of its part of the body, from its rationale all that does not conclude. */
    Replies(TextReader reader, Item item, PatientStory story, Criteria criteria) {
        this.reader = reader;
        this.item = item;
        this.story = story;
        reading = story.reading();
        all = story.told().stream().filter(one -> Likeness.ofSide(item, one.sides())).toList();
        told = all.stream().filter(one -> !story.summary() || item.bodyParts().isEmpty() || one.parts().isEmpty()
                || one.parts().stream().anyMatch(item::reaches)).toList();
        spinal = item.bodyParts().stream().anyMatch(part -> reader.terms().anatomy().supplied().containsKey(part));
        this.criteria = criteria;
        numbers = new NumberReplies(reader.terms(), item, story, criteria);
        care = new CareReplies(reader, item, story, criteria);
        clauses = story.clauses().stream().filter(one -> story.summary() || !item.concludes(reading.words().span(one.clause())))
                .filter(one -> Likeness.ofSide(item, one.sides())).toList();
        studies = new StudyReplies(reader, story);
        shortfall = new Shortfall(reader, story, clauses, criteria);
    }

    /** As many visits or events as a criterion asks for, where it counts some. */
    Optional<Reply> enough(Criterion criterion) {
        return numbers.enough(criterion);
    }

    /** Fewer visits or events than a criterion asks for. */
    Optional<Reply> few(Criterion criterion) {
        return numbers.few(criterion);
    }

    private Optional<Reply> special(Criterion criterion) {
        return numbers.to(criterion).or(() -> care.to(criterion)).or(() -> request(criterion))
                .or(() -> studies.to(criterion, criteria.counts().reading()));
    }

    /** Whether no more is requested than a criterion allows: "not more than four injections per session". */
    private Optional<Reply> request(Criterion criterion) {
        Integer asked = item.request() == null ? null : item.request().underReview();
        return story.summary() || asked == null || criterion.most() == null || !criterion.most().unit().equals(item.request().unit())
                ? Optional.empty() : Optional.of(new Reply(asked <= criterion.most().number() ? Says.MET : Says.MENTIONED, false,
                        criterion.most().span(), criterion.most().span()));
    }

    /** The replies to a criterion: at most one that it is met and one that it is not, and those that mention it. */
    List<Reply> to(Criterion criterion) {
        Optional<Reply> special = special(criterion);
        if (special.isPresent() || criteria.bounds(criterion)) {
            return special.stream().toList();
        }
        List<Reply> all = new ArrayList<>();
        List<Reply> decisive = new ArrayList<>();
        List<Reply> met = new ArrayList<>();
        boolean some = false;
        boolean whole = !criterion.asked().isEmpty();
        Set<String> concerned = reader.terms().anatomy().concerned(criterion.parts());
        for (Named asked : criterion.asked()) {
            List<Reply> replies = told.stream().filter(one -> near(concerned, one)).map(one -> reply(asked, criterion, one))
                    .filter(Objects::nonNull).toList();
            Optional<Reply> sign = signs(asked);
            Optional<Reply> yes = first(replies, Says.MET).or(() -> sign.filter(reply -> reply.says() == Says.MET));
            Optional<Reply> no = first(replies, Says.UNMET).or(() -> sign.filter(reply -> reply.says() == Says.UNMET && yes.isEmpty()));
            some |= no.isEmpty() && (yes.isPresent() || first(replies, Says.PARTLY).isPresent());
            whole &= yes.isPresent() && no.isEmpty();
            (no.isPresent() && yes.isEmpty() ? no : Optional.<Reply>empty()).ifPresent(decisive::add);
            yes.ifPresent(met::add);
            all.addAll(replies);
        }
        if (whole) {
            decisive.add(met.get(0));
        } else if (decisive.isEmpty()) {
            List<Reply> again = inOwnWords(criterion);
            all.addAll(again);
            Optional<Reply> yes = first(again, Says.MET);
            Optional<Reply> no = first(again, Says.UNMET);
            if (yes.isPresent() != no.isPresent()) {
                boolean bare = criterion.stems().size() == 1 && criterion.thresholds().isEmpty() && yes.isPresent();
                decisive.add(bare ? yes.get().as(Says.PARTLY) : yes.orElseGet(no::get));
            } else if (some && no.isEmpty()) {
                decisive.add(
                        Stream.concat(met.stream(), all.stream().filter(reply -> reply.says() == Says.MET || reply.says() == Says.PARTLY))
                                .findFirst().orElseThrow().as(Says.PARTLY));
            }
        }
        List<Reply> replies = new ArrayList<>(decisive.stream().limit(1).toList());
        all.stream().map(reply -> reply.as(Says.MENTIONED)).distinct().forEach(replies::add);
        return replies;
    }

    /** What the signs of something tell of it: that it is there where one is, that it is not where all that are told are denied. */
    private Optional<Reply> signs(Named asked) {
        List<Told> signs = (spinal ? told : all).stream()
                .filter(one -> asked.concepts().stream().anyMatch(concept -> reader.terms().signOf(one.assertion().concept(), concept)))
                .toList();
        Optional<Told> shown = signs.stream().filter(one -> one.assertion().polarity() == Polarity.AFFIRMED).findFirst();
        Optional<Told> denied = signs.stream().filter(one -> one.assertion().polarity() == Polarity.DENIED).findFirst();
        Says says = shown.isPresent() != asked.negative() ? Says.MET : Says.UNMET;
        return shown.or(() -> denied).map(one -> Reply.of(says, one.assertion()));
    }

    /** Whether what is told can be of the parts of the body that a criterion is concerned with, if it names any. */
    private static boolean near(Set<String> concerned, Told one) {
        return concerned.isEmpty() || one.parts().isEmpty() || !Collections.disjoint(concerned, one.parts());
    }

    private static Optional<Reply> first(List<Reply> replies, Says says) {
        return replies.stream().filter(reply -> reply.says() == says).findFirst();
    }

    private Reply reply(Named asked, Criterion criterion, Told one) {
        Assertion assertion = one.assertion();
        Says says = null;
        for (String concept : asked.concepts()) {
            boolean speaks = reader.terms().shows(assertion.concept(), concept) || reader.terms().isA(concept, assertion.concept().id());
            boolean yes = asserted(assertion, criterion) && reader.terms().shows(assertion.concept(), concept);
            boolean no = asserted(assertion, criterion) && reader.terms().rulesOut(assertion.concept(), concept)
                    || assertion.polarity().negative() && reader.terms().isA(concept, assertion.concept().id());
            says = yes != no && says != Says.MET ? yes != asked.negative() ? Says.MET : Says.UNMET
                    : says == null && speaks ? Says.MENTIONED : says;
        }
        if (says == null) {
            return null;
        }
        if (says == Says.UNMET && assertion.polarity() == Polarity.DENIED && assertion.concept().kinds().contains(HARM)
                && criteria.watched(criterion)) {
            says = Says.MET;
        }
        if (says == Says.MET
                && (contested(assertion) || ofOtherCare(assertion) || superseded(one) || hoped(reading.clause(assertion.word())))
                || says == Says.UNMET && story.summary() && !toBeHeldTo(assertion)) {
            says = Says.MENTIONED;
        }
        Says measured = says == Says.MET ? measured(criterion, Stretch.of(assertion.word(), assertion.word() + 1)) : says;
        return Reply.of(measured, assertion);
    }

    /** Whether a record tells behind a finding that it is not there, or that all is normal: what was once is no answer. */
    private boolean superseded(Told one) {
        Assertion was = one.assertion();
        return story.summary() && !was.concept().kinds().contains(LUMP)
                && told.stream().filter(later -> later.assertion().word() > was.word())
                        .filter(later -> later.parts().isEmpty() || one.parts().isEmpty()
                                || !Collections.disjoint(reader.terms().anatomy().concerned(List.copyOf(later.parts())), one.parts()))
                        .map(Told::assertion)
                        .anyMatch(later -> later.polarity() == Polarity.DENIED && was.concept().kinds().contains(later.concept().id())
                                || later.polarity() == Polarity.AFFIRMED && reader.terms().rulesOut(later.concept(), was.concept().id()));
    }

    /** Whether a clause tells what is to come of the treatment, and not how the patient is: "the scan will show a tear". */
    private boolean hoped(Clause clause) {
        return clause.verb() != null
                && (reading.words().is(clause.verb().first(), "will") || reading.words().is(clause.verb().first(), "would"));
    }

    /** Whether a record that denies something can be held to it: not where it tells of the effect of some care, which may be another. */
    private static boolean toBeHeldTo(Assertion assertion) {
        return assertion.concept().kinds().contains(COMPARED) && !assertion.concept().kinds().contains(OF_CARE);
    }

    /** Whether a record tells of an effect in a sentence that names care, and not the item's: it may be of that. */
    private boolean ofOtherCare(Assertion assertion) {
        List<Hit> care = reading.hits(reading.sentence(assertion.word())).filter(hit -> hit.role() == Role.TREATMENT).toList();
        return story.summary() && assertion.concept().kinds().contains(OF_CARE) && !care.isEmpty()
                && care.stream().noneMatch(hit -> item.akin(hit.name()));
    }

    /** Whether another word of its clause denies something: how far that reaches is not sure enough to rest on. */
    private boolean contested(Assertion assertion) {
        Clause clause = reading.clause(assertion.word());
        return assertion.polarity() == Polarity.AFFIRMED
                && reading.hits(clause).anyMatch(cue -> cue.negates() && !assertion.span().contains(reading.words().span(cue)));
    }

    private static boolean asserted(Assertion assertion, Criterion criterion) {
        return assertion.polarity() == Polarity.AFFIRMED || assertion.polarity() == Polarity.UNCERTAIN
                && (criterion.suspected() || assertion.concept().kinds().contains("suspicion"));
    }

    /** What a reply comes to where numbers are asked for: met or not by those of its sentence, only mentioned where that tells none. */
    private Says measured(Criterion criterion, Stretch where) {
        Clause clause = reading.clause(where.first());
        boolean graded = criterion.grades().isEmpty() || reading.words().any(clause.first(), clause.end(), Set.copyOf(criterion.grades()));
        Says says = graded && !criterion.counted() ? Says.MET : Says.PARTLY;
        for (Threshold threshold : criterion.thresholds()) {
            List<Integer> numbers = numbers(threshold, reading.sentence(where.first()));
            if (numbers.isEmpty()) {
                says = says == Says.UNMET ? says : threshold.ofEvents() ? Says.PARTLY : Says.MENTIONED;
            } else if (numbers.stream().noneMatch(threshold::admits)) {
                says = Says.UNMET;
            }
        }
        return says;
    }

    private List<Integer> numbers(Threshold threshold, Stretch sentence) {
        Words words = reading.words();
        if (threshold.type() == null) {
            Span span = words.span(sentence);
            return story.durations().stream().filter(one -> span.contains(one.passage().span())).map(Duration::days).toList();
        }
        return Values.of(story.counts().kinds(), sentence.first(), sentence.end()).stream()
                .filter(value -> value.type() == threshold.type() && threshold.counts(words, value)).map(Value::high).toList();
    }

    /**
     * Where it is said openly that what a criterion asks for is not there.
     *
     * @param quoteEnd where the quotation ends, if the criterion is all of it; negative otherwise
     */
    Optional<Reply> wanting(Criterion criterion, int quoteEnd) {
        return shortfall.of(criterion, quoteEnd);
    }

    /** Whether a clause has a word of a criterion without its "un-", or with one: "expected" for "unexpected". */
    private static boolean opposite(List<String> asked, List<String> told) {
        return asked.stream().filter(stem -> !told.contains(stem))
                .anyMatch(stem -> told.contains("un" + stem) || stem.startsWith("un") && told.contains(stem.substring(2)));
    }

    /** The clauses that say most of the words of a criterion again, its last among them. */
    private List<Reply> inOwnWords(Criterion criterion) {
        List<Reply> replies = new ArrayList<>();
        List<String> stems = criterion.stems();
        if (stems.isEmpty()) {
            return replies;
        }
        String head = stems.get(stems.size() - 1);
        for (Worded one : clauses) {
            if (!one.stems().contains(head)) {
                continue;
            }
            int[] same = IntStream.range(0, one.words().size()).filter(at -> stems.contains(one.stems().get(at))).toArray();
            List<String> found = IntStream.of(same).mapToObj(one.stems()::get).distinct().toList();
            if (found.size() >= MOST * stems.size()) {
                Clause clause = one.clause();
                Stretch again = Stretch.of(one.words().get(same[0]), one.words().get(same[same.length - 1]) + 1);
                Polarity whole = reader.polarity(reading, again);
                Polarity last = reader.polarity(reading, Stretch.of(again.end() - 1, again.end()));
                Polarity polarity = whole.negative() ? whole : last;
                Says says = again(criterion, one, again, polarity);
                replies.add(new Reply(says, clause.conceded(), reading.words().span(clause), reading.words().span(again)));
            }
        }
        return replies;
    }

    /** What a clause says of a criterion that has its words: an absence that is asked for is met where they are denied. */
    private Says again(Criterion criterion, Worded one, Stretch again, Polarity polarity) {
        boolean absent = criteria.absence(criterion);
        boolean numbered = criterion.thresholds().stream().anyMatch(asked -> !numbers(asked, one.clause()).isEmpty());
        if (opposite(criterion.stems(), one.stems()) || polarity.negative() != absent) {
            return story.summary() || numbered ? Says.MENTIONED : Says.UNMET;
        }
        boolean open = hoped(one.clause()) || polarity == Polarity.UNCERTAIN && !criterion.suspected();
        return open ? Says.MENTIONED : absent ? Says.MET : measured(criterion, again);
    }
}
