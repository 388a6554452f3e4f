package imrcheck.reading;

import imrcheck.facts.CareEvent.State;
import imrcheck.facts.Event;
import imrcheck.facts.Polarity;
import imrcheck.facts.Section;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.reading.Told.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what a section tells of care that it does not count: what governs the name of the care in its clause says what became of it. */
final class CareMentions {
    private static final Map<String, State> FRAMES = Map.of("had", State.HAD, "treated", State.HAD, "ongoing", State.ONGOING, "asked",
            State.REQUESTED, "planned", State.PLANNED, "approved", State.AUTHORIZED, "refused", State.REFUSED, "limit", State.PLANNED,
            "earlier", State.HAD, "declined", State.DECLINED);
    private static final Set<String> BEHIND =
            Set.of("had", "asked", "planned", "approved", "refused", "studied", "worked", "ongoing", "limit");
    private static final String OTHER_CARE = "care-";
    private static final Set<String> DRUGS = Set.of("medication", "drug", "opioid", "pharmacologic", "medical", "hormone");
    /** What tells that care is still to come. */
    private static final Set<String> OPEN = Set.of("future", "asked", "planned", "limit");
    /** Whose names also are those of examinations and specialties. */
    private static final Set<String> VISITS = Set.of("office_visit", "consultation", "functional_capacity");
    private static final String INJECTED = "care-injected";
    private static final String INJECTION = "care-injection";
    private static final int SEVERAL = 14;
    private static final int ADJECTIVE = 3;
    private static final int AFTER = 12;

    private final Counts counts;
    private final ZeroCare zero;
    private final List<Event> dates;
    private final Dated dated;

    CareMentions(Counts counts, List<Event> dates) {
        this.counts = counts;
        this.dates = dates;
        dated = new Dated(counts.reading().words());
        zero = new ZeroCare(counts);
    }

    /** What it tells, in order; names that nothing governs are left out. */
    List<Told> read() {
        List<Told> told = new ArrayList<>();
        int end = 0;
        for (Hit name : Stream
                .concat(counts.names().stream(), counts.marks().stream().filter(hit -> hit.name().startsWith(OTHER_CARE) && !ofDrugs(hit)))
                .sorted((one, other) -> one.first() != other.first() ? one.first() - other.first() : other.end() - one.end()).toList()) {
            if (name.first() >= end && !VISITS.contains(name.name())) {
                Told mention = told(name);
                if (mention != null) {
                    told.add(mention);
                    end = name.end();
                } else if (name.role() == Role.TREATMENT) {
                    end = name.end();
                }
            }
        }
        return told;
    }

    /** "medication therapy". */
    private boolean ofDrugs(Hit care) {
        return care.name().equals("care-therapy") && care.first() > 0 && DRUGS.contains(counts.lower(care.first() - 1));
    }

    private Told told(Hit name) {
        Clause clause = counts.reading().clause(name);
        State state = state(clause, name);
        if (state == null) {
            return null;
        }
        if (name.name().equals(INJECTED)) {
            return injected(clause, name, state);
        }
        When when = when(clause, name);
        boolean injections = counts.countsOneByOne(name.name()) || name.name().equals("care-injection");
        int had = state != State.HAD ? 0 : injections ? injections(clause, name, when) : 0;
        had = had == 0 && state == State.HAD ? dated.listed(name, counts.reading().sentence(name.first())) : had;
        Integer count = state == State.NEVER || state == State.DECLINED ? Integer.valueOf(0) : had > 0 ? Integer.valueOf(had) : null;
        return new Told(name.name(), state, count, Link.OWN, true, counts.has("approved", clause), when,
                Stretch.of(name.first(), name.end()), clause);
    }

    /** "the knee was injected in March and again in May": as many as are dated, and one where none is. */
    private Told injected(Clause clause, Hit name, State state) {
        int times = Math.max(1, dated.after(name, counts.reading().sentence(name.first())));
        return new Told(INJECTION, state, state == State.HAD ? Integer.valueOf(times) : Integer.valueOf(0), Link.OWN, true,
                counts.has("approved", clause), when(clause, name), Stretch.of(name.first(), name.end()), clause);
    }

    /** The date of its clause behind a name, up to the next name, else the one before. */
    private When when(Clause clause, Hit name) {
        Words words = counts.reading().words();
        int end = counts.names(Stretch.of(name.end(), Math.max(name.end(), clause.end()))).findFirst().map(Hit::first).orElse(clause.end());
        Stretch behind = Stretch.of(name.end(), Math.min(end, name.end() + SEVERAL));
        if (entered(clause, name)) {
            return dates.stream().filter(date -> date.passage().span().end() <= words.start(name.first())).reduce((one, last) -> last)
                    .map(date -> new When(date.date(), date.date(), date.date().toString())).orElse(null);
        }
        return (behind.first() < behind.end() ? When.in(words, behind, dates) : Optional.<When>empty())
                .or(() -> When.beside(words, name, clause, dates)).or(() -> only(clause, name)).orElse(null);
    }

    /** The date of a clause that has one alone and tells of no other care: "neurotomy of ... on both sides was performed on ...". */
    private Optional<When> only(Clause clause, Hit name) {
        Words words = counts.reading().words();
        List<Event> told = dates.stream().filter(date -> words.span(clause).contains(date.passage().span())).toList();
        boolean alone = told.size() == 1 && counts.names(clause).allMatch(other -> other.overlaps(name));
        return alone ? When.in(words, clause, told) : Optional.empty();
    }

    private State state(Clause clause, Hit name) {
        if (name.name().equals(INJECTED)) {
            Stretch near = name.around(ADJECTIVE, ADJECTIVE, clause);
            boolean open = clause.voice() != Voice.PATIENT || counts.bodyParts(near).isEmpty()
                    || OPEN.stream().anyMatch(mark -> counts.has(mark, clause));
            boolean never = counts.reading().words().any(clause.first(), name.end(), WordClass.NOT, WordClass.NO);
            return open ? null : never ? State.NEVER : counts.negates(clause) ? null : State.HAD;
        }
        if (zero.never(clause, name)) {
            return State.NEVER;
        }
        if (clause.voice() == Voice.CLAIMS_ADMINISTRATOR) {
            return counts.has("refused", clause) ? State.REFUSED : counts.has("approved", clause) ? State.AUTHORIZED : null;
        }
        boolean oneByOne = counts.countsOneByOne(name.name());
        boolean effect = clause.voice() == Voice.GUIDELINE && oneByOne && Optional.ofNullable(when(clause, name))
                .filter(when -> when.from() != null || counts.has("worked", Stretch.of(name.end(), clause.end()))).isPresent();
        if (clause.voice() != Voice.PATIENT && !effect) {
            return null;
        }
        Hit before = before(clause, name);
        if (before == null && presupposed(clause, name)) {
            return State.HAD;
        }
        Hit governing = before != null ? before : after(clause, name);
        if (oneByOne && entered(clause, name)) {
            return State.HAD;
        }
        if (governing == null) {
            return oneByOne && done(clause, name) ? State.HAD : null;
        }
        if (denied(governing)) {
            return null;
        }
        if (FRAMES.get(governing.name()) == State.REQUESTED && counts.has("refused", clause)) {
            return State.REFUSED;
        }
        State state = governing.name().equals("studied") || governing.name().equals("worked") ? State.HAD : FRAMES.get(governing.name());
        boolean supposed = state == State.HAD && governing == before
                && counts.has("future", Stretch.of(clause.first(), Math.max(clause.first(), governing.first())));
        // "No indication that the injection gave relief" takes for granted that it was given.
        boolean certain =
                counts.reading().words().any(Math.max(clause.first(), name.first() - ADJECTIVE), name.first(), WordClass.DEFINITE);
        boolean unrecorded = state == State.HAD && !certain && counts.polarity(name) == Polarity.UNDOCUMENTED;
        // "Takes no part in therapy" tells of none that goes on, and leaves open whether some was had.
        boolean over = state == State.ONGOING && counts.polarity(name) == Polarity.DENIED;
        return supposed || unrecorded || over ? null : state;
    }

    /** The last word before a name that says what became of it; what a list is of comes before its "included". */
    private Hit before(Clause clause, Hit name) {
        Hit last = null;
        for (Hit mark : counts.marks(clause).toList()) {
            boolean adjective = mark.name().equals("earlier")
                    && (name.first() - mark.end() > ADJECTIVE || counts.lower(mark.first()).equals("initial"));
            if (mark.end() <= name.first() && FRAMES.containsKey(mark.name()) && !adjective) {
                boolean listed = last != null && mark.name().equals("treated") && FRAMES.get(last.name()) != State.HAD;
                last = listed || last != null && last.end() > mark.first() && last.length() > mark.length() ? last : mark;
            }
        }
        return last;
    }

    private Hit after(Clause clause, Hit name) {
        return counts.marks(clause).filter(mark -> mark.first() >= name.end() && mark.first() < name.end() + AFTER)
                .filter(mark -> BEHIND.contains(mark.name())).findFirst().orElse(null);
    }

    private boolean denied(Hit mark) {
        return counts.reading().words().is(mark.first() - 1, WordClass.NOT) || counts.reading().words().is(mark.first() - 1, WordClass.NO)
                || counts.reading().words().is(mark.first() - 1, "without");
    }

    /** "Caudal epidural, 6/6/15: relief for a month": what the record dates soon after its name and says nothing else of was done. */
    private boolean done(Clause clause, Hit name) {
        boolean open = OPEN.stream().anyMatch(mark -> counts.has(mark, clause)) || counts.negates(clause);
        boolean entry = clause.verb() == null
                && IntStream.range(name.end(), clause.end()).anyMatch(word -> counts.reading().words().gapHas(word, ":"));
        boolean past = entry || clause.verb() != null && clause.verb().past() && !clause.verb().passive();
        Stretch soon = Stretch.of(name.end(), Math.min(clause.end(), name.end() + AFTER));
        return counts.section() == Section.SUMMARY && !open && past && name.first() - clause.first() <= ADJECTIVE
                && dated.after(name, soon) > 0 && placed(name, soon);
    }

    /** "5/11/2016 medial branch blocks, 85 percent response; 6/8/2016 ablation": what a list of the record has straight behind a day. */
    private boolean entered(Clause clause, Hit name) {
        Words words = counts.reading().words();
        int before = name.first() - 1;
        while (before > clause.first() && !words.isNumber(before) && before > name.first() - ADJECTIVE) {
            before--;
        }
        int entry = before;
        if (entry < clause.first()) {
            return false;
        }
        boolean day = dates.stream().anyMatch(date -> date.passage().span().end() == words.end(entry));
        int end = IntStream.range(name.end(), clause.end()).filter(word -> words.gapHas(word - 1, ";")).findFirst().orElse(clause.end());
        Stretch own = Stretch.of(entry, Math.max(name.end(), end));
        boolean listed = clause.verb() == null || !own.holds(clause.verb().first());
        return counts.section() == Section.SUMMARY && day && listed && !counts.negates(own)
                && OPEN.stream().noneMatch(mark -> counts.has(mark, own));
    }

    /** Whether a date follows a name with nothing between but where on the body: not "facet hypertrophy, 2013". */
    private boolean placed(Hit name, Stretch soon) {
        Words words = counts.reading().words();
        int word = soon.first();
        while (word < soon.end() && !dated.starts(word, soon.end())) {
            Stretch here = Stretch.of(word, word + 1);
            boolean where = words.is(word, WordClass.PREPOSITION) || words.is(word, WordClass.DETERMINER) || words.isNumber(word)
                    || counts.level(word) || !counts.sides(here).isEmpty() || !counts.bodyParts(here).isEmpty();
            if (!where) {
                return false;
            }
            word++;
        }
        return true;
    }

    /** "underwent a left L5-S1 TFESI on 6-14-16": one; "one in May and another in August": two; 0 where it tells no number. */
    private int injections(Clause clause, Hit name, When when) {
        Sentence sentence = counts.reading().sentence(name.first());
        Words words = counts.reading().words();
        boolean several = counts.lower(name.end() - 1).endsWith("s") || name.end() < clause.end() && words.is(name.end(), "injections");
        if (several) {
            return dated.afterSeveral(name, sentence);
        }
        boolean article = words.any(Math.max(clause.first(), name.first() - 5), name.first(), WordClass.SINGULAR)
                && (counts.has("had", clause) || listed(clause, name)
                        || counts.has("worked", Stretch.of(name.end(), Math.min(clause.end(), name.end() + SEVERAL))));
        if (when == null && !article) {
            return 0;
        }
        int more = (int) IntStream.range(name.end(), sentence.end() - 1).filter(word -> again(words, word) || one(sentence, word)).count();
        return 1 + more;
    }

    /** Whether a name stands in a list of the care that was had. */
    private boolean listed(Clause clause, Hit name) {
        return counts.marks(Stretch.of(clause.first(), name.first())).anyMatch(mark -> mark.name().equals("treated"));
    }

    /** "another in August", "once more in November". */
    private static boolean again(Words words, int word) {
        boolean more = words.is(word, "another") || words.is(word, "more") && words.is(word - 1, "once");
        return more && (words.is(word + 1, WordClass.RELISTING));
    }

    /** "and one at L5-S1 on 1-5-16". */
    private boolean one(Sentence sentence, int word) {
        Words words = counts.reading().words();
        return words.is(word, "one") && words.is(word + 1, "at")
                && dated.after(Stretch.of(word, word + 2), Stretch.of(word, Math.min(sentence.end(), word + SEVERAL))) > 0;
    }

    /** "no progress after physical therapy": what is told of the time after care takes for granted that it was had. */
    private boolean presupposed(Clause clause, Hit name) {
        int before = name.first() - 1;
        while (before > clause.first() && counts.reading().words().is(before, WordClass.DETERMINER)) {
            before--;
        }
        return before >= clause.first() && counts.reading().words().is(before, WordClass.AFTER) && clause.voice() == Voice.PATIENT
                && OPEN.stream().noneMatch(mark -> counts.has(mark, clause));
    }
}
