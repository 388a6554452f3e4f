package imrcheck.reading;

import imrcheck.facts.Limit;
import imrcheck.facts.Passage;
import imrcheck.facts.Prior;
import imrcheck.facts.Quantity;
import imrcheck.facts.RequestedInRecord;
import imrcheck.facts.Section;
import imrcheck.facts.Voice;
import imrcheck.language.Assertion;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.TreatmentRow.Property;
import imrcheck.reading.Counted.Shape;
import imrcheck.reading.TitleQuantity.Asked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the numbers of visits that a letter names for an item: limits, and what was asked for and authorized. */
final class LimitReader {
    private static final Set<String> TIES = Set.of("for", "with", "after", "following", "in", "of", "to", "post");
    private static final int TIE_REACH = 3;

    private final int item;
    private final TitleFacts title;
    private final Counts rationale;
    private final Counts summary;
    private final boolean course;
    private final boolean byNumber;

    LimitReader(int item, TitleFacts title, Counts rationale, Counts summary) {
        this.item = item;
        this.title = title;
        this.rationale = rationale;
        this.summary = summary;
        course = title.treatment().course();
        // What is weighed is told in too many ways to compare.
        byNumber = title.treatment().drug() && !title.treatment().is(Property.WEIGHED);
    }

    /** A count that may be the limit, with the conditions it is told for and how well it fits this item. */
    private record Candidate(Counted count, Set<String> conditions, boolean trial, boolean effect) {}

    /**
     * The limit that the rationale applies, or null: of several the one for the documented diagnosis, for myalgia where none is
     * told; of a trial and a total the trial where the course would be the first.
     */
    Limit limit(Prior prior) {
        if (!course) {
            return null;
        }
        boolean first = prior.count() != null && prior.count() == 0;
        boolean excess = rationale.marks().stream().anyMatch(hit -> hit.name().equals("over"));
        Set<String> documented = summary.marks().stream().map(Hit::name).collect(Collectors.toSet());
        Counted best = null;
        int highest = Integer.MIN_VALUE;
        for (Candidate candidate : candidates()) {
            if (!candidate.effect || first || excess) {
                int fit = fit(candidate, documented, first);
                if (fit > highest || fit == highest && candidate.count.count() > best.count()) {
                    best = candidate.count;
                    highest = fit;
                }
            }
        }
        return best == null ? null : new Limit(best.count(), best.weeks(), rationale.passage(best));
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        List<Counted> limits = rationale.all().stream().filter(this::limits).toList();
        for (int i = 0; i < limits.size(); i++) {
            Counted count = limits.get(i);
            Counted last = i > 0 && limits.get(i - 1).sentence() == count.sentence() ? limits.get(i - 1) : null;
            int from = last != null ? last.end() : count.sentence().first();
            int to = limits.stream().skip(i + 1L).filter(next -> next.sentence() == count.sentence()).mapToInt(Counted::first).findFirst()
                    .orElse(count.sentence().end());
            boolean trial = rationale.near(count, "trial", 4, 0)
                    || rationale.has("trial", Stretch.of(count.end(), Math.min(to, count.clause().end())));
            candidates.add(new Candidate(count, conditions(count, from, to, last != null), trial, rationale.near(count, "effect", 8, 5)));
        }
        return candidates;
    }

    /** Whether a count is what a guideline allows, not what was asked for, allowed or had. */
    private boolean limits(Counted count) {
        if (count.shape() == Shape.LIMIT || count.shape() == Shape.PLAIN && rationale.capped(count, count.sentence())) {
            return true;
        }
        if (count.shape() != Shape.PLAIN || rationale.near(count, "asked", 5, 2) || rationale.near(count, "more", 3, 1)
                || rationale.near(count, "had", 4, 0) || rationale.near(count, "approved", 4, 2) && !rationale.near(count, "limit", 4, 1)
                || rationale.has("asked", count.clause()) && !rationale.near(count, "limit", 6, 1)) {
            return false;
        }
        boolean inQuestion = count.isOne(title.request().underReview(), title.request().original(), title.request().authorized());
        boolean exceeding = rationale.has("over", count.sentence()) && !rationale.near(count, "limit", 6, 0);
        boolean limit = rationale.near(count, "limit", 12, 8);
        boolean assessed = rationale.near(count, "assessment", 5, 2)
                || rationale.has("assessment", count.sentence()) && rationale.near(count, "trial", 4, 4);
        if (inQuestion && (exceeding || count.weeks() == null && !limit) || assessed) {
            return false;
        }
        Clause clause = count.clause();
        boolean had = rationale.has("had", count.clause()) && clause.voice() == Voice.PATIENT;
        return !had && (limit || rationale.speaks(clause, "guideline") || clause.voice() == Voice.GUIDELINE || count.weeks() != null);
    }

    /** The conditions that a count is told for: tied to it by "for", "after" ... behind it, or named before it. */
    private Set<String> conditions(Counted count, int from, int to, boolean listed) {
        return rationale.marks().stream().filter(Counts::condition).filter(hit -> {
            boolean behind = hit.first() >= count.end() && hit.end() <= to && (hit.name().startsWith("after-") || tied(count.end(), hit));
            return behind || hit.first() >= from && hit.end() <= count.first() && !(listed && tied(from, hit));
        }).map(Hit::name).collect(Collectors.toSet());
    }

    private boolean tied(int from, Hit hit) {
        return rationale.reading().words().any(Math.max(from, hit.first() - TIE_REACH), hit.first(), TIES);
    }

    private int fit(Candidate candidate, Set<String> documented, boolean first) {
        Counted count = candidate.count;
        int fit = rationale.near(count, "this-case", 12, 10) ? 10 : 0;
        fit += candidate.conditions.isEmpty() ? 2 : 0;
        fit += candidate.conditions.stream().mapToInt(condition -> weight(condition, documented.contains(condition))).sum();
        fit += candidate.trial ? first ? 6 : -4 : 0;
        fit += candidate.effect ? -6 : 0;
        fit += rationale.near(count, "severe", 16, 2) ? -10 : 0;
        fit += count.about() == null || title.treatment().countsAlike(count.about()) ? 0 : -4;
        List<String> parts = rationale.bodyParts(count.around(8, 8, count.clause()));
        boolean here = parts.stream().anyMatch(title.bodyParts()::contains);
        return fit + (here ? 2 : parts.isEmpty() || title.bodyParts().isEmpty() ? 0 : -4);
    }

    private int weight(String condition, boolean documented) {
        return switch (condition) {
            case "for-myalgia" -> documented ? 5 : 4;
            case "for-neuralgia" -> documented ? 3 : 0;
            case "for-crps" -> documented ? 6 : -6;
            case "for-arthritis" -> documented ? 1 : -4;
            case "after-injection" -> -8;
            case "after-surgery" -> title.traits().contains("post-operative") ? 4 : -8;
            default -> documented ? 6 : -2;
        };
    }

    /** The counts that the rationale names, by what they are of. */
    List<Quantity> quantities() {
        List<Quantity> quantities = new ArrayList<>();
        if (byNumber) {
            rationale.ofDrug(title).stream().filter(count -> !rationale.has("approved", count.sentence()))
                    .filter(count -> count.clause().voice() == Voice.PATIENT || rationale.has("asked", count.clause()))
                    .forEach(count -> quantities.add(new Quantity(item, count.count(), "units", "requested", rationale.passage(count))));
        }
        for (Counted count : course ? rationale.all() : List.<Counted>of()) {
            boolean same = count.about() == null || title.treatment().countsAlike(count.about());
            String role = count.ownWords() && same ? role(count) : null;
            if (role != null) {
                quantities.add(new Quantity(item, count.count(), "visits", role, rationale.passage(count)));
            }
        }
        concluded().ifPresent(quantities::add);
        return quantities;
    }

    /** The amount that the last conclusion decides on, read as a title is: "the request for 2 visits a week for 4 weeks". */
    private Optional<Quantity> concluded() {
        Reading reading = rationale.reading();
        Optional<Assertion> last = reading.assertions().stream().filter(assertion -> assertion.concept().id().equals("medical-necessity"))
                .filter(assertion -> assertion.voice() == Voice.PATIENT).reduce((one, other) -> other);
        return last.flatMap(assertion -> {
            Clause clause = reading.clause(assertion.word());
            Asked asked = new TitleQuantity(reading.words(), new Quantities(reading.words(), reading.hits()), title.treatment())
                    .read(clause.first(), clause.end());
            String unit = asked.unit() != null ? asked.unit() : title.request().unit();
            return Optional.ofNullable(asked.count())
                    .map(count -> new Quantity(item, count, unit, "concluded", new Passage(Section.RATIONALE, assertion.clause())));
        });
    }

    private String role(Counted count) {
        if (rationale.near(count, "limit", 3, 0) || rationale.near(count, "trial", 2, 3)) {
            return null;
        }
        if (rationale.near(count, "approved", 4, 6)) {
            return "authorized";
        }
        boolean further = rationale.near(count, "more", 2, 0) && count.clause().voice() == Voice.PATIENT;
        boolean asked = (further || rationale.near(count, "asked", 6, 3)) && !rationale.speaks(count.clause(), "guideline");
        return asked && !rationale.near(count, "had", 4, 2) ? "requested" : null;
    }

    /**
     * The requests for this treatment that the summary tells, each once; only those for the title's quantity where there are some,
     * since a record also tells of earlier requests.
     */
    List<RequestedInRecord> requested() {
        List<RequestedInRecord> requested = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        if (byNumber) {
            summary.ofDrug(title).stream()
                    .filter(count -> summary.has("asked", count.sentence()) && !summary.has("approved", count.sentence()))
                    .filter(count -> seen.add(count.count()))
                    .forEach(count -> requested.add(new RequestedInRecord(item, count.count(), "units", summary.passage(count))));
        }
        if (course) {
            summary.all().stream().filter(this::requests).filter(count -> seen.add(count.count()))
                    .forEach(count -> requested.add(new RequestedInRecord(item, count.count(), "visits", summary.passage(count))));
        }
        List<RequestedInRecord> told = requested.stream()
                .filter(request -> Arrays.asList(title.request().underReview(), title.request().original()).contains(request.count()))
                .toList();
        return told.isEmpty() ? requested : told;
    }

    /** Whether a count of the summary is what was asked for of this treatment and region. */
    private boolean requests(Counted count) {
        List<String> parts = summary.bodyParts(count.clause());
        return count.about() != null && title.treatment().countsAlike(count.about()) && summary.has("asked", count.clause())
                && !summary.has("approved", count.clause()) && !summary.near(count, "had", 4, 2)
                && (parts.isEmpty() || title.bodyParts().isEmpty() || parts.stream().anyMatch(title.bodyParts()::contains));
    }
}
