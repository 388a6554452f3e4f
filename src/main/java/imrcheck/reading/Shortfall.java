package imrcheck.reading;

import imrcheck.facts.Answer.Says;
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
import imrcheck.reading.PatientStory.Worded;
import imrcheck.reading.Replies.Reply;
import imrcheck.language.TreatmentRow.CountedAs;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds where a rationale says openly that what a criterion asks for is not there: still to come or short of it, refused or put off, not
 * done, or denied by the noun that the criterion is about.
 */
record Shortfall(TextReader reader, PatientStory story, List<Worded> clauses, Criteria criteria) {
    private static final String WANTING = "wanting";
    private static final String NOT_HAD = "not-had";
    private static final String MISSED = "missed";
    /** What denies some of a kind only. */
    private static final Set<String> OF_SOME = Set.of("qualified", "of-time");
    private static final Set<String> NOBODY = Set.of("nothing", "none", "neither");
    private static final int BEHIND = 4;

    /**
     * The first clause behind a criterion that says so of it.
     *
     * @param quoteEnd where the quotation ends, if the criterion is all of it; negative otherwise
     */
    Optional<Reply> of(Criterion criterion, int quoteEnd) {
        if (!criterion.failing() && criterion.asked().stream().anyMatch(Named::negative)) {
            return Optional.empty();
        }
        String head = criteria.head(criterion.words());
        return clauses.stream().filter(one -> one.clause().first() >= criterion.words().end())
                .filter(one -> wanting(one, criterion, quoteEnd) || undone(one, criterion) || denied(one.clause(), head, criterion))
                .findFirst()
                .map(one -> new Reply(Says.UNMET, one.clause().conceded(), words().span(one.clause()), words().span(one.clause())));
    }

    /** Whether a clause says that something is still to come or falls short, and names what is asked for or points back to it. */
    private boolean wanting(Worded one, Criterion criterion, int quoteEnd) {
        if (!story.counts().has(WANTING, one.clause())) {
            return false;
        }
        Set<String> named = Criteria.told(words(), criterion.words());
        return one.stems().stream().anyMatch(named::contains) || pointsBack(one.clause(), quoteEnd) || names(one.clause(), criterion);
    }

    /** Whether a clause begins with a pronoun and stands in the first sentence behind a quotation. */
    private boolean pointsBack(Clause clause, int quoteEnd) {
        boolean behind = quoteEnd >= 0 && reading().sentenceOf()[clause.first()] == reading().sentenceOf()[quoteEnd - 1] + 1;
        int first = clause.first() + (words().is(clause.first(), WordClass.COMPLEMENTIZER) ? 1 : 0);
        return behind && (words().is(first, WordClass.PRONOUN) || words().is(first, WordClass.NO));
    }

    /** Whether a clause says that what it names was refused, put off or not done, and that is what a criterion asks for. */
    private boolean undone(Worded one, Criterion criterion) {
        Clause clause = one.clause();
        boolean refused = reading().hits(clause).anyMatch(hit -> hit.is(Role.COUNTED, NOT_HAD) || hit.is(Role.COUNTED, MISSED));
        boolean subject = clause.verb() != null && IntStream.range(clause.first(), clause.verb().first())
                .anyMatch(word -> words().is(word, WordClass.NO) && !words().is(word + 2, "than"));
        boolean done = clause.verb() != null
                && words().any(clause.verb().first(), clause.verb().end() + 1, WordClass.PRESENCE_VERB, WordClass.CARE_DONE);
        boolean not = done && (clause.verb().negated() || subject);
        if (!refused && !not || story.counts().leavesOpen(clause) && !refused) {
            return false;
        }
        boolean nobody =
                not && NOBODY.contains(words().lower(clause.first())) && (criterion.failing() || !criteria.cares(criterion).isEmpty())
                        && IntStream.range(clause.first() + 1, clause.verb().first()).noneMatch(words()::tells);
        boolean before = !refused && (subject || clause.verb().passive()) && clause.verb().first() > clause.first();
        Stretch what = refused ? clause : before ? Stretch.of(clause.first(), clause.verb().first())
                : Stretch.of(Math.min(clause.verb().end(), clause.end()), clause.end());
        return nobody || heads(what, criterion) || names(what, criterion) || visits(clause, criterion);
    }

    /** Whether a clause denies the noun that a criterion is about, and not only some of a kind that the criterion does not name. */
    private boolean denied(Clause clause, String head, Criterion criterion) {
        if (head == null || clause.conceded()) {
            return false;
        }
        int[] heads = IntStream.range(clause.first(), clause.end()).filter(word -> words().stem(word).equals(head)).toArray();
        if (heads.length == 0 || criteria.ofVisits(criterion)) {
            return false;
        }
        Set<String> named = new HashSet<>(Criteria.told(words(), criterion.words()));
        return IntStream.of(heads).anyMatch(word -> {
            Hit cue = reading().hits(clause).filter(hit -> hit.negates() && hit.forward() && hit.end() <= word)
                    .reduce((first, second) -> second).orElse(null);
            int from = cue == null ? Math.max(clause.first(), word - BEHIND) : cue.end();
            boolean whole = IntStream.range(from, word).allMatch(
                    at -> cue == null && !words().gapAfter(at).isBlank() || !words().tells(at) || named.contains(words().stem(at)));
            boolean some =
                    reading().hits(Stretch.of(from, word + 1)).anyMatch(hit -> hit.role() == Role.TRAIT && OF_SOME.contains(hit.name()));
            return whole && !some && sameParts(clause, criterion) && reader.polarity(reading(), Stretch.of(word, word + 1)).negative();
        });
    }

    /** Whether a clause speaks of visits without a name where a criterion names their care: "the first session has not begun". */
    private boolean visits(Clause clause, Criterion criterion) {
        boolean course = criterion.care().stream().filter(name -> name.role() == Role.TRAIT || name.role() == Role.TREATMENT)
                .anyMatch(name -> reader.terms().treatments().of(name.name()) != null
                        && reader.terms().treatments().of(name.name()).countedAs() == CountedAs.COURSE);
        Stretch subject = Stretch.of(clause.first(), clause.verb() == null ? clause.end() : clause.verb().first());
        return course && story.counts().visits(subject) && reading().hits(clause).noneMatch(Hit::namesCare);
    }

    private boolean sameParts(Stretch clause, Criterion criterion) {
        List<String> parts = story.counts().bodyParts(clause);
        return criterion.parts().isEmpty() || parts.isEmpty() || parts.stream().anyMatch(criterion.parts()::contains);
    }

    /** Whether some words have the noun that a criterion is about. */
    private boolean heads(Stretch what, Criterion criterion) {
        String head = criteria.head(criterion.words());
        return head != null && Criteria.told(words(), what).contains(head) && sameParts(what, criterion);
    }

    /** Whether some words name the care that a criterion names, or what it asks for by another name. */
    private boolean names(Stretch clause, Criterion criterion) {
        return reading().hits(clause).anyMatch(hit -> hit.namesCare() && criterion.care().contains(hit.label())) || story.told().stream()
                .map(PatientStory.Told::assertion).filter(one -> clause.holds(one.word())).anyMatch(one -> criterion.asked().stream()
                        .flatMap(asked -> asked.concepts().stream()).anyMatch(concept -> reader.terms().shows(one.concept(), concept)));
    }

    private Reading reading() {
        return story.reading();
    }

    private Words words() {
        return reading().words();
    }
}
