package imrcheck.language;

import imrcheck.facts.Polarity;
import imrcheck.language.Label.Role;
import imrcheck.language.Observables.Kind;
import imrcheck.language.Observables.Observable;
import imrcheck.language.Observables.State;
import imrcheck.language.Seen.Quality;
import imrcheck.language.Seen.Thing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The observations of one clause: which of the things looked at share which quality or value, and whether a cue turns them. */
final class Examination {
    private static final Set<String> TESTING = Set.of("test", "tests", "testing", "exam", "examination", "examinations", "measurement",
            "measurements", "assessment", "evaluation", "grade", "grades");
    private static final Set<String> PURPOSES = Set.of("for", "reduce", "reduces", "reducing", "relieve", "relieves", "relieving", "treat",
            "treats", "treating", "control", "controls", "manage", "prevent", "address", "decrease", "decreasing", "alleviate", "ease");
    private static final int FARTHEST_BARE = 6;

    private final Observables observables;
    private final Words words;
    private final Between between;
    private final Turning turning;
    private final List<Hit> bodyParts;
    private final List<String> before;
    private final List<Seen> seen;
    private final List<List<Thing>> lists = new ArrayList<>();
    private final Set<Seen> taken = new HashSet<>();
    private final List<Examined> found = new ArrayList<>();

    /** @param before the parts of the body that the sentences before speak of, the last first */
    Examination(Observables observables, Words words, Stretch clause, List<Hit> hits, List<Seen> seen, List<String> before) {
        this.observables = observables;
        this.words = words;
        this.between = new Between(words);
        this.turning = new Turning(words, clause, hits, seen);
        this.bodyParts = hits.stream().filter(hit -> hit.role() == Role.BODY_PART).toList();
        this.before = before;
        this.seen = new ArrayList<>(seen);
    }

    /** How the things in it were found. */
    List<Examined> read() {
        gather();
        List<Seen> last = List.of();
        for (int i = 0; i < lists.size(); i++) {
            List<Thing> list = lists.get(i);
            List<Seen> adjectives = adjectives(list);
            if (!adjectives.isEmpty() && list.size() > 1 && !after(list.subList(list.size() - 1, list.size()), i, true).isEmpty()) {
                lists.set(i, list.subList(0, list.size() - 1));
                lists.add(i + 1, list.subList(list.size() - 1, list.size()));
                list = lists.get(i);
            }
            List<Seen> told = adjectives.isEmpty() ? after(list, i, false) : adjectives;
            boolean shared = told.isEmpty() && shares(last, list);
            last = shared ? last : told;
            taken.addAll(told);
            tell(list, shared ? last : told, adjectives.isEmpty() && !shared);
        }
        alone();
        return found;
    }

    /** Whether a list goes on what was told of another before it: "Hawkins was negative as well as Neer". */
    private boolean shares(List<Seen> last, List<Thing> list) {
        Seen quality = last.isEmpty() ? null : last.get(last.size() - 1);
        return quality instanceof Quality && !mentioned(list.get(0)) && fits(quality, list) && between.list(quality, list.get(0))
                && seen.indexOf(quality) == seen.indexOf(list.get(0)) - 1;
    }

    /** Gathers lists; what only says where another thing was looked at, and the first part of a compound, are taken out. */
    private void gather() {
        Thing last = null;
        boolean open = false;
        for (int i = 0; i < seen.size(); i++) {
            if (!(seen.get(i) instanceof Thing thing)) {
                open = false;
                continue;
            }
            Seen previous = i == 0 ? null : seen.get(i - 1);
            if (last != null && !mentioned(thing) && placed(previous, last, thing)) {
                seen.remove(i--);
                continue;
            }
            List<Thing> list = lists.isEmpty() ? null : lists.get(lists.size() - 1);
            if (open && between.compound(last, thing)) {
                Thing whole = new Thing(thing.observable(), last.first(), thing.end());
                list.set(list.size() - 1, whole);
                seen.set(i - 1, whole);
                seen.remove(i--);
                last = whole;
                continue;
            }
            if (open && mentioned(last) == mentioned(thing) && between.list(last, thing)) {
                list.add(thing);
            } else {
                lists.add(new ArrayList<>(List.of(thing)));
            }
            last = thing;
            open = true;
        }
    }

    private boolean placed(Seen previous, Thing last, Thing thing) {
        boolean ofAnother = !last.observable().kind().equals(thing.observable().kind());
        boolean value = previous instanceof Measure && !mentioned(last);
        boolean amount = value && fits(previous, List.of(thing)) && !fits(previous, List.of(last));
        return !amount && (ofAnother || last.observable().id().equals("range-of-motion")) && (previous == last || value)
                && between.place(previous, thing);
    }

    /** The qualities or the value that stand before a list as its adjectives, the nearest first. */
    private List<Seen> adjectives(List<Thing> list) {
        List<Seen> adjectives = new ArrayList<>();
        Stretch next = list.get(0);
        for (int at = seen.indexOf(list.get(0)) - 1; at >= 0 && !(seen.get(at) instanceof Thing) && !taken.contains(seen.get(at)); at--) {
            Seen quality = seen.get(at);
            boolean fits = adjectives.isEmpty() ? between.adjective(quality, next) && fits(quality, list)
                    : quality instanceof Quality && between.pair(quality, next);
            if (!fits) {
                break;
            }
            adjectives.add(quality);
            next = quality;
        }
        return adjectives;
    }

    /** The qualities or values that are told of a list after it; only those next to it where it has some before. */
    private List<Seen> after(List<Thing> list, int index, boolean next) {
        Thing last = list.get(list.size() - 1);
        Thing following = index + 1 < lists.size() ? lists.get(index + 1).get(0) : null;
        int end = following == null ? seen.size() : seen.indexOf(following);
        List<Seen> told = new ArrayList<>();
        for (Seen quality : seen.subList(seen.indexOf(last) + 1, end)) {
            if (told.isEmpty()) {
                boolean close = next ? between.adjacent(last, quality) || between.predicate(last, quality) : told(last, quality);
                if (close && fits(quality, list) && !ofFollowing(last, quality, following)) {
                    told.add(quality);
                }
            } else if (quality instanceof Measure value && told.get(0) instanceof Measure first && value.unit() == first.unit()
                    && value.certain() && !ofFollowing(last, quality, following)) {
                told.add(quality);
            }
        }
        return told;
    }

    private boolean told(Thing thing, Seen quality) {
        boolean close = mentioned(thing) || quality instanceof Measure value && !value.certain()
                ? between.adjacent(thing, quality) || quality instanceof Measure && between.table(thing, quality)
                : between.table(thing, quality);
        return close || between.predicate(thing, quality);
    }

    /** Whether a quality is the adjective of what follows rather than told of what stands before. */
    private boolean ofFollowing(Thing last, Seen quality, Thing following) {
        return following != null && between.adjective(quality, following) && fits(quality, List.of(following))
                && !between.adjacent(last, quality);
    }

    private boolean fits(Seen quality, List<Thing> list) {
        if (quality instanceof Measure value) {
            return list.stream().anyMatch(one -> observables.kind(one.observable()).measured().contains(value.unit()));
        }
        Kind kind = observables.kind(list.get(0).observable());
        return quality instanceof Quality told && (told.names().contains("changed") || state(kind, told) != null);
    }

    private static State state(Kind kind, Quality quality) {
        return quality.names().stream().map(kind.states()::get).filter(state -> state != null).findFirst().orElse(null);
    }

    private boolean mentioned(Thing thing) {
        return observables.kind(thing.observable()).mentioned() != null;
    }

    /** Each member of a list is one statement. */
    private void tell(List<Thing> list, List<Seen> told, boolean after) {
        boolean changed = !told.isEmpty() && told.get(0) instanceof Quality quality && quality.names().contains("changed");
        for (Thing thing : list) {
            Kind kind = observables.kind(thing.observable());
            boolean shares = kind.mentioned() == null || mentioned(list.get(0));
            State state = told.isEmpty() || !shares ? null : state(thing, kind, told);
            if (state != null) {
                found(thing, told, state, after, list.get(0));
            } else if (kind.mentioned() != null && !(changed && thing == list.get(0)) && !purpose(thing)) {
                named(thing, kind.mentioned());
            } else if (told.isEmpty()) {
                bare(thing);
            }
        }
    }

    private State state(Thing thing, Kind kind, List<Seen> told) {
        if (told.get(0) instanceof Quality) {
            return told.stream().filter(Quality.class::isInstance).map(quality -> state(kind, (Quality) quality))
                    .filter(state -> state != null).findFirst().orElse(null);
        }
        List<Measure> values = told.stream().filter(Measure.class::isInstance).map(Measure.class::cast).toList();
        return Degrees.state(thing.observable(), kind.measured(), values, parts(thing.observable(), values.get(0)));
    }

    /** The parts of the body that a value may be of, the nearest first. */
    private List<String> parts(Observable observable, Measure value) {
        List<String> parts = new ArrayList<>();
        if (!observable.region().isEmpty()) {
            parts.add(observable.region());
        }
        List<String> own = bodyParts.stream().filter(part -> part.first() < value.first()).map(Hit::name)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(own);
        parts.addAll(own);
        parts.addAll(before);
        return parts;
    }

    private void found(Thing thing, List<Seen> told, State state, boolean after, Thing first) {
        Stretch words = Stretch.of(told.stream().mapToInt(Stretch::first).min().orElseThrow(),
                told.stream().mapToInt(Stretch::end).max().orElseThrow());
        Stretch whole = Stretch.of(Math.min(words.first(), thing.first()), Math.max(words.end(), thing.end()));
        Hit cue = cue(state, words, whole, after, first);
        Polarity polarity = polarity(state, cue);
        boolean degree = told.get(0) instanceof Measure || told.get(0) instanceof Quality quality && quality.names().contains("reduced");
        found.add(examined(thing, polarity, degree, words, cue));
    }

    private Hit cue(State state, Stretch told, Stretch whole, boolean after, Thing first) {
        Hit unrecorded = state == State.NORMAL ? turning.rightBefore(whole) : turning.before(whole, true);
        if (unrecorded != null && unrecorded.turnsTo() == Polarity.UNDOCUMENTED) {
            return unrecorded;
        }
        Hit cue = after ? turning.between(first.end(), told.first()) : null;
        if (cue != null || state == State.UNTESTED) {
            return cue;
        }
        if (state == State.NORMAL) {
            Hit before = after ? null : turning.rightBefore(told);
            return before != null && told.first() - before.end() <= 1 ? before : null;
        }
        return after && told.first() > first.end() ? turning.rightBefore(first) : unrecorded;
    }

    private static Polarity polarity(State state, Hit cue) {
        Polarity turned = cue == null ? null : cue.turnsTo();
        if (state == State.UNTESTED || turned == Polarity.UNDOCUMENTED) {
            return Polarity.UNDOCUMENTED;
        }
        return (state == State.ABNORMAL) == (turned == null) ? Polarity.AFFIRMED : Polarity.DENIED;
    }

    private Examined examined(Thing thing, Polarity polarity, boolean degree, Stretch told, Hit cue) {
        Observable observable = thing.observable();
        String concept = degree && polarity == Polarity.AFFIRMED ? observable.graded() : observable.concept();
        return new Examined(concept, polarity, thing, told, cue);
    }

    /** What is abnormal, or normal, by its name alone. */
    private void named(Thing thing, State state) {
        Hit before = state == State.ABNORMAL ? turning.before(thing, false) : turning.rightBefore(thing);
        Hit cue = before != null ? before : turning.after(thing);
        found.add(examined(thing, polarity(state, cue), false, null, cue));
    }

    /** What is only named says nothing, but that it is not recorded. */
    private void bare(Thing thing) {
        if (!observables.kind(thing.observable()).states().containsValue(State.NORMAL)) {
            return;
        }
        Hit before = turning.before(thing, false);
        Hit cue = before != null && thing.first() - before.end() <= FARTHEST_BARE ? before : turning.after(thing, FARTHEST_BARE);
        if (cue == null) {
            return;
        }
        boolean testing =
                TESTING.contains(words.lower(thing.end() - 1)) || thing.end() < words.size() && TESTING.contains(words.lower(thing.end()));
        if (cue.turnsTo() == Polarity.UNDOCUMENTED || testing && turning.rightBefore(thing) != null) {
            found.add(examined(thing, Polarity.UNDOCUMENTED, false, null, cue));
        } else if (thing.observable().kind().equals("test")) {
            found.add(examined(thing, Polarity.DENIED, false, null, cue));
        }
    }

    /** Whether a treatment is meant for it: "to relieve the spasm". */
    private boolean purpose(Thing thing) {
        int word = thing.first() - 1;
        return word >= 0 && (PURPOSES.contains(words.lower(word))
                || word > 0 && PURPOSES.contains(words.lower(word - 1)) && !words.gapHas(word - 1, ",") && !words.is(word, "and"));
    }

    /** A strength that stands by itself: "4/5 in the left leg". */
    private void alone() {
        for (Seen one : seen) {
            if (one instanceof Measure value && value.unit() == Measure.Unit.GRADE && value.certain() && !taken.contains(one)) {
                observables.implied().ifPresent(strength -> {
                    State state = value.value() < value.whole() ? State.ABNORMAL : State.NORMAL;
                    found.add(examined(new Thing(strength, one.first(), one.end()), polarity(state, null), true, null, null));
                });
            }
        }
    }
}
