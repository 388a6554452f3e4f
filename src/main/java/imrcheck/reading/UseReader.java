package imrcheck.reading;

import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.Terms;
import imrcheck.language.TreatmentRow;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.reading.Use.Mark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads what the clauses of a section tell of the use of drugs: when it began, that it goes on, that it ended. */
final class UseReader {
    private static final String[] AHEAD = {"asked", "planned", "future"};
    private static final Set<String> POINTING = Set.of("it", "this", "that", "the", "them", "these", "both");
    private static final Set<String> DRUG =
            Set.of("drug", "medication", "medicine", "medications", "drugs", "agent", "hypnotic", "relaxant");
    /** What tells of no use by itself. */
    private static final Set<Mark> NO_USE = EnumSet.of(Mark.AHEAD, Mark.DENIED, Mark.EARLIER);
    private static final Set<String> OPENING = Set.of("from", "between");
    private static final Set<String> CLOSING = Set.of("through", "thru", "to", "until", "till", "and");
    /** Words without one of which no clause tells since when something goes on. */
    private static final Set<String> SINCE = Set.of("since", "back");
    private static final int LATELY = 62;
    private static final int LIST_GAP = 9;

    private final Terms terms;
    private final Counts counts;
    private final Reading reading;
    private final Words words;
    private final Moments moments;
    private final Lengths lengths;
    private final String own;

    /** The names of one drug or of a list of them. */
    private record Named(Set<String> names, int first, int end) implements Stretch {}

    /** @param own the drug treatment that the section is about, or null */
    UseReader(Terms terms, Counts counts, Moments moments, String own) {
        this.terms = terms;
        this.counts = counts;
        this.moments = moments;
        this.own = own;
        reading = counts.reading();
        words = reading.words();
        lengths = new Lengths(words, counts.kinds());
    }

    /** What they tell, in order. */
    List<Use> read() {
        List<Use> uses = new ArrayList<>();
        List<Named> before = List.of();
        for (Sentence sentence : reading.sentences()) {
            List<Named> here = new ArrayList<>();
            for (Clause clause : sentence.clauses()) {
                List<Named> named = named(clause);
                if (named.isEmpty()) {
                    unnamed(clause, here.isEmpty() ? before : List.of(here.get(here.size() - 1)), !here.isEmpty()).forEach(uses::add);
                } else {
                    uses.addAll(parted(clause, named));
                    here.addAll(named);
                }
            }
            before = here.isEmpty() && !before.isEmpty() && sentence.end() - sentence.first() < LIST_GAP ? before : here;
        }
        return uses;
    }

    /** The drugs that a clause names, those of a list together. */
    private List<Named> named(Clause clause) {
        List<Named> found = new ArrayList<>();
        for (Hit hit : reading.hits(clause).filter(this::drug).toList()) {
            Named last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (last != null && joins(last, hit)) {
                Set<String> names = new TreeSet<>(last.names());
                names.add(hit.name());
                found.set(found.size() - 1, new Named(names, last.first(), Math.max(last.end(), hit.end())));
            } else {
                found.add(new Named(Set.of(hit.name()), hit.first(), hit.end()));
            }
        }
        return found;
    }

    private boolean drug(Hit hit) {
        TreatmentRow treatment = hit.role() == Role.TREATMENT ? terms.treatments().of(hit.name()) : null;
        return hit.role() == Role.DRUG || hit.role() == Role.DRUG_CLASS || treatment != null && treatment.drug();
    }

    /** Whether nothing but doses and commas parts a name from the one before. */
    private boolean joins(Named last, Hit hit) {
        if (hit.first() < last.end()) {
            return true;
        }
        Stretch between = Stretch.of(last.end(), hit.first());
        boolean verb = words.any(between.first(), between.end(), WordClass.BE, WordClass.HAVE, WordClass.VERB, WordClass.PRONOUN,
                WordClass.SUBORDINATOR);
        return between.end() - between.first() <= LIST_GAP && !verb && hits(between).isEmpty() && moments.in(between).isEmpty()
                && lengths.longest(between) == 0;
    }

    /** What a clause tells of each of its drugs: the words around the first and last are theirs, a comma or "and" parts others. */
    private List<Use> parted(Clause clause, List<Named> named) {
        List<Use> uses = new ArrayList<>();
        int from = clause.first();
        for (int i = 0; i < named.size(); i++) {
            int to = i + 1 == named.size() ? clause.end() : cut(named.get(i), named.get(i + 1));
            uses.add(use(clause, Stretch.of(from, to), named.get(i).names(), named.get(i)));
            from = to;
        }
        return uses;
    }

    private int cut(Named one, Named next) {
        int cut = next.first();
        for (int word = one.end(); word < next.first(); word++) {
            if (words.is(word, WordClass.COORDINATOR) || words.gapHas(word, ",;")) {
                cut = words.is(word, WordClass.COORDINATOR) ? word : word + 1;
            }
        }
        return cut;
    }

    /** A clause that names none tells of the one named before, if it points to it or tells of use at all. */
    private Stream<Use> unnamed(Clause clause, List<Named> before, boolean sameSentence) {
        if (before.isEmpty() && own == null) {
            return Stream.empty();
        }
        boolean points = points(clause);
        boolean tells = sameSentence && (!hits(clause).isEmpty() || words.any(clause.first(), clause.end(), SINCE)
                && moments.in(clause).stream().anyMatch(moment -> moments.since(moment, clause)));
        if (!points && !tells) {
            return Stream.empty();
        }
        Set<String> names = before.size() == 1 ? before.get(0).names() : own == null ? Set.of() : Set.of(own);
        Use use = use(clause, clause, names, Stretch.of(clause.end(), clause.first()));
        boolean nothing = NO_USE.containsAll(use.marks()) && use.since() == null && use.length() == 0;
        return nothing ? Stream.empty() : Stream.of(use);
    }

    private boolean points(Clause clause) {
        for (int word = clause.first(); word < clause.end(); word++) {
            if (words.is(word, "it")
                    || POINTING.contains(words.lower(word)) && word + 1 < clause.end() && DRUG.contains(words.lower(word + 1))) {
                return true;
            }
        }
        return false;
    }

    private Use use(Clause clause, Stretch zone, Set<String> names, Stretch named) {
        List<Moment> told = moments.in(zone);
        Moment since = told.stream().filter(moment -> moments.since(moment, zone)).findFirst().orElse(null);
        Moment when = told.stream().filter(moment -> !moment.equals(since)).findFirst().orElse(null);
        List<Hit> marked = hits(zone);
        EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
        marked.forEach(hit -> marks.add(Mark.of(hit.name())));
        boolean ahead = Stream.of(AHEAD).anyMatch(mark -> counts.has(mark, zone));
        if (ahead) {
            marks.add(Mark.AHEAD);
        }
        if (clause.voice() == Voice.HYPOTHETICAL || denied(zone, named, marks)) {
            marks.add(Mark.DENIED);
        }
        int first = Stream.concat(told.stream(), marked.stream()).mapToInt(Stretch::first).reduce(named.first(), Math::min);
        int end = Stream.concat(told.stream(), marked.stream()).mapToInt(Stretch::end).reduce(named.end(), Math::max);
        boolean taken = marks.contains(Mark.HELD)
                || !ahead && (marks.contains(Mark.GOES_ON) || clause.verb() == null || words.any(zone.first(), zone.end(), WordClass.HAVE));
        long through = through(told, marks);
        long length = through > 0 ? through : taken ? lengths.longest(zone) : 0;
        return new Use(names, Stretch.of(first, Math.max(end, first + 1)), clause, marks, since, when, length, moments.day(zone.first()));
    }

    /** "in every note from February 2013 through March 2014": the days between the two; what ended long ago is marked so. */
    private long through(List<Moment> told, Set<Mark> marks) {
        for (int i = 1; i < told.size(); i++) {
            Moment from = told.get(i - 1);
            Moment to = told.get(i);
            if (OPENING.contains(words.lower(Math.max(0, from.first() - 1))) && to.first() == from.end() + 1
                    && CLOSING.contains(words.lower(from.end()))) {
                boolean lately = to.least(moments.now()) <= LATELY;
                if (!lately) {
                    marks.add(Mark.ENDS);
                }
                return lately ? from.least(to.from()) : 0;
            }
        }
        return 0;
    }

    /** Whether something before the drug, or the drug itself, is denied; what is told to be the first time is denied of before. */
    private boolean denied(Stretch zone, Stretch named, Set<Mark> marks) {
        int to = Math.max(zone.first(), Math.min(zone.end(), named.end()));
        return !marks.contains(Mark.FIRST) && counts.negates(Stretch.of(zone.first(), to == zone.first() ? zone.end() : to));
    }

    private List<Hit> hits(Stretch stretch) {
        return reading.places(Role.TRAIT).in(stretch).stream().filter(hit -> Mark.of(hit.name()) != null && hit.end() <= stretch.end())
                .toList();
    }
}
