package imrcheck.reading;

import imrcheck.facts.CareEvent;
import imrcheck.facts.CareEvent.State;
import imrcheck.facts.Prior;
import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.TreatmentRow.CountedAs;
import imrcheck.language.TreatmentRow.Property;
import imrcheck.language.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The same treatment already had, as the ledgers of the rationale and of the record have it. The rationale's count goes before the
 * record's, save where the record belies it: it counts fewer, or tells that so many were only allowed, or had by another part of the
 * body or before another operation.
 *
 * @param ofOtherParts what each ledger has of other parts of the body, made out when first asked for
 */
record PriorReader(TitleFacts title, Ledger rationale, Ledger summary, Map<Ledger, List<Told>> ofOtherParts) {
    private static final int NEAR_REGION = 8;
    private static final int FEW = 3;
    private static final List<String> SINCE_OPERATION = List.of("case-setting-surgery", "since-operation");
    private static final List<String> UNTAKEN = List.of("asked", "planned", "refused", "approved", "future");
    private static final Set<String> BEFORE = Set.of("before", "preoperative", "preop", "pre", "conservative");
    private static final Prior NEVER = new Prior(0, true);

    PriorReader(TitleFacts title, Ledger rationale, Ledger summary) {
        this(title, rationale, summary, new IdentityHashMap<>());
    }

    /** The same treatment as the title's already had. */
    Prior read() {
        return switch (title.treatment().countedAs()) {
            case COURSE -> course();
            case STUDY -> study();
            case ONE_BY_ONE -> injection();
            case VISITS, NOTHING -> title.treatment().is(Property.BY_NAME) ? course() : Prior.UNSTATED;
        };
    }

    private Prior course() {
        OptionalInt told = had();
        if (told.isEmpty() && never(rationale)) {
            return NEVER;
        }
        told = told.isPresent() ? told : had(summary, true);
        boolean none = told.isEmpty() && (never(summary) || title.traits().contains("initial")
                || !mentioned(summary) && summary.counted().stream().noneMatch(other -> other.taken() && ours(summary, other))
                        && (firstOf(rationale) || firstOf(summary)));
        return none ? NEVER : prior(told);
    }

    private Prior injection() {
        OptionalInt told = had();
        told = told.isPresent() ? told : had(summary, true);
        return told.isEmpty() && (never(rationale) || never(summary)) ? NEVER : prior(told);
    }

    /** What the rationale adds up itself or counts, or the record where that belies it. */
    private OptionalInt had() {
        Sums sums = new Sums(rationale.counts(), title.request());
        OptionalInt added = sums.added();
        if (added.isPresent()) {
            return added;
        }
        OptionalInt reasoned = had(rationale, false);
        OptionalInt left = reasoned.isEmpty() ? sums.left() : OptionalInt.empty();
        if (left.isPresent()) {
            return left;
        }
        OptionalInt recorded = recorded();
        return reasoned.isPresent() && recorded.orElse(0) < reasoned.getAsInt() && belied(reasoned.getAsInt(), recorded) ? recorded
                : reasoned;
    }

    /** Whether the record has so many only as allowed, or of another course, or counts fewer and mentions no others. */
    private boolean belied(int count, OptionalInt recorded) {
        return recorded.isPresent() && onlyAllowed(count, recorded.getAsInt() == 0) || against(count, recorded).isPresent();
    }

    /** A count of a rationale and that of the record which belies it. */
    record Belied(CareEvent claimed, CareEvent recorded, Span clause) {}

    /**
     * What the rationale counts as had of which the record counts fewer, or tells that so many were of another course.
     *
     * @param item the item whose rationale it is
     */
    Optional<Belied> belied(int item) {
        OptionalInt reasoned = title.treatment().countable() ? had(rationale, false) : OptionalInt.empty();
        OptionalInt recorded = recorded();
        Optional<Told> told = reasoned.isPresent() && recorded.orElse(0) < reasoned.getAsInt() ? against(reasoned.getAsInt(), recorded)
                : Optional.empty();
        return told.flatMap(other -> rationale.counted().stream()
                .filter(claim -> claim.taken() && Integer.valueOf(reasoned.getAsInt()).equals(claim.count())).findFirst()
                .map(claim -> new Belied(rationale.event(item, claim, claim.clause()), summary.event(0, other, other.clause()),
                        rationale.counts().reading().words().span(claim.clause()))));
    }

    private OptionalInt recorded() {
        OptionalInt recorded = had(summary, true);
        return recorded.isEmpty() && never(summary) ? OptionalInt.of(0) : recorded;
    }

    /** Fewer of this course, or where none are told so many of another part of the body, side or operation. */
    private Optional<Told> against(int count, OptionalInt recorded) {
        boolean none = recorded.orElse(0) == 0;
        boolean fewer = !none && !tellsMore();
        return summary.counted().stream().filter(told -> told.taken() && told.count() != null && alike(summary, told))
                .filter(told -> another(told) ? none && told.count() == count
                        : fewer && had(told, true) && !summary.counts().has("at-least", told.place().around(FEW, 0, told.clause())))
                .findFirst();
    }

    /** Whether the record speaks of the same care in a clause that counts none, and not as denied, asked for or never had. */
    private boolean tellsMore() {
        Counts counts = summary.counts();
        ZeroCare zero = new ZeroCare(counts);
        boolean therapy = title.treatment().countsAlike("physical_therapy");
        Stream<Hit> unnamed = counts.marks().stream().filter(mark -> therapy && mark.name().equals("care-therapy"));
        Stream<Hit> named = counts.names().stream().filter(name -> title.treatment().countsAlike(name.name()));
        return Stream.concat(named, unnamed).anyMatch(name -> {
            Clause clause = counts.reading().clause(name);
            boolean told = summary.counted().stream().anyMatch(other -> other.clause().equals(clause));
            return !told && clause.voice() == Voice.PATIENT && UNTAKEN.stream().noneMatch(mark -> counts.has(mark, clause))
                    && !zero.never(clause, name);
        });
    }

    /** Whether care of the record is of another part of the body, side or operation. */
    private boolean another(Told told) {
        return !ours(summary, told) || title.traits().contains("post-operative") && !afterOperation(told);
    }

    /** Whether the record tells of so many, or where none was had of any, that they were allowed, planned or asked for. */
    private boolean onlyAllowed(int count, boolean none) {
        return Stream.concat(summary.counted().stream(), summary.mentioned().stream())
                .filter(told -> !told.taken() && !told.untaken() && ours(summary, told))
                .filter(told -> told.state() == State.AUTHORIZED || none)
                .anyMatch(told -> told.count() == null ? none : told.count() == count && !asked(count));
    }

    /** Whether the title or the rationale speaks of the study as one that was done before. */
    private boolean repeated() {
        Counts counts = rationale.counts();
        return title.traits().contains("repeat") || title.traits().contains("additional")
                || counts.marks().stream().filter(mark -> mark.name().equals("again") || mark.name().equals("earlier"))
                        .filter(mark -> counts.reading().clause(mark).voice() != Voice.GUIDELINE)
                        .anyMatch(mark -> study(counts, mark.around(NEAR_REGION, 3, counts.reading().clause(mark))));
    }

    /** Whether some words name a study: "a repeat study", "a prior lumbar MRI", "an MRI was already done". */
    private boolean study(Counts counts, Stretch near) {
        return counts.has("study", near)
                || counts.names().stream().anyMatch(name -> near.holds(name.first()) && title.treatment().countsAlike(name.name()));
    }

    private boolean asked(int count) {
        return Integer.valueOf(count).equals(title.request().underReview()) || Integer.valueOf(count).equals(title.request().original());
    }

    private Prior study() {
        if (repeated() && (studied(summary.counts(), true) || studied(rationale.counts(), false))) {
            return new Prior(1, true);
        }
        return never(rationale) || never(summary) ? NEVER : Prior.UNSTATED;
    }

    private Prior prior(OptionalInt told) {
        boolean uncounted = told.isEmpty() && (mentioned(rationale) && belied(0).isEmpty() || mentioned(summary));
        return new Prior(told.isPresent() ? Integer.valueOf(told.getAsInt()) : null, !uncounted);
    }

    /** How many were had: the largest total told, or what those of different times and those added to them come to. */
    private OptionalInt had(Ledger ledger, boolean record) {
        List<Told> had = Stream.concat(ledger.counted().stream(), ledger.mentioned().stream().filter(told -> told.count() != null))
                .filter(told -> told.count() != null && ours(ledger, told) && had(told, record)).toList();
        List<Told> same =
                had.stream().filter(told -> title.treatment().countedAs() == CountedAs.ONE_BY_ONE && sameName(ledger, told)).toList();
        had = same.isEmpty() ? had : same;
        List<Group> groups = new ArrayList<>();
        int total = -1;
        for (Told told : had) {
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (told.link() == Told.Link.TOTAL) {
                total = Math.max(total, told.count());
            } else if (told.link() == Told.Link.MORE && last != null) {
                groups.set(groups.size() - 1, new Group(last.when, last.count + told.count()));
            } else {
                groups.add(new Group(told.when(), told.count()));
            }
        }
        int most = Math.max(total, Math.max(dated(groups), groups.stream().mapToInt(Group::count).max().orElse(-1)));
        return most < 0 ? OptionalInt.empty() : OptionalInt.of(most);
    }

    /** Visits of one time and those added to them. */
    private record Group(When when, int count) {}

    /** What those of different times come to: injections of different days, visits of different months or years. */
    private int dated(List<Group> groups) {
        boolean injections = title.treatment().countedAs() == CountedAs.ONE_BY_ONE;
        Map<String, Integer> byTime = new HashMap<>();
        for (Group group : groups) {
            boolean day = group.when != null && group.when.from() != null && group.when.from().equals(group.when.to());
            if (group.when != null && (injections || !day)) {
                byTime.merge(group.when.told(), group.count, Math::max);
            }
        }
        return byTime.isEmpty() ? -1 : byTime.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether something told is of this treatment and of no other region. */
    boolean ours(Ledger ledger, Told told) {
        return alike(ledger, told) && here(ledger, told) && !again(ledger, told);
    }

    /** Whether some care can have been given to the title's part of the body, for its claim. */
    private boolean here(Ledger ledger, Told told) {
        return !elsewhere(ledger.counts(), told) && new CareRegions(ledger).mayBeOf(told, title.bodyParts(), title.side());
    }

    /** "has already had sixteen", after sixteen to the neck: a number of the same visits, told once more without their part of the body. */
    private boolean again(Ledger ledger, Told told) {
        return told.count() != null && ledger.counts().bodyParts(told.clause()).isEmpty()
                && ofOtherParts.computeIfAbsent(ledger, this::ofOtherParts).stream()
                        .anyMatch(other -> told.count().equals(other.count()) && other.place().first() < told.place().first());
    }

    /** The care of the title's kind that was given to other parts of the body, or for another claim. */
    private List<Told> ofOtherParts(Ledger ledger) {
        return ledger.counted().stream().filter(told -> told.taken() && alike(ledger, told) && !here(ledger, told)).toList();
    }

    /** Whether it was had for another claim or matter, as its clause says, or its sentence where that counts no other care. */
    private static boolean elsewhere(Counts counts, Told told) {
        Sentence sentence = counts.reading().sentence(told.place().first());
        boolean alone = counts.all().stream().noneMatch(other -> sentence.holds(other.first()) && !told.clause().holds(other.first()));
        return counts.has("elsewhere", alone ? sentence : told.clause());
    }

    private boolean had(Told told, boolean record) {
        if (record && title.traits().contains("post-operative") && !afterOperation(told)) {
            // Visits before the operation belong to another course.
            return false;
        }
        Integer authorized = title.request().authorized();
        boolean same = told.count().equals(authorized);
        if (told.state() == State.AUTHORIZED) {
            return record && !same && authorized == null && title.traits().contains("additional");
        }
        return told.taken() && !(same && (!told.sure() || told.approved()));
    }

    /** Whether care was had after the last operation that the record dates, or where either has no date, after one by its own words. */
    private boolean afterOperation(Told told) {
        LocalDate begun = told.when() == null ? null : told.when().from();
        LocalDate day = begun == null && told.when() != null ? told.when().to() : begun;
        Optional<LocalDate> operation = summary.mentioned().stream().filter(other -> other.taken() && other.kind().equals("surgery"))
                .map(Told::when).filter(when -> when != null && when.from() != null).map(When::from).max(Comparator.naturalOrder());
        return day != null && operation.isPresent() ? !day.isBefore(operation.get()) : operation.isPresent() && toldAfter(told)
                || SINCE_OPERATION.stream().anyMatch(mark -> summary.counts().has(mark, told.clause()));
    }

    /** Whether care stands behind the operation in the record, and nothing in its sentence says that it came before it. */
    private boolean toldAfter(Told told) {
        boolean behind = summary.mentioned().stream()
                .anyMatch(other -> other.taken() && other.kind().equals("surgery") && other.place().first() < told.place().first());
        Sentence sentence = summary.counts().reading().sentence(told.place().first());
        return behind && !summary.counts().has("earlier", told.clause())
                && !summary.counts().reading().words().any(sentence.first(), sentence.end(), BEFORE);
    }

    /** Whether care counts as the title's: of a service that letters seldom count, what bears the same name. */
    private boolean alike(Ledger ledger, Told told) {
        boolean none = told.untaken() && told.kind().equals("care-injection") && injected();
        return (none || alike(ledger, told.kind())) && (title.treatment().countable()
                || ledger.counts().names(told.clause()).anyMatch(name -> title.names().contains(ledger.counts().lower(name))));
    }

    /** Whether care of a kind counts as the title's: also "therapy" and "injection" without more, of a therapy and an injection. */
    private boolean alike(Ledger ledger, String kind) {
        return switch (kind) {
            case "care-therapy" -> title.treatment().countsAlike("physical_therapy");
            case "care-injection" -> injected() && (ledger == rationale || title.treatment().id().equals("other_injection"));
            default -> title.treatment().countsAlike(kind);
        };
    }

    /** Whether the title gives it the same name: of a repeated ablation the blocks before it are none. */
    boolean sameName(Ledger ledger, Told told) {
        return ledger.counts().names(told.clause()).filter(name -> name.name().equals(title.treatment().id())).map(ledger.counts()::lower)
                .anyMatch(name -> title.names().stream().anyMatch(own -> own.contains(name) || name.contains(own)));
    }

    private boolean injected() {
        return title.treatment().family().equals("injection");
    }

    /** Whether the treatment was had, by a letter that does not say how often. */
    private boolean mentioned(Ledger ledger) {
        boolean partly = title.request().authorized() != null;
        return ledger.mentioned().stream().filter(told -> alike(ledger, told))
                .filter(told -> new CareRegions(ledger).mayBeOf(told, title.bodyParts(), title.side()))
                .anyMatch(told -> told.taken() || !partly && told.state() == State.AUTHORIZED && told.clause().voice() == Voice.PATIENT);
    }

    /** Whether it says that the treatment was not had before. */
    private boolean never(Ledger ledger) {
        return ledger.mentioned().stream()
                .anyMatch(told -> told.untaken() && alike(ledger, told) && ledger.counts().mayBeOf(title.bodyParts(), told.clause()))
                || ledger.counted().stream().anyMatch(told -> told.untaken() && ours(ledger, told));
    }

    /** Whether a section calls the request the first of its kind. */
    private boolean firstOf(Ledger ledger) {
        return ledger.counts().marks().stream().anyMatch(hit -> opens(ledger, hit) || first(hit) && (ledger == rationale || named(hit)));
    }

    private static boolean first(Hit hit) {
        return hit.is(Role.COUNTED, "first-request");
    }

    /** Whether the clause of the record that calls something the first names the treatment. */
    private boolean named(Hit hit) {
        Clause clause = summary.counts().reading().clause(hit);
        return summary.counts().names(clause).anyMatch(name -> title.treatment().countsAlike(name.name()));
    }

    /** "the request for an initial 12 sessions"; "was authorized an initial trial of 6", these being what was authorized. */
    private boolean opens(Ledger ledger, Hit hit) {
        boolean course = hit.is(Role.COUNTED, "first-course");
        if (!course && !hit.is(Role.COUNTED, "trial")) {
            return false;
        }
        Counts counts = ledger.counts();
        Clause clause = counts.reading().clause(hit);
        if (ledger == rationale && course && counts.has("asked", clause) && !counts.has("had", clause)) {
            return true;
        }
        boolean approved = counts.has("approved", clause);
        if (approved && counts.all().stream().filter(count -> count.isOne(title.request().authorized()))
                .anyMatch(count -> (count.about() == null || title.treatment().countsAlike(count.about())) && begins(counts, count))) {
            return title.request().authorized() != null;
        }
        return ledger == rationale && counts.all().stream().filter(count -> count.clause().equals(clause))
                .anyMatch(count -> course && count.isOne(title.request().underReview(), title.request().original())
                        || approved && count.isOne(title.request().authorized()));
    }

    /** "an initial 6 sessions", "a 6 session trial". */
    private static boolean begins(Counts counts, Counted count) {
        return counts.near(count, "first-course", 1, 3) || counts.near(count, "trial", 3, 3);
    }

    /** Whether the same study of the same region was done before. */
    private boolean studied(Counts counts, boolean record) {
        return counts.names().stream().filter(name -> title.treatment().countsAlike(name.name())).anyMatch(name -> {
            Clause clause = counts.reading().clause(name);
            boolean told =
                    clause.voice() == Voice.PATIENT && Stream.of("asked", "planned", "refused").noneMatch(mark -> counts.has(mark, clause));
            return told && !new ZeroCare(counts).denied(clause, name) && studied(counts, clause, name, record);
        });
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
        List<String> told = counts.sides(near);
        return title.side() == null || told.isEmpty() || told.contains(title.side().name().toLowerCase(Locale.ROOT))
                || told.contains("bilateral");
    }

    private static boolean dated(Words words, int from, int end) {
        return IntStream.range(from, end - 1).anyMatch(word -> words.isNumber(word) && words.isNumber(word + 1)
                && (words.gapAfter(word).startsWith("/") || words.gapAfter(word).startsWith("-")));
    }
}
