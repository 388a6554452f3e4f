package imrcheck.reading;

import imrcheck.facts.Limit;
import imrcheck.facts.Passage;
import imrcheck.facts.Prior;
import imrcheck.facts.Quantity;
import imrcheck.facts.Request;
import imrcheck.facts.RequestedInRecord;
import imrcheck.facts.Section;
import imrcheck.facts.Voice;
import imrcheck.language.Assertion;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Sentence;
import imrcheck.language.TreatmentRow.Property;
import imrcheck.reading.Counted.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the numbers of visits that a rationale names: limits, and what was asked for and authorized. Safe for many threads. */
final class LimitReader {
    private static final Set<String> TIES = Set.of("for", "with", "after", "following", "in", "of", "to", "post");
    private static final String VISITS = "visits";
    private static final String UNITS = "units";
    private static final int TIE_REACH = 3;

    /** A count that may be the limit, with the conditions it is told for and how well it fits this item. */
    private record Candidate(Counted count, Set<String> conditions, boolean trial, boolean effect) {}

    /**
     * The limit that the rationale applies, or null: of several the one for the documented diagnosis, for myalgia where none is
     * told; of a trial and a total the trial where the course would be the first.
     *
     * @param rationale or null
     * @param summary   or null
     */
    Limit limit(TitleFacts title, Prior prior, Counts rationale, Counts summary) {
        if (rationale == null || !title.treatment().course()) {
            return null;
        }
        List<Candidate> candidates = candidates(title.request(), rationale);
        boolean first = prior.count() != null && prior.count() == 0;
        boolean excess = rationale.marks().stream().anyMatch(hit -> hit.is(Role.COUNTED, "over"));
        candidates.removeIf(candidate -> candidate.effect && !first && !excess);
        Set<String> documented = documented(summary);
        Candidate best = null;
        int highest = Integer.MIN_VALUE;
        for (Candidate candidate : candidates) {
            int fit = fit(candidate, title, rationale, documented, first);
            boolean larger = best != null && fit == highest && candidate.count.count() > best.count.count();
            if (fit > highest || larger) {
                best = candidate;
                highest = fit;
            }
        }
        return best == null ? null : new Limit(best.count.count(), best.count.weeks(), rationale.passage(best.count));
    }

    private static List<Candidate> candidates(Request request, Counts counts) {
        List<Candidate> candidates = new ArrayList<>();
        Counted last = null;
        for (int i = 0; i < counts.all().size(); i++) {
            Counted count = counts.all().get(i);
            if (limits(request, counts, count)) {
                Sentence sentence = counts.reading().sentences().get(count.sentence());
                int from = last != null && last.sentence() == count.sentence() ? last.end() : sentence.first();
                int to = sentence.end();
                for (Counted next : counts.all().subList(i + 1, counts.all().size())) {
                    if (next.sentence() == count.sentence() && limits(request, counts, next)) {
                        to = Math.min(to, next.first());
                    }
                }
                boolean listed = last != null && last.sentence() == count.sentence();
                boolean trial = counts.near(count, "trial", 4, 0) || counts.has("trial", count.end(), Math.min(to, count.clause().end()));
                boolean effect = counts.near(count, "effect", 8, 5);
                candidates.add(new Candidate(count, conditions(counts, count, from, to, listed), trial, effect));
                last = count;
            }
        }
        return candidates;
    }

    /** Whether a count is what a guideline allows, not what was asked for, allowed or had. */
    private static boolean limits(Request request, Counts counts, Counted count) {
        if (count.shape() != Shape.PLAIN || counts.near(count, "asked", 5, 2) || counts.near(count, "more", 3, 1)
                || counts.near(count, "had", 4, 0) || counts.near(count, "approved", 4, 2) && !counts.near(count, "limit", 4, 1)) {
            return false;
        }
        if (counts.inClause(count, "asked") && !counts.near(count, "limit", 6, 1)) {
            return false;
        }
        boolean inQuestion = is(count, request.underReview()) || is(count, request.original()) || is(count, request.authorized());
        boolean exceeding = counts.inSentence(count, "over") && !counts.near(count, "limit", 6, 0);
        if (inQuestion && (exceeding || count.weeks() == null && !counts.near(count, "limit", 12, 8))) {
            return false;
        }
        if (counts.near(count, "assessment", 5, 2) || counts.inSentence(count, "assessment") && counts.near(count, "trial", 4, 4)) {
            return false;
        }
        Clause clause = count.clause();
        boolean had = counts.inClause(count, "had") && clause.voice() == Voice.PATIENT;
        boolean quoted = counts.near(count, "limit", 12, 8) || counts.speaks(clause, "guideline") || clause.voice() == Voice.GUIDELINE
                || count.weeks() != null;
        return quoted && !had;
    }

    private static boolean is(Counted count, Integer quantity) {
        return quantity != null && quantity == count.count();
    }

    /** The conditions that a count is told for: tied to it by "for", "after" ... behind it, or named before it. */
    private static Set<String> conditions(Counts counts, Counted count, int from, int to, boolean listed) {
        Set<String> conditions = new TreeSet<>();
        for (Hit hit : counts.marks()) {
            String name = hit.label().name();
            if (!name.startsWith("for-") && !name.startsWith("after-")) {
                continue;
            }
            boolean behind = hit.first() >= count.end() && hit.end() <= to && (name.startsWith("after-") || tied(counts, count.end(), hit));
            boolean before = hit.first() >= from && hit.end() <= count.first() && !(listed && tied(counts, from, hit));
            if (behind || before) {
                conditions.add(name);
            }
        }
        return conditions;
    }

    private static boolean tied(Counts counts, int from, Hit hit) {
        for (int word = Math.max(from, hit.first() - TIE_REACH); word < hit.first(); word++) {
            if (TIES.contains(counts.lower(word))) {
                return true;
            }
        }
        return false;
    }

    /** The conditions that the record names. */
    private static Set<String> documented(Counts summary) {
        Set<String> documented = new HashSet<>();
        if (summary != null) {
            summary.marks().forEach(hit -> documented.add(hit.label().name()));
        }
        return documented;
    }

    private static int fit(Candidate candidate, TitleFacts title, Counts counts, Set<String> documented, boolean first) {
        int fit = counts.near(candidate.count, "this-case", 12, 10) ? 10 : 0;
        fit += candidate.conditions.isEmpty() ? 2 : 0;
        for (String condition : candidate.conditions) {
            fit += weight(condition, documented.contains(condition), title);
        }
        fit += candidate.trial ? first ? 6 : -4 : 0;
        fit += candidate.effect ? -6 : 0;
        fit += counts.near(candidate.count, "severe", 16, 2) ? -10 : 0;
        String about = candidate.count.about();
        fit += about == null || title.treatment().countsAlike(about) ? 0 : -4;
        List<String> parts = counts.bodyParts(Math.max(candidate.count.clause().first(), candidate.count.first() - 8),
                Math.min(candidate.count.clause().end(), candidate.count.end() + 8));
        boolean here = parts.stream().anyMatch(title.bodyParts()::contains);
        return fit + (here ? 2 : parts.isEmpty() || title.bodyParts().isEmpty() ? 0 : -4);
    }

    private static int weight(String condition, boolean documented, TitleFacts title) {
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
    List<Quantity> quantities(int item, TitleFacts title, Counts counts) {
        List<Quantity> quantities = new ArrayList<>();
        if (byNumber(title)) {
            counts.ofDrug(title).stream().filter(count -> !approved(counts, count))
                    .filter(count -> count.clause().voice() == Voice.PATIENT || counts.inClause(count, "asked"))
                    .forEach(count -> quantities.add(new Quantity(item, count.count(), UNITS, "requested", counts.passage(count))));
        }
        if (title.treatment().course()) {
            for (Counted count : counts.all()) {
                boolean same = count.about() == null || title.treatment().countsAlike(count.about());
                String role = same ? role(counts, count) : null;
                if (role != null) {
                    quantities.add(new Quantity(item, count.count(), VISITS, role, counts.passage(count)));
                }
            }
        }
        concluded(item, title, counts).ifPresent(quantities::add);
        return quantities;
    }

    /** The amount that the last conclusion decides on, read as a title is: "the request for 2 visits a week for 4 weeks". */
    private static Optional<Quantity> concluded(int item, TitleFacts title, Counts counts) {
        Reading reading = counts.reading();
        Assertion last = reading.assertions().stream().filter(assertion -> assertion.concept().id().equals("medical-necessity"))
                .filter(assertion -> assertion.voice() == Voice.PATIENT).reduce((one, other) -> other).orElse(null);
        if (last == null) {
            return Optional.empty();
        }
        Clause clause = reading.clause(last.word());
        TitleQuantity read = new TitleQuantity(reading.words(), new Quantities(reading.words(), reading.hits()), title.treatment());
        TitleQuantity.Asked asked = read.read(clause.first(), clause.end());
        if (asked.count() == null) {
            return Optional.empty();
        }
        String unit = asked.unit() != null ? asked.unit() : title.request().unit();
        return Optional.of(new Quantity(item, asked.count(), unit, "concluded", new Passage(Section.RATIONALE, last.clause())));
    }

    /** Whether an amount of a drug is what was allowed of a request. */
    private static boolean approved(Counts counts, Counted count) {
        return counts.inSentence(count, "approved");
    }

    private static String role(Counts counts, Counted count) {
        if (counts.near(count, "limit", 3, 0) || counts.near(count, "trial", 2, 3)) {
            return null;
        }
        if (counts.near(count, "approved", 4, 6)) {
            return "authorized";
        }
        boolean further = counts.near(count, "more", 2, 0) && count.clause().voice() == Voice.PATIENT;
        boolean asked = (further || counts.near(count, "asked", 6, 3)) && !counts.speaks(count.clause(), "guideline");
        return asked && !counts.near(count, "had", 4, 2) ? "requested" : null;
    }

    /**
     * The requests for this treatment that the summary tells, each once; only those for the title's quantity where there are some,
     * since a record also tells of earlier requests.
     *
     * @param summary or null
     */
    List<RequestedInRecord> requested(int item, TitleFacts title, Counts summary) {
        List<RequestedInRecord> requested = new ArrayList<>();
        if (summary == null) {
            return requested;
        }
        Set<Integer> seen = new HashSet<>();
        if (byNumber(title)) {
            summary.ofDrug(title).stream().filter(count -> summary.inSentence(count, "asked") && !approved(summary, count))
                    .filter(count -> seen.add(count.count()))
                    .forEach(count -> requested.add(new RequestedInRecord(item, count.count(), UNITS, summary.passage(count))));
        }
        for (Counted count : title.treatment().course() ? summary.all() : List.<Counted>of()) {
            boolean here = count.about() != null && title.treatment().countsAlike(count.about()) && summary.inClause(count, "asked")
                    && !summary.inClause(count, "approved") && !summary.near(count, "had", 4, 2);
            List<String> parts = summary.bodyParts(count.clause().first(), count.clause().end());
            boolean region = parts.isEmpty() || title.bodyParts().isEmpty() || parts.stream().anyMatch(title.bodyParts()::contains);
            if (here && region && seen.add(count.count())) {
                requested.add(new RequestedInRecord(item, count.count(), VISITS, summary.passage(count)));
            }
        }
        List<RequestedInRecord> told = requested.stream().filter(request -> tells(title.request(), request.count())).toList();
        return told.isEmpty() ? requested : told;
    }

    private static boolean tells(Request request, int count) {
        return Stream.of(request.underReview(), request.original()).anyMatch(quantity -> quantity != null && quantity == count);
    }

    /** Whether a treatment is a drug that is dispensed by number; what is weighed is told in too many ways to compare. */
    private static boolean byNumber(TitleFacts title) {
        return title.treatment().drug() && !title.treatment().is(Property.WEIGHED);
    }
}
