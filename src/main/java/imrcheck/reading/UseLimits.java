package imrcheck.reading;

import imrcheck.facts.Duration;
import imrcheck.facts.Duration.Bound;
import imrcheck.facts.Item;
import imrcheck.facts.Passage;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.facts.UseLimit;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Terms;
import imrcheck.language.TreatmentRow;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * For how long the guideline text of a rationale would have a drug used: "not longer than 2-3 weeks", "short-term use (7-10 days)",
 * "use should be limited to four weeks".
 */
record UseLimits(Terms terms, Item item, Reading reading) {
    private static final Set<String> USED =
            Set.of("use", "used", "usage", "treatment", "therapy", "taken", "course", "courses", "prescribed", "using");
    private static final Set<String> SHORT = Set.of("short", "brief", "limited", "limit", "restricted", "maximum");
    /** What lasts so long is no use: a complaint, an earlier trial, the time since an injury. */
    private static final Set<String> OTHERWISE = Set.of("least", "minimum", "trial", "trials", "failed", "failure", "after", "pain",
            "symptoms", "every", "acute", "per", "injury", "surgery", "since", "supply", "follow", "taper", "tapering", "weaning", "wean");

    /** Those of the durations of a rationale that limit the use of the item's drug. */
    List<UseLimit> of(List<Duration> durations) {
        return item.isDrug() ? durations.stream().filter(one -> one.voice() == Voice.GUIDELINE).filter(this::limits)
                .map(one -> new UseLimit(item.item(), one.days(), new Passage(Section.RATIONALE, one.passage().span()))).toList() : List.of();
    }

    private boolean limits(Duration duration) {
        Words words = reading.words();
        Span span = duration.passage().span();
        int word = IntStream.range(0, words.size()).filter(at -> words.start(at) == span.start()).findFirst().orElse(-1);
        if (word < 0) {
            return false;
        }
        Clause clause = reading.clause(word);
        boolean other = words.any(clause.first(), clause.end(), OTHERWISE) || !ofItem(clause);
        boolean capped = duration.bound() == Bound.AT_MOST || words.any(clause.first(), word, SHORT)
                || duration.bound() == Bound.AT_LEAST && words.any(clause.first(), word, WordClass.NOT, WordClass.NO);
        boolean use = words.any(clause.first(), clause.end(), USED) || reading.hits(clause).anyMatch(hit -> hit.role() == Role.DRUG || drug(hit));
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
