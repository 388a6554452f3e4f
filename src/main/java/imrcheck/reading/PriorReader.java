package imrcheck.reading;

import imrcheck.facts.Prior;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Stretch;
import imrcheck.language.Words;
import imrcheck.reading.Counted.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts the same treatment already had. The rationale's count goes before the summary's; a count that is only approved,
 * requested or planned is none.
 */
record PriorReader(TitleFacts title, Counts rationale, Counts summary) {
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

    private static final Prior NEVER = new Prior(0, true);

    /** The same treatment as the title's already had. */
    Prior read() {
        return switch (title.treatment().countedAs()) {
            case COURSE -> course();
            case STUDY -> study();
            case INJECTIONS -> injection();
            case VISITS, NOTHING -> Prior.UNSTATED;
        };
    }

    private Prior course() {
        Optional<Integer> told = had(rationale, false);
        if (told.isEmpty() && never(rationale)) {
            return NEVER;
        }
        told = told.or(() -> had(summary, true));
        boolean none = told.isEmpty() && (never(summary) || title.traits().contains("initial") || !mentioned(summary) && firstRequest());
        return none ? NEVER : prior(told);
    }

    private Prior injection() {
        Optional<Integer> told = had(rationale, false).or(() -> had(summary, true));
        return told.isEmpty() && (never(rationale) || never(summary)) ? NEVER : prior(told);
    }

    private Prior study() {
        if (studied(summary, true) || studied(rationale, false)) {
            return new Prior(1, true);
        }
        return never(rationale) || never(summary) ? NEVER : Prior.UNSTATED;
    }

    private Prior prior(Optional<Integer> told) {
        boolean uncounted = told.isEmpty() && (mentioned(rationale) || mentioned(summary));
        return new Prior(told.orElse(null), !uncounted);
    }

    /** The largest count of what was had. */
    private Optional<Integer> had(Counts counts, boolean record) {
        return counts.all().stream().filter(count -> had(counts, count, record)).map(Counted::count).max(Integer::compare);
    }

    private boolean had(Counts counts, Counted count, boolean record) {
        boolean same = count.about() == null ? !record : title.treatment().countsAlike(count.about());
        if (!same || !counts.mayBeOf(title.bodyParts(), count.around(2, NEAR_REGION, count.clause()))) {
            return false;
        }
        boolean quoted = counts.speaks(count.clause(), "guideline") && count.clause().voice() != Voice.PATIENT;
        boolean done = !quoted && counts.near(count, "had", 12, 12) && counts.has("had", count.clause());
        boolean asked = counts.near(count, "asked", 4, 1) || counts.near(count, "more", 3, 1) || counts.near(count, "limit", 4, 0);
        if (asked || counts.near(count, "this-request", 0, 8) || !done && (count.shape() == Shape.PRODUCT || count.weeks() != null)) {
            return false;
        }
        boolean authorized = count.isOne(title.request().authorized());
        if (done) {
            return !counts.near(count, "planned", 3, 0) && !(authorized && counts.has("approved", count.clause()));
        }
        if (counts.has("over", count.clause()) || authorized || quoted) {
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
        if (counts.has("asked", count.clause())) {
            return false;
        }
        return earlier && !counts.near(count, "trial", 3, 3) || record && count.clause().voice() == Voice.PATIENT
                && Stream.of("asked", "planned", "refused").noneMatch(mark -> counts.has(mark, count.sentence()));
    }

    /** "improved after 6 visits", "after the first 4 treatments". */
    private static boolean followed(Counts counts, Counted count) {
        int before = count.first() - 1;
        while (before > count.clause().first() && FIRST_ONES.contains(counts.lower(before))) {
            before--;
        }
        return before >= count.clause().first() && counts.lower(before).equals("after") && count.clause().voice() == Voice.PATIENT
                && !counts.has("assessment", count.sentence()) && !counts.near(count, "trial", 3, 3)
                && !counts.has("planned", count.clause());
    }

    /** Whether the reviewer calls the request the first of its kind. */
    private boolean firstRequest() {
        return rationale.marks().stream().anyMatch(hit -> hit.is(Role.COUNTED, "first-request") || opens(hit));
    }

    /** "the request for an initial 12 sessions"; "was authorized an initial trial of 6", these being what was authorized. */
    private boolean opens(Hit hit) {
        boolean course = hit.is(Role.COUNTED, "first-course");
        if (!course && !hit.is(Role.COUNTED, "trial")) {
            return false;
        }
        Clause clause = rationale.reading().clause(hit);
        if (course && rationale.has("asked", clause) && !rationale.has("had", clause)) {
            return true;
        }
        boolean approved = rationale.has("approved", clause);
        return rationale.all().stream().filter(count -> count.clause().equals(clause))
                .anyMatch(count -> course && count.isOne(title.request().underReview(), title.request().original())
                        || approved && count.isOne(title.request().authorized()));
    }

    /** Whether one of the names of the treatment is told of so, the clause that it stands in given. */
    private boolean told(Counts counts, BiPredicate<Clause, Hit> so) {
        return counts.names().stream().filter(hit -> title.treatment().countsAlike(hit.name()))
                .anyMatch(hit -> so.test(counts.reading().clause(hit), hit));
    }

    /** Whether it says that the treatment was not had before. */
    private boolean never(Counts counts) {
        return told(counts,
                (clause, name) -> clause.voice() != Voice.CLAIMS_ADMINISTRATOR && clause.voice() != Voice.HYPOTHETICAL
                        && !counts.has("asked", clause) && !counts.has("refused", clause) && counts.mayBeOf(title.bodyParts(), clause)
                        && denied(counts, clause, name));
    }

    private static boolean denied(Counts counts, Clause clause, Hit name) {
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
                boolean before = counts.has("earlier", Stretch.of(word, Math.min(clause.end(), after + 5)))
                        || counts.has("had", Stretch.of(word, name.first()));
                return before || counts.reading().words().any(word, name.first(), BEGUN);
            }
        }
        return false;
    }

    /** "physical therapy has not been tried", "earlier physical therapy is not documented". */
    private static boolean deniedAfter(Counts counts, Clause clause, Hit name) {
        boolean earlier = counts.has("earlier", Stretch.of(Math.max(clause.first(), name.first() - 4), name.end()));
        for (int word = name.end(); word < Math.min(clause.end(), name.end() + 4); word++) {
            if (NEGATIONS.contains(counts.lower(word))) {
                int to = Math.min(clause.end(), word + 4);
                Words words = counts.reading().words();
                return words.any(word, to, BEGUN) || earlier && words.any(word, to, TOLD);
            }
        }
        return false;
    }

    /** Whether the treatment was had, by a letter that does not say how often. */
    private boolean mentioned(Counts counts) {
        boolean partly = title.request().authorized() != null;
        return told(counts, (clause, name) -> {
            Stretch near = name.around(REACH, REACH, clause);
            Stretch before = Stretch.of(clause.first(), name.first());
            return tellsOf(counts, clause, "asked", "planned", "limit") && (counts.has("treated", before) || counts.has("had", before)
                    || counts.has("had", near) || counts.has("earlier", near) || !partly && counts.has("approved", near));
        });
    }

    /** Whether a clause tells of the patient, and not in these ways. */
    private static boolean tellsOf(Counts counts, Clause clause, String... not) {
        return clause.voice() == Voice.PATIENT && Stream.of(not).noneMatch(mark -> counts.has(mark, clause));
    }

    /** Whether the same study of the same region was done before. */
    private boolean studied(Counts counts, boolean record) {
        return told(counts, (clause, name) -> tellsOf(counts, clause, "asked", "planned", "refused") && !denied(counts, clause, name)
                && studied(counts, clause, name, record));
    }

    private boolean studied(Counts counts, Clause clause, Hit name, boolean record) {
        Stretch near = name.around(NEAR_REGION / 2, NEAR_REGION, clause);
        List<String> parts = counts.bodyParts(near);
        boolean repeated = !record && parts.isEmpty() && counts.has("earlier", name.around(3, NEAR_REGION, clause));
        boolean here = parts.stream().anyMatch(title.bodyParts()::contains) && ofSide(counts, near);
        return repeated || here && (counts.has("studied", Stretch.of(near.first(), Math.max(clause.end(), near.end() + 2)))
                || dated(counts.reading().words(), name.end(), Math.min(near.end() + 4, clause.end())));
    }

    private boolean ofSide(Counts counts, Stretch near) {
        List<String> told = counts.reading().hits(Role.SIDE).filter(near::holds).map(Hit::name).toList();
        return title.side() == null || told.isEmpty() || told.contains(title.side().name().toLowerCase(Locale.ROOT))
                || told.contains("bilateral");
    }

    private static boolean dated(Words words, int from, int end) {
        return IntStream.range(from, end - 1).anyMatch(word -> words.isNumber(word) && words.isNumber(word + 1)
                && (words.gapAfter(word).startsWith("/") || words.gapAfter(word).startsWith("-")));
    }
}
