package imrcheck.reading;

import imrcheck.facts.Prior;
import imrcheck.facts.Side;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Words;
import imrcheck.reading.Counted.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts the same treatment already had. The rationale's count goes before the summary's; a count that is only approved,
 * requested or planned is none. Safe for many threads.
 */
final class PriorReader {
    private static final Set<String> NEGATIONS = Set.of("no", "not", "never", "without", "none", "denies", "yet", "neither");
    /** Words after which a negation is about something other than whether the treatment was had. */
    private static final Set<String> OTHER_MATTERS = Set.of("improvement", "improvements", "benefit", "gain", "gains", "response", "relief",
            "how", "number", "many", "outcome", "outcomes", "result", "results", "functional", "rationale", "reason", "exceptional",
            "necessity", "need", "support", "additional", "further", "from", "with", "because", "why", "medically", "warranted", "failed",
            "fail", "progress", "indicated", "recommended", "more", "after", "despite", "extenuating");
    private static final Set<String> PAPERS = Set.of("notes", "note", "reports", "report", "records", "progress", "results", "would");
    private static final Set<String> BEGUN = Set.of("started", "begun", "tried", "attempted", "done", "undergone", "attended", "had",
            "received", "completed", "performed", "obtained", "initiated", "attendance", "trial", "trials");
    private static final Set<String> TOLD = Set.of("documented", "found", "recorded", "noted", "seen");
    private static final Set<String> FIRST_ONES = Set.of("the", "first", "initial", "his", "her", "these", "those");
    private static final int REACH = 14;
    private static final int NEAR_REGION = 8;

    /**
     * The same treatment as a title's already had.
     *
     * @param rationale or null
     * @param summary   or null
     */
    Prior read(TitleFacts title, Counts rationale, Counts summary) {
        return switch (title.treatment().countedAs()) {
            case COURSE -> course(title, rationale, summary);
            case STUDY -> study(title, rationale, summary);
            case INJECTIONS -> injection(title, rationale, summary);
            case VISITS, NOTHING -> Prior.UNSTATED;
        };
    }

    private Prior course(TitleFacts title, Counts rationale, Counts summary) {
        Optional<Integer> stated = had(title, rationale, false);
        if (stated.isEmpty() && never(title, rationale)) {
            return new Prior(0, true);
        }
        stated = stated.or(() -> had(title, summary, true));
        if (stated.isPresent()) {
            return new Prior(stated.get(), true);
        }
        if (never(title, summary) || title.traits().contains("initial")) {
            return new Prior(0, true);
        }
        if (!mentioned(title, summary) && firstRequest(title, rationale)) {
            return new Prior(0, true);
        }
        return mentioned(title, rationale) || mentioned(title, summary) ? new Prior(null, false) : Prior.UNSTATED;
    }

    private Prior injection(TitleFacts title, Counts rationale, Counts summary) {
        Optional<Integer> stated = had(title, rationale, false).or(() -> had(title, summary, true));
        if (stated.isPresent()) {
            return new Prior(stated.get(), true);
        }
        if (never(title, rationale) || never(title, summary)) {
            return new Prior(0, true);
        }
        return mentioned(title, rationale) || mentioned(title, summary) ? new Prior(null, false) : Prior.UNSTATED;
    }

    private Prior study(TitleFacts title, Counts rationale, Counts summary) {
        if (studied(title, summary, true) || studied(title, rationale, false)) {
            return new Prior(1, true);
        }
        return never(title, rationale) || never(title, summary) ? new Prior(0, true) : Prior.UNSTATED;
    }

    /** The largest count of what was had. */
    private static Optional<Integer> had(TitleFacts title, Counts counts, boolean record) {
        return counts == null ? Optional.empty()
                : counts.all().stream().filter(count -> had(title, counts, count, record)).map(Counted::count).max(Integer::compare);
    }

    private static boolean had(TitleFacts title, Counts counts, Counted count, boolean record) {
        if (!ofTreatment(title, counts, count, record) || !ofRegion(title, counts, count)) {
            return false;
        }
        boolean quoted = counts.speaks(count.clause(), "guideline") && count.clause().voice() != Voice.PATIENT;
        boolean done = !quoted && counts.near(count, "had", 12, 12) && counts.inClause(count, "had");
        boolean asked = counts.near(count, "asked", 4, 1) || counts.near(count, "more", 3, 1) || counts.near(count, "limit", 4, 0);
        if (asked || counts.near(count, "this-request", 0, 8) || !done && (count.shape() == Shape.PRODUCT || count.weeks() != null)) {
            return false;
        }
        boolean authorized = title.request().authorized() != null && title.request().authorized() == count.count();
        if (done) {
            return !counts.near(count, "planned", 3, 0) && !(authorized && counts.inClause(count, "approved"));
        }
        if (counts.inClause(count, "over") || authorized || quoted || count.shape() == Shape.PRODUCT) {
            return false;
        }
        if (count.shape() == Shape.SHARE || followed(counts, count)) {
            return true;
        }
        boolean earlier = counts.near(count, "earlier", 3, 6);
        if (counts.near(count, "approved", 6, 6)) {
            boolean beforehand = title.traits().contains("additional") && title.request().authorized() == null;
            return earlier || record && beforehand;
        }
        if (counts.inClause(count, "asked")) {
            return false;
        }
        return earlier && !counts.near(count, "trial", 3, 3) || record && count.clause().voice() == Voice.PATIENT
                && !counts.inSentence(count, "asked") && !counts.inSentence(count, "planned") && !counts.inSentence(count, "refused");
    }

    /** "improved after 6 visits", "after the first 4 treatments". */
    private static boolean followed(Counts counts, Counted count) {
        int before = count.first() - 1;
        while (before > count.clause().first() && FIRST_ONES.contains(counts.lower(before))) {
            before--;
        }
        return before >= count.clause().first() && counts.lower(before).equals("after") && count.clause().voice() == Voice.PATIENT
                && !counts.inSentence(count, "assessment") && !counts.near(count, "trial", 3, 3) && !counts.inClause(count, "planned");
    }

    private static boolean ofTreatment(TitleFacts title, Counts counts, Counted count, boolean record) {
        if (count.about() != null) {
            return title.treatment().countsAlike(count.about());
        }
        return !record;
    }

    /** Whether the regions that the count is told for, if any, are among those of the title. */
    private static boolean ofRegion(TitleFacts title, Counts counts, Counted count) {
        return counts.mayBeOf(title.bodyParts(), Math.max(count.clause().first(), count.first() - 2),
                Math.min(count.clause().end(), count.end() + NEAR_REGION));
    }

    /** Whether the reviewer calls the request the first of its kind. */
    private static boolean firstRequest(TitleFacts title, Counts rationale) {
        if (rationale == null) {
            return false;
        }
        for (Hit hit : rationale.marks()) {
            if (hit.is(Role.COUNTED, "first-request") || opens(title, rationale, hit)) {
                return true;
            }
        }
        return false;
    }

    /** "the request for an initial 12 sessions"; "was authorized an initial trial of 6", these being what was authorized. */
    private static boolean opens(TitleFacts title, Counts rationale, Hit hit) {
        boolean course = hit.is(Role.COUNTED, "first-course");
        if (!course && !hit.is(Role.COUNTED, "trial")) {
            return false;
        }
        Clause clause = rationale.reading().clause(hit.first());
        if (course && rationale.has("asked", clause.first(), clause.end()) && !rationale.has("had", clause.first(), clause.end())) {
            return true;
        }
        boolean approved = rationale.has("approved", clause.first(), clause.end());
        return rationale.all().stream().filter(count -> count.clause().equals(clause))
                .anyMatch(count -> course && is(count, title.request().underReview(), title.request().original())
                        || approved && is(count, title.request().authorized()));
    }

    private static boolean is(Counted count, Integer... quantities) {
        return Stream.of(quantities).anyMatch(quantity -> quantity != null && quantity == count.count());
    }

    /** Whether it says that the treatment was not had before. */
    private static boolean never(TitleFacts title, Counts counts) {
        return counts != null && counts.names().stream().filter(hit -> title.treatment().countsAlike(hit.label().name()))
                .anyMatch(hit -> never(title, counts, hit));
    }

    private static boolean never(TitleFacts title, Counts counts, Hit name) {
        Clause clause = counts.reading().clause(name.first());
        if (clause.voice() == Voice.CLAIMS_ADMINISTRATOR || clause.voice() == Voice.HYPOTHETICAL
                || counts.has("asked", clause.first(), clause.end()) || counts.has("refused", clause.first(), clause.end())
                || !counts.mayBeOf(title.bodyParts(), clause.first(), clause.end())) {
            return false;
        }
        return deniedBefore(counts, clause, name) || deniedAfter(counts, clause, name);
    }

    /** "no prior physical therapy", "has not undergone any physical therapy", "no evidence of a trial of physical therapy". */
    private static boolean deniedBefore(Counts counts, Clause clause, Hit name) {
        int after = name.end();
        if (after < clause.end() && PAPERS.contains(counts.lower(after))) {
            return false;
        }
        for (int word = name.first() - 1; word >= Math.max(clause.first(), name.first() - REACH); word--) {
            if (OTHER_MATTERS.contains(counts.lower(word))) {
                return false;
            }
            if (NEGATIONS.contains(counts.lower(word))) {
                boolean before = counts.has("earlier", word, Math.min(clause.end(), after + 5)) || counts.has("had", word, name.first());
                return before || any(BEGUN, counts, word, name.first());
            }
        }
        return false;
    }

    /** "physical therapy has not been tried", "earlier physical therapy is not documented". */
    private static boolean deniedAfter(Counts counts, Clause clause, Hit name) {
        boolean earlier = counts.has("earlier", Math.max(clause.first(), name.first() - 4), name.end());
        for (int word = name.end(); word < Math.min(clause.end(), name.end() + 4); word++) {
            if (NEGATIONS.contains(counts.lower(word))) {
                int to = Math.min(clause.end(), word + 4);
                return any(BEGUN, counts, word, to) || earlier && any(TOLD, counts, word, to);
            }
        }
        return false;
    }

    private static boolean any(Set<String> texts, Counts counts, int from, int to) {
        for (int word = from; word < to; word++) {
            if (texts.contains(counts.lower(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the treatment was had, by a letter that does not say how often. */
    private static boolean mentioned(TitleFacts title, Counts counts) {
        boolean partly = title.request().authorized() != null;
        return counts != null && counts.names().stream().filter(hit -> title.treatment().countsAlike(hit.label().name()))
                .anyMatch(hit -> mentioned(counts, hit, partly));
    }

    private static boolean mentioned(Counts counts, Hit name, boolean partly) {
        Clause clause = counts.reading().clause(name.first());
        boolean told = clause.voice() == Voice.PATIENT && !counts.has("asked", clause.first(), clause.end())
                && !counts.has("planned", clause.first(), clause.end()) && !counts.has("limit", clause.first(), clause.end());
        int from = Math.max(clause.first(), name.first() - REACH);
        int to = Math.min(clause.end(), name.end() + REACH);
        boolean listed = counts.has("treated", clause.first(), name.first()) || counts.has("had", clause.first(), name.first());
        return told && (listed || counts.has("had", from, to) || counts.has("earlier", from, to)
                || !partly && counts.has("approved", from, to));
    }

    /** Whether the same study of the same region was done before. */
    private static boolean studied(TitleFacts title, Counts counts, boolean record) {
        return counts != null && counts.names().stream().filter(hit -> title.treatment().countsAlike(hit.label().name()))
                .anyMatch(hit -> studied(title, counts, hit, record));
    }

    private static boolean studied(TitleFacts title, Counts counts, Hit name, boolean record) {
        Clause clause = counts.reading().clause(name.first());
        int from = Math.max(clause.first(), name.first() - NEAR_REGION / 2);
        int to = Math.min(clause.end(), name.end() + NEAR_REGION);
        boolean told = clause.voice() == Voice.PATIENT && !counts.has("asked", clause.first(), clause.end())
                && !counts.has("planned", clause.first(), clause.end()) && !counts.has("refused", clause.first(), clause.end());
        List<String> parts = counts.bodyParts(from, to);
        if (!told || deniedBefore(counts, clause, name) || deniedAfter(counts, clause, name)) {
            return false;
        }
        boolean repeated = !record && parts.isEmpty() && counts.has("earlier", Math.max(from, name.first() - 3), to);
        boolean here = parts.stream().anyMatch(title.bodyParts()::contains) && ofSide(title.side(), counts, from, to);
        boolean done = counts.has("studied", from, Math.max(clause.end(), to + 2))
                || dated(counts.reading().words(), name.end(), to, clause.end());
        return repeated || here && done;
    }

    private static boolean ofSide(Side side, Counts counts, int from, int to) {
        List<String> told = counts.reading().hits(Role.SIDE).filter(hit -> hit.first() >= from && hit.end() <= to)
                .map(hit -> hit.label().name()).toList();
        return side == null || told.isEmpty() || told.contains(side.name().toLowerCase(Locale.ROOT)) || told.contains("bilateral");
    }

    private static boolean dated(Words words, int from, int to, int end) {
        for (int word = from; word + 1 < Math.min(to + 4, end); word++) {
            boolean digits = words.number(word) != Words.NO_NUMBER && words.number(word + 1) != Words.NO_NUMBER;
            String gap = words.gapAfter(word);
            if (digits && (gap.startsWith("/") || gap.startsWith("-"))) {
                return true;
            }
        }
        return false;
    }
}
