package imrcheck.reading;

import imrcheck.facts.Duration;
import imrcheck.facts.Passage;
import imrcheck.facts.QuotedSpan;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.facts.SpanTold;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Reading;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How long a rationale tells care of this patient, or the effect of an injection, to have lasted: "five weeks of therapy were given", "it
 * lasted some eight weeks".
 */
record SpansTold(int item, Counts counts) {
    /** What is told of a guideline, or is only to come, was not had by this patient. */
    private static final WordClass[] ASKED =
            {WordClass.GUIDELINE, WordClass.REQUIRE_VERB, WordClass.ENDORSE_VERB, WordClass.CONDITION, WordClass.MODAL};
    private static final Set<String> EFFECT = Set.of("relief", "improvement", "benefit", "response", "relieved", "helped");
    private static final Set<String> LASTING = Set.of("lasted", "lasting", "held", "endured", "persisted");
    /** The age of a complaint, or of the injury, is no length of care. */
    private static final Set<String> OTHERWISE = Set.of("pain", "symptoms", "numbness", "apart", "between", "interval", "every", "each");
    private static final String CONSERVATIVE = "care-conservative";

    /**
     * Those of the durations of a rationale.
     *
     * @param quoted what its guidelines ask for, which is told of no patient
     */
    List<SpanTold> of(List<Duration> durations, List<QuotedSpan> quoted) {
        List<Span> asked = quoted.stream().map(span -> span.passage().span()).toList();
        return durations.stream().filter(one -> !asked.contains(one.passage().span())).map(this::told).filter(Objects::nonNull).toList();
    }

    private SpanTold told(Duration duration) {
        int word = Durations.word(words(), duration);
        if (word < 0) {
            return null;
        }
        Clause clause = reading().clause(word);
        boolean lasts = words().any(clause.first(), clause.end(), LASTING);
        boolean asked = !lasts && words().any(clause.first(), clause.end(), ASKED);
        QuotedSpan.Of of =
                asked || clause.conceded() ? null : effect(clause, lasts) ? QuotedSpan.Of.EFFECT : care(clause) ? QuotedSpan.Of.CARE : null;
        return of == null ? null : new SpanTold(item, of, duration.days(), new Passage(Section.RATIONALE, words().span(clause)));
    }

    /** Whether a clause tells how long an effect lasted, which it or the sentence before it names. */
    private boolean effect(Clause clause, boolean lasts) {
        int sentence = reading().sentence(clause.first()).first();
        return words().any(lasts ? sentence : clause.first(), clause.end(), EFFECT);
    }

    private boolean care(Clause clause) {
        boolean had = clause.verb() == null || counts.has("had", clause) || clause.verb().past() || clause.verb().passive()
                || words().is(clause.verb().first(), WordClass.HAVE) || words().is(clause.verb().first(), WordClass.BE);
        boolean named = reading().hits(clause).anyMatch(Hit::namesCare) || counts.has(CONSERVATIVE, clause) || counts.has("had", clause);
        return had && named && !words().any(clause.first(), clause.end(), OTHERWISE);
    }

    private Reading reading() {
        return counts.reading();
    }

    private Words words() {
        return reading().words();
    }
}
