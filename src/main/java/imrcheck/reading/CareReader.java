package imrcheck.reading;

import imrcheck.facts.CareEvent.State;
import imrcheck.facts.Event;
import imrcheck.facts.Section;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.VerbGroup;
import imrcheck.language.Words;
import imrcheck.reading.Counted.Shape;
import imrcheck.reading.Told.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what the counts of a section tell of care: how many visits or injections were had, asked for, allowed. */
final class CareReader {
    private static final Set<String> FIRST_ONES = Set.of("the", "first", "initial", "his", "her", "these", "those", "all", "of");
    private static final Set<String> AFTER = Set.of("after", "following", "despite", "during");
    private static final Set<String> DONE = Set.of("given", "attended", "had", "completed", "received", "used", "kept", "done", "provided");
    private static final Set<String> BEING = Set.of("be");
    private static final Set<String> BEFORE_AFTER = Set.of("before", "after");
    private static final Set<String> EARLIER = Set.of("prior", "previous", "earlier", "past", "before");
    private static final Set<String> UNTIL = Set.of("by", "through", "until");
    private static final int NEAR = 12;
    private static final int UNUSED = 4;
    private static final int SENTENCES_BACK = 3;
    private static final String CONSERVATIVE = "care-conservative";

    private final Counts counts;
    private final String own;
    private final boolean record;
    private final List<Event> dates;
    private final List<Told> told = new ArrayList<>();

    /**
     * @param own the treatment that the section is about, or null where it is about no one
     */
    CareReader(Counts counts, String own, List<Event> dates) {
        this.counts = counts;
        this.own = own;
        this.dates = dates;
        record = counts.section() == Section.SUMMARY;
    }

    /** What the counts tell, in order; those that tell nothing of care are left out. */
    List<Told> read() {
        List<Counted> all = counts.all();
        for (int i = 0; i < all.size(); i++) {
            Counted count = all.get(i);
            Counted next = i + 1 < all.size() && all.get(i + 1).sentence() == count.sentence() ? all.get(i + 1) : null;
            String kind = kind(count);
            if (kind == null || count.shape() == Shape.LIMIT || count.shape() != Shape.SHARE && counts.capped(count, count.sentence())) {
                continue;
            }
            if (count.shape() == Shape.MISSED) {
                missed(count);
            } else if (count.shape() == Shape.ORDINAL) {
                ordinal(count, kind);
            } else if (count.shape() == Shape.SHARE && leaves(count)) {
                add(count, counts.reading().words().number(count.end() - 1) - count.count(), kind, State.HAD, Link.OWN, true);
            } else if (!partOf(count, all)) {
                plain(count, kind, next);
            }
        }
        none();
        days();
        return new Sequel(counts).of(told);
    }

    /** What a count is of: what its sentence names, else, of therapy, physical therapy, else what the sentence before names alone. */
    private String kind(Counted count) {
        return count.about() != null ? count.about() : ofAny(count) ? null : kind(count.sentence());
    }

    /** "three conservative treatments" are of whatever kind. */
    private boolean ofAny(Counted count) {
        return counts.has(CONSERVATIVE, Stretch.of(count.first(), Math.min(count.end() + 2, count.clause().end())));
    }

    /** What visits in a sentence are of that does not name it. */
    private String kind(Sentence sentence) {
        if (own != null || counts.has("care-therapy", sentence)) {
            return own != null ? own : "physical_therapy";
        }
        for (int back = 1; back <= SENTENCES_BACK; back++) {
            Set<String> named = named(counts.sentenceOf(sentence) - back);
            if (!named.isEmpty()) {
                return named.size() == 1 ? named.iterator().next() : null;
            }
        }
        return null;
    }

    /** "has had none of it": nothing of what the section is about; "no visits so far". */
    private void none() {
        counts.marks().stream().filter(mark -> own != null && mark.name().equals("had-none")).forEach(mark -> {
            Clause clause = counts.reading().clause(mark);
            boolean other = counts.names(clause).anyMatch(name -> !name.name().equals(own));
            if (!other && clause.voice() != Voice.HYPOTHETICAL && clause.voice() != Voice.CLAIMS_ADMINISTRATOR) {
                told.add(never(own, Stretch.of(mark.first(), mark.end()), clause));
            }
        });
        ZeroCare zero = new ZeroCare(counts);
        for (Sentence sentence : counts.reading().sentences()) {
            for (Clause clause : sentence.clauses()) {
                IntStream.range(clause.first(), clause.end()).filter(word -> zero.noVisits(clause, word) && kind(sentence) != null)
                        .forEach(word -> told.add(never(kind(sentence), Stretch.of(word, word + 2), clause)));
            }
        }
    }

    private static Told never(String kind, Stretch place, Clause clause) {
        return new Told(kind, State.NEVER, 0, Link.OWN, true, false, null, place, clause);
    }

    /** "attended on 9/15 and 9/18": visits told by their days alone. */
    private void days() {
        Words words = counts.reading().words();
        for (Hit mark : counts.marks()) {
            Clause clause = counts.reading().clause(mark);
            Sentence sentence = counts.reading().sentence(mark.first());
            boolean had = mark.name().equals("had") && mark.length() == 1 && words.is(mark.end(), "on") && clause.voice() == Voice.PATIENT
                    && !counts.negates(clause) && counts.names(clause).findAny().isEmpty() && !counts.has("future", clause);
            int days = had ? new Dated(words).listed(mark, sentence) : 0;
            String kind = days > 0 && counts.all().stream().noneMatch(count -> clause.holds(count.first())) ? kind(sentence) : null;
            if (kind != null) {
                told.add(new Told(kind, State.HAD, days, Link.OWN, true, false, null, Stretch.of(mark.first(), mark.end()), clause));
            }
        }
    }

    /** The countable care that a sentence names. */
    private Set<String> named(int sentence) {
        if (sentence < 0) {
            return Set.of();
        }
        Sentence whole = counts.reading().sentences().get(sentence);
        Set<String> named = counts.names(whole).filter(counts::countable).map(Hit::name).collect(Collectors.toSet());
        boolean therapy = named.isEmpty() && counts.has("care-therapy", whole);
        return therapy ? Set.of("physical_therapy") : named;
    }

    /** "two, one in May and one in August": the parts of a number told before. */
    private boolean partOf(Counted count, List<Counted> all) {
        if (count.shape() != Shape.ELLIPTIC || counts.near(count, "more", 2, 2) || chained(count)) {
            return false;
        }
        List<Counted> own = all.stream().filter(other -> other.sentence() == count.sentence()).toList();
        int parts = own.stream().filter(other -> other.shape() == Shape.ELLIPTIC).mapToInt(Counted::count).sum();
        return own.get(0).shape() == Shape.PLAIN && own.get(0).count() == parts;
    }

    /** "two rounds of six visits": as many times six. */
    private int courses(Counted count) {
        int before = count.first() - 2;
        boolean several = before > count.clause().first() && counts.has("courses", Stretch.of(before, count.first()))
                && counts.reading().words().number(before - 1) > 1;
        return several ? counts.reading().words().number(before - 1) * count.count() : count.count();
    }

    private void plain(Counted count, String kind, Counted next) {
        if (unused(count)) {
            leftOf(count);
            return;
        }
        if (none(count)) {
            add(count, 0, kind, State.NEVER, Link.OWN, true);
            return;
        }
        Told last = told.isEmpty() ? null : told.get(told.size() - 1);
        if (more(count, last)) {
            add(count, kind, State.HAD, Link.MORE, true);
            return;
        }
        boolean quoted = count.clause().voice() != Voice.PATIENT && counts.quotes(count);
        if (relative(count)) {
            add(count, kind, State.HAD, Link.OWN, true);
            return;
        }
        if (count.shape() == Shape.OCCASION) {
            occasion(count, kind, quoted);
            return;
        }
        boolean seen = count.shape() == Shape.PRODUCT && counts.has("seen", Stretch.of(count.clause().first(), count.first()));
        boolean done = !quoted && !future(count) && (seen || counts.near(count, "had", NEAR, NEAR) && counts.has("had", count.clause()))
                && !allowedOnly(count, next);
        State state = state(count, quoted, done);
        if (state != null) {
            boolean sure = done || count.shape() == Shape.SHARE || followed(count) || worked(count);
            boolean all = counts.near(count, "to-date", 4, 4) || until(count);
            add(count, kind, state, all && state == State.HAD ? Link.TOTAL : Link.OWN, sure);
        }
    }

    /** "two of eight visits remain". */
    private boolean leaves(Counted count) {
        Stretch after = Stretch.of(count.end(), Math.max(count.end(), count.clause().end()));
        return counts.marks(after).anyMatch(mark -> mark.name().equals("left-over") && !counts.lower(mark.end() - 1).equals("remaining"));
    }

    /** "with six sessions unused": what nobody had. */
    private boolean unused(Counted count) {
        return count.shape() != Shape.SHARE && counts.near(count, "left-over", 0, UNUSED);
    }

    /** "twelve were approved and six never used": what was used of those that were allowed. */
    private void leftOf(Counted unused) {
        Told last = told.isEmpty() ? null : told.get(told.size() - 1);
        boolean allowed = last != null && last.state() == State.AUTHORIZED && last.count() != null && last.count() >= unused.count()
                && counts.sentenceOf(unused.sentence()) - counts.sentenceOf(last.place()) <= 1;
        if (allowed) {
            int used = last.count() - unused.count();
            told.set(told.size() - 1, new Told(last.kind(), used == 0 ? State.NEVER : State.HAD, used, last.link(), true, false,
                    last.when(), Stretch.of(last.place().first(), unused.end()), last.clause()));
        }
    }

    /** "the twelve that were had", whatever its sentence says of them. */
    private boolean relative(Counted count) {
        int that = count.end();
        Stretch after = Stretch.of(that, Math.min(count.sentence().end(), that + 4));
        return count.shape() == Shape.ELLIPTIC && that < count.sentence().end() && counts.lower(that).equals("that")
                && counts.has("had", after) && !counts.negates(after) && !counts.has("future", after);
    }

    /** "went to therapy twice": had, unless it is of what is to come. */
    private void occasion(Counted count, String kind, boolean quoted) {
        boolean open = Stream.of("asked", "planned", "refused", "approved").anyMatch(mark -> counts.has(mark, count.clause()));
        if (!quoted && !open && !future(count)) {
            add(count, kind, State.HAD, Link.OWN, true);
        }
    }

    private State state(Counted count, boolean quoted, boolean done) {
        boolean limit = counts.near(count, "limit", 4, 0) && !counts.near(count, "to-date", 0, 4) && !counts.near(count, "had", 3, 0)
                && !held(count);
        if (counts.near(count, "asked", 4, 1) || counts.near(count, "more", 3, 1) || limit || counts.near(count, "this-request", 0, 8)
                || counts.near(count, "first-request", 0, 5)) {
            return limit || quoted ? null : State.REQUESTED;
        }
        if (!done && (count.shape() == Shape.PRODUCT || count.weeks() != null)) {
            return quoted ? null : counts.has("asked", count.clause()) ? State.REQUESTED : State.PLANNED;
        }
        if (count.shape() == Shape.SHARE && !done
                && counts.has("approved", Stretch.of(count.end(), Math.max(count.end(), count.clause().end())))
                && counts.has("asked", count.clause())) {
            return State.AUTHORIZED;
        }
        if (done || held(count) || already(count)) {
            return counts.near(count, "planned", 3, 0) ? State.PLANNED : State.HAD;
        }
        if (counts.has("over", count.clause()) || quoted) {
            return null;
        }
        boolean first = counts.near(count, "earlier", 2, 0) || count.first() > 0 && counts.lower(count.first() - 1).equals("first");
        if (!future(count)
                && (first && counts.near(count, "followed-by", 0, 6) || count.shape() == Shape.SHARE || followed(count) || worked(count))) {
            return State.HAD;
        }
        boolean earlier = counts.near(count, "earlier", 3, 6) || counts.near(count, "to-date", 4, 4);
        if (counts.near(count, "approved", 6, 6)) {
            Stretch beside = count.around(2, 3, count.sentence());
            return counts.reading().words().any(beside.first(), beside.end(), EARLIER) ? State.HAD : State.AUTHORIZED;
        }
        if (counts.has("asked", count.clause())) {
            return State.REQUESTED;
        }
        if (future(count)) {
            return null;
        }
        boolean told = record && count.clause().voice() == Voice.PATIENT
                && Stream.of("asked", "planned", "refused").noneMatch(mark -> counts.has(mark, count.sentence()));
        boolean shown =
                count.clause().voice() == Voice.PATIENT && counts.near(count, "shown", NEAR / 2, 0) && !counts.negates(count.clause());
        return earlier && !counts.near(count, "trial", 3, 3) || told || shown ? State.HAD
                : counts.near(count, "planned", NEAR, 4) ? State.PLANNED : null;
    }

    /** "was limited to 3 visits": what is told of the patient's care, not of a guideline's. */
    private boolean held(Counted count) {
        return record && count.clause().voice() == Voice.PATIENT
                && counts.reading().words().any(Math.max(count.clause().first(), count.first() - 3), count.first(), Set.of("limited"));
    }

    /** "followed by 6 more", "and four more in August": more of what was had, which nobody asks for. */
    private boolean more(Counted count, Told last) {
        if (!counts.near(count, "more", 2, 2) && count.shape() != Shape.ELLIPTIC || counts.near(count, "asked", 6, 8)
                || counts.near(count, "planned", 6, 6) || counts.near(count, "over", 2, 6) || counts.near(count, "approved", 3, 3)
                || counts.near(count, "limit", 6, 6) || future(count)) {
            return false;
        }
        if (until(count)) {
            return false;
        }
        boolean sameSentence = last != null && last.taken() && count.sentence().holds(last.place());
        boolean again = counts.near(count, "more", 2, 2) || sameSentence && chained(count);
        boolean proposed = count.first() > 0
                && counts.reading().words().any(Math.max(count.clause().first(), count.first() - 3), count.first(), Set.of("with"))
                && counts.has("future", count.sentence());
        boolean added = !proposed && (again || sameSentence && (last.when() != null && when(count) != null || turned(last, count)));
        return added && (sameSentence || counts.near(count, "had", 3, last != null && last.taken() ? 5 : 0)
                || counts.near(count, "followed-by", 3, 0));
    }

    /** "6 visits, then 4", "and six others", "then a second of 6". */
    private boolean chained(Counted count) {
        boolean others = count.end() < count.sentence().end() && counts.lower(count.end()).equals("others");
        return others || count.first() > count.sentence().first() && counts.lower(count.first() - 1).equals("then")
                || Gaps.ofAnother(counts.reading().words(), count);
    }

    /** "8 visits before the operation and 10 after it", "6 with one therapist and 4 with another". */
    private boolean turned(Told last, Counted count) {
        int before = last.place().end();
        if (before >= count.first() || count.end() >= count.clause().end()) {
            return false;
        }
        String one = counts.lower(before);
        String other = counts.lower(count.end());
        return BEFORE_AFTER.contains(one) && BEFORE_AFTER.contains(other) && !one.equals(other)
                || one.equals("with") && other.equals("with");
    }

    /** "the 8 visits already given". */
    private boolean already(Counted count) {
        int end = Math.min(count.clause().end(), count.end() + 3);
        return counts.reading().words().any(count.end() - 1, end, Set.of("already", "previously"))
                && counts.reading().words().any(count.end(), end, DONE);
    }

    /** "by 8-1-16 he had been to 11", "and twelve by 6-6-16": all until then. */
    private boolean until(Counted count) {
        if (count.end() + 1 < count.clause().end() && UNTIL.contains(counts.lower(count.end())) && when(count) != null) {
            return true;
        }
        int first = count.clause().first();
        first += first < count.first() && counts.lower(first).equals("and") ? 1 : 0;
        return first + 1 < count.first() && UNTIL.contains(counts.lower(first)) && when(count) != null
                && counts.reading().words().isNumber(first + 1);
    }

    /** "none of the 8 visits was attended". */
    private boolean none(Counted count) {
        Stretch before = count.around(3, 0, count.clause());
        return counts.reading().words().any(before.first(), count.first(), Set.of("none")) && counts.has("had", count.clause());
    }

    /** Whether a count is one that was allowed and the next one of its sentence that which was had of it. */
    private boolean allowedOnly(Counted count, Counted next) {
        return next != null && next.count() <= count.count() && next.shape() != Shape.PRODUCT && counts.near(count, "approved", 4, 4)
                && counts.near(next, "had", 4, 1) && !counts.near(count, "had", 3, 0);
    }

    /** Whether its words only suppose it or look ahead. */
    private boolean future(Counted count) {
        Stretch before = Stretch.of(count.clause().first(), Math.max(count.clause().first(), count.first()));
        boolean ahead = counts.has("future", before);
        return ahead || counts.has("future", count.clause()) && !counts.near(count, "had", 3, 2) && !worked(count) || supposed(count);
    }

    /** Whether its clause only supposes it; "once a week" does not. */
    private boolean supposed(Counted count) {
        return count.clause().voice() == Voice.HYPOTHETICAL && !(count.shape() == Shape.PRODUCT && !counts.has("future", count.clause()));
    }

    /** "improved after 6 visits", "after the first 4 treatments". */
    private boolean followed(Counted count) {
        int before = count.first() - 1;
        while (before > count.clause().first() && FIRST_ONES.contains(counts.lower(before))) {
            before--;
        }
        return before >= count.clause().first() && AFTER.contains(counts.lower(before)) && count.clause().voice() == Voice.PATIENT
                && !counts.has("assessment", count.sentence()) && !counts.near(count, "trial", 3, 3)
                && !counts.has("planned", count.clause()) && !counts.has("future", count.sentence());
    }

    /** "the four sessions brought no change": the subject of what care does. */
    private boolean worked(Counted count) {
        int end = Math.min(count.clause().end(), count.end() + 7);
        if (count.end() >= end || counts.speaks(count.clause(), "guideline") || counts.near(count, "trial", 3, 3)) {
            return false;
        }
        boolean pointed = count.first() > count.sentence().first() && FIRST_ONES.contains(counts.lower(count.first() - 1));
        boolean subject = pointed || count.first() == count.clause().first();
        return subject && (pointed || count.clause().voice() == Voice.PATIENT) && counts.has("worked", Stretch.of(count.end(), end));
    }

    /** "given 10 appointments and missed two": what was kept of the count before. */
    private void missed(Counted count) {
        Told last = told.isEmpty() ? null : told.get(told.size() - 1);
        if (last != null && count.sentence().holds(last.place()) && last.count() != null && last.count() >= count.count()) {
            told.set(told.size() - 1, new Told(last.kind(), State.HAD, last.count() - count.count(), last.link(), true, false, last.when(),
                    Stretch.of(last.place().first(), count.end()), last.clause()));
        }
    }

    /** "visit #9": nine so far; "a third injection is asked for": two so far. */
    private void ordinal(Counted count, String kind) {
        boolean injections = counts.countsOneByOne(kind);
        boolean effect = counts.has("worked", Stretch.of(count.end(), Math.min(count.clause().end(), count.end() + 6)));
        boolean quoted = counts.speaks(count.clause(), "guideline") || count.clause().voice() == Voice.GUIDELINE && !record && !effect;
        boolean next = counts.reading().words().any(Math.max(count.clause().first(), count.first() - 3), count.first(), BEING)
                && counts.has("future", Stretch.of(count.clause().first(), count.first()));
        if (quoted || !next && future(count) || counts.near(count, "limit", 6, 6) || count.clause().voice() == Voice.HYPOTHETICAL) {
            return;
        }
        boolean ahead = next || counts.has("asked", count.clause()) || counts.has("planned", count.clause());
        VerbGroup verb = count.clause().verb();
        if (!ahead && verb != null && verb.passive() && !verb.past() && !counts.reading().words().isNumber(count.first())) {
            // "A second one is only given after ..." tells of any patient.
            return;
        }
        boolean range = count.low() < count.count();
        int had = ahead ? count.low() - 1 : count.count();
        boolean dated = had == 1 && when(count) != null && when(count).from() != null;
        if (ahead ? (injections || range) && had > 0 : injections || had > 1 || dated) {
            add(count, had, kind, State.HAD, Link.TOTAL, true);
        }
    }

    private void add(Counted count, String kind, State state, Link link, boolean sure) {
        add(count, courses(count), kind, state, link, sure);
    }

    private void add(Counted count, int number, String kind, State state, Link link, boolean sure) {
        Clause clause = count.clause();
        told.add(new Told(kind, number == 0 && state == State.HAD ? State.NEVER : state, number, link, sure, counts.has("approved", clause),
                when(count), Stretch.of(count.first(), count.end()), clause));
    }

    private When when(Counted count) {
        return count.clause().holds(count.first()) ? When.beside(counts.reading().words(), count, count.clause(), dates).orElse(null)
                : null;
    }
}
