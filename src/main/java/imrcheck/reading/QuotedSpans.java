package imrcheck.reading;

import imrcheck.facts.Duration;
import imrcheck.facts.Duration.Bound;
import imrcheck.facts.Item;
import imrcheck.facts.Passage;
import imrcheck.facts.Section;
import imrcheck.facts.QuotedSpan;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.Terms;
import imrcheck.language.TreatmentRow;
import imrcheck.language.TreatmentRow.CountedAs;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How long the guideline text of a rationale would have a drug used at the most ("not longer than 2-3 weeks", "short-term use (7-10
 * days)"), and an injection help at the least before it is repeated ("50% relief for six to eight weeks").
 */
record QuotedSpans(Terms terms, Item item, Reading reading) {
    private static final Set<String> USED =
            Set.of("use", "used", "usage", "treatment", "therapy", "taken", "course", "courses", "prescribed", "using");
    private static final Set<String> SHORT = Set.of("short", "brief", "limited", "limit", "restricted", "maximum");
    private static final Set<String> EFFECT = Set.of("relief", "improvement", "benefit", "reduction", "response", "lasting");
    private static final Set<String> NO_EFFECT = Set.of("interval", "apart", "between", "failed", "conservative", "until", "trial");
    private static final Set<String> TRIED = Set.of("conservative", "nonoperative", "nonsurgical", "splinting", "padding", "splint");
    private static final Set<String> NO_CARE = Set.of("visits", "sessions", "treatments", "every", "each", "symptoms", "up");
    private static final int NEAR = 14;
    /** What lasts so long is no use: a complaint, an earlier trial, the time since an injury. */
    private static final Set<String> OTHERWISE = Set.of("least", "minimum", "trial", "trials", "failed", "failure", "after", "pain",
            "symptoms", "every", "acute", "per", "injury", "surgery", "since", "supply", "follow", "taper", "tapering", "weaning", "wean");

    /** Those of the durations of a rationale that are of the item's drug or injection, or of care before it. */
    List<QuotedSpan> of(List<Duration> durations) {
        if (item.isDrug()) {
            return durations.stream().filter(one -> one.voice() == Voice.GUIDELINE && limits(one))
                    .map(one -> span(QuotedSpan.Of.USE, one.days(), one)).toList();
        }
        boolean injection = terms.treatments().orOther(item.treatment()).countedAs() == CountedAs.ONE_BY_ONE;
        return durations.stream().filter(this::quoted)
                .flatMap(one -> injection && asksForEffect(one) ? Stream.of(span(QuotedSpan.Of.EFFECT, one.least(), one))
                        : asksForCare(one) ? Stream.of(span(QuotedSpan.Of.CARE, one.least(), one)) : Stream.empty())
                .toList();
    }

    /** Whether a guideline tells it: by its voice, or as what its sentence has it ask for. */
    private boolean quoted(Duration duration) {
        int word = word(duration);
        if (duration.voice() == Voice.GUIDELINE || word < 0) {
            return duration.voice() == Voice.GUIDELINE;
        }
        Sentence sentence = reading.sentence(word);
        boolean asked = reading.words().any(sentence.first(), word, WordClass.REQUIRE_VERB, WordClass.ENDORSE_VERB, WordClass.GUIDELINE);
        return asked && duration.voice() != Voice.CLAIMS_ADMINISTRATOR;
    }

    private QuotedSpan span(QuotedSpan.Of of, int days, Duration told) {
        return new QuotedSpan(item.item(), of, days, new Passage(Section.RATIONALE, told.passage().span()));
    }

    /** "relief for at least six weeks": not how long something was tried before, or is to lie between two. */
    private boolean asksForEffect(Duration duration) {
        int word = word(duration);
        if (word < 0 || duration.bound() == Bound.AT_MOST) {
            return false;
        }
        Words words = reading.words();
        Clause clause = reading.clause(word);
        Stretch near = Stretch.of(Math.max(clause.first(), word - NEAR), Math.min(clause.end(), word + NEAR));
        boolean told = clause.verb() != null && words.is(clause.verb().first() - 1, "it") && words.is(clause.verb().first(), "lasted");
        return !told && words.any(near.first(), near.end(), EFFECT) && !words.any(near.first(), near.end(), NO_EFFECT);
    }

    /** "three to six months of conservative care": how long something is to be tried first, and not how often it is given. */
    private boolean asksForCare(Duration duration) {
        int word = word(duration);
        if (word < 0 || duration.bound() == Bound.AT_MOST) {
            return false;
        }
        Words words = reading.words();
        Clause clause = reading.clause(word);
        return words.any(clause.first(), clause.end(), TRIED) && !words.any(clause.first(), clause.end(), NO_CARE);
    }

    private int word(Duration duration) {
        return Durations.word(reading.words(), duration);
    }

    private boolean limits(Duration duration) {
        Words words = reading.words();
        int word = word(duration);
        if (word < 0) {
            return false;
        }
        Clause clause = reading.clause(word);
        boolean other = words.any(clause.first(), clause.end(), OTHERWISE) || !ofItem(clause);
        boolean capped = duration.bound() == Bound.AT_MOST || words.any(clause.first(), word, SHORT)
                || duration.bound() == Bound.AT_LEAST && words.any(clause.first(), word, WordClass.NOT, WordClass.NO);
        boolean use =
                words.any(clause.first(), clause.end(), USED) || reading.hits(clause).anyMatch(hit -> hit.role() == Role.DRUG || drug(hit));
        return !other && capped && use;
    }

    /** Whether a clause names no other drug than that of the item. */
    private boolean ofItem(Clause clause) {
        List<Hit> drugs = reading.hits(clause).filter(hit -> hit.role() == Role.DRUG).toList();
        List<Hit> treatments = reading.hits(clause).filter(this::drug).toList();
        return drugs.isEmpty() ? treatments.stream().allMatch(hit -> item.akin(hit.name()))
                : drugs.stream().anyMatch(hit -> item.traits().contains(hit.name()));
    }

    private boolean drug(Hit hit) {
        TreatmentRow treatment = hit.role() == Role.TREATMENT ? terms.treatments().of(hit.name()) : null;
        return treatment != null && treatment.drug();
    }
}
