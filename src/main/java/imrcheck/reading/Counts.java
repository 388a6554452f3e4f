package imrcheck.reading;

import imrcheck.facts.Passage;
import imrcheck.facts.Section;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.Terms;
import imrcheck.language.Words;
import imrcheck.reading.Amounts.Amount;
import imrcheck.reading.Counted.Shape;
import imrcheck.reading.Quantities.Kind;
import imrcheck.reading.Quantities.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbers of visits, sessions and injections in a stretch of a letter, and what its words say around them. */
final class Counts {
    /** What a longer phrase takes away: "had" of "had been approved", "authorization" of "request for authorization". */
    private static final Set<String> YIELDING = Set.of("had", "over", "more", "approved");
    private static final Set<String> SPREAD = Set.of("over", "in", "within", "across", "for");
    private static final Set<String> TIED = Set.of("for", "after", "following", "with");
    private static final Set<String> OFTEN = Set.of("a", "per", "weekly", "daily", "each", "every");
    private static final int FARTHEST_NAME = 12;
    private static final int FARTHEST_UNIT = 6;
    private static final int FARTHEST_PERIOD = 5;
    private static final int COMMA = 3;
    private static final int LONGEST_PHRASE = 8;
    private static final int NAME_BEFORE = 4;
    private static final int MOST_VISITS = 100;
    private static final int WORDS_AROUND = 8;

    private final Terms terms;
    private final Reading reading;
    private final Section section;
    private final Words words;
    private final Quantities quantities;
    private final List<Hit> marks;
    private final List<Hit> names;
    private final List<Hit> parts;
    private final List<Hit> voices;
    private final List<Counted> found = new ArrayList<>();

    Counts(Terms terms, Reading reading, Section section) {
        this.terms = terms;
        this.reading = reading;
        this.section = section;
        words = reading.words();
        quantities = new Quantities(words, reading.hits());
        List<Hit> all = reading.hits(Role.COUNTED).toList();
        marks = all.stream().filter(hit -> !YIELDING.contains(hit.name())
                || starting(all, hit.first() - LONGEST_PHRASE, hit.first() + 1).noneMatch(other -> other.covers(hit))).toList();
        names = reading.hits(Role.TREATMENT).toList();
        parts = reading.hits(Role.BODY_PART).toList();
        voices = reading.hits(Role.VOICE).toList();
        reading.sentences().stream().filter(sentence -> IntStream.range(sentence.first(), sentence.end()).anyMatch(words::isNumber))
                .forEach(this::read);
    }

    /** All of them, in order. */
    List<Counted> all() {
        return found;
    }

    /** The reading they are of. */
    Reading reading() {
        return reading;
    }

    /** The words that say something of numbers, such as the conditions that limits are for. */
    List<Hit> marks() {
        return marks;
    }

    /** The names of treatments. */
    List<Hit> names() {
        return names;
    }

    /** Where a count stands, with the words of its clause around it, as many as a reader needs to see what it counts. */
    Passage passage(Counted count) {
        Stretch whole = Stretch.of(count.clause().first(), Math.max(count.clause().end(), count.end()));
        return new Passage(section, words.span(count.around(WORDS_AROUND, WORDS_AROUND, whole)));
    }

    /** Those that start in the words from {@code from} up to {@code to}. */
    private static Stream<Hit> starting(List<Hit> hits, int from, int to) {
        return hits.subList(place(hits, from), Math.max(place(hits, from), place(hits, to))).stream();
    }

    /** The place of the first hit that starts at a word or after it; hits are in the order of their first words. */
    private static int place(List<Hit> hits, int word) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).first() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void read(Sentence sentence) {
        List<Amount> amounts = Amounts.of(words, sentence.first(), sentence.end());
        List<Term> ordered = quantities.read(amounts, sentence.first(), sentence.end());
        Map<Integer, Term> termAt = new HashMap<>();
        ordered.forEach(term -> termAt.put(term.amount().first(), term));
        int start = found.size();
        for (Amount amount : amounts) {
            Integer weeks = period(amount, sentence);
            Term term = termAt.get(amount.first());
            boolean visits = term != null && term.kind() == Kind.TOTAL && countsVisits(term, sentence) || occasions(amount, sentence);
            if ((visits || term == null && elliptic(amount, weeks, sentence)) && amount.high() < MOST_VISITS) {
                add(amount.low(), amount.high(), weeks, Shape.PLAIN, Stretch.of(amount.first(), withUnit(amount, term)), sentence);
            }
        }
        products(ordered, sentence);
        ratios(sentence);
        found.subList(start, found.size()).sort(Comparator.comparingInt(Counted::first));
    }

    /** "26 over 16 weeks", "30 for a fracture": visits that a list leaves out after its first number. */
    private boolean elliptic(Amount amount, Integer weeks, Sentence sentence) {
        String after = amount.end() < sentence.end() ? words.lower(amount.end()) : "";
        return TIED.contains(after) && starting(marks, amount.end(), amount.end() + NAME_BEFORE + 1).anyMatch(Counts::condition)
                || weeks != null && SPREAD.contains(after);
    }

    /** Whether a mark is a condition that limits are for. */
    static boolean condition(Hit mark) {
        return mark.name().startsWith("for-") || mark.name().startsWith("after-");
    }

    private boolean countsVisits(Term term, Sentence sentence) {
        return "visits".equals(term.unit()) || "injections".equals(term.unit())
                || term.unit() == null && term.marked() && namedBefore(term.amount(), sentence);
    }

    /** "four times" after the name of a therapy. */
    private boolean occasions(Amount amount, Sentence sentence) {
        int after = amount.end() + 1;
        boolean times = after <= sentence.end() && words.is(after - 1, "times");
        boolean more = times && after < sentence.end() && (OFTEN.contains(words.lower(after)) || words.isNumber(after));
        return times && !more && namedBefore(amount, sentence);
    }

    private boolean namedBefore(Amount amount, Sentence sentence) {
        int word = amount.first();
        return starting(names, Math.max(sentence.first(), word - LONGEST_PHRASE - NAME_BEFORE), word)
                .anyMatch(hit -> hit.end() <= word && word - hit.end() <= NAME_BEFORE && countable(hit));
    }

    /** The word after the unit of an amount, also where the treatment's name parts the two. */
    private int withUnit(Amount amount, Term term) {
        int ahead = term == null || term.unit() == null ? amount.end() : Math.min(words.size(), amount.end() + FARTHEST_UNIT);
        return 1 + IntStream.range(amount.end(), ahead).filter(word -> term.unit().equals(quantities.unit(word))).findFirst()
                .orElse(amount.end() - 1);
    }

    /** The weeks of "10 visits over 8 weeks". */
    private Integer period(Amount amount, Sentence sentence) {
        int end = Math.min(sentence.end(), amount.end() + FARTHEST_PERIOD);
        int word = amount.end();
        while (word < end && !words.isNumber(word)) {
            word++;
        }
        if (word >= end || !SPREAD.contains(words.lower(word - 1))) {
            return null;
        }
        List<Amount> next = Amounts.of(words, word, Math.min(sentence.end(), word + 4));
        if (next.isEmpty() || next.get(0).first() != word) {
            return null;
        }
        String unit = String.valueOf(quantities.unit(next.get(0).end()));
        return unit.equals("weeks") ? Integer.valueOf(next.get(0).high())
                : unit.equals("months") ? Integer.valueOf(next.get(0).high() * 4) : null;
    }

    /** "2x4", or "twice a week for four weeks" with no total beside it. */
    private void products(List<Term> terms, Sentence sentence) {
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            Term next = i + 1 < terms.size() ? terms.get(i + 1) : null;
            if (term.kind() == Kind.PRODUCT && namedBefore(term.amount(), sentence) && term.count() < MOST_VISITS) {
                add(term.amount().low(), term.count(), null, Shape.PRODUCT, term.amount(), sentence);
            } else if (next != null && term.of(Kind.FREQUENCY, "weeks") && next.of(Kind.DURATION, "weeks")
                    && next.amount().first() - term.amount().end() <= 6) {
                add(term.amount().low() * next.amount().low(), term.count() * next.count(), null, Shape.PRODUCT,
                        Stretch.of(term.amount().first(), next.amount().end()), sentence);
            }
        }
    }

    /** "4/6 sessions", "1 out of 12": the first number of them, in the place of those that it is made of. */
    private void ratios(Sentence sentence) {
        for (int word = sentence.first(); word + 1 < sentence.end(); word++) {
            int whole = words.isNumber(word) ? whole(word, sentence.end()) : -1;
            if (whole < 0 || !words.isNumber(whole) || words.number(word) > words.number(whole) || words.number(whole) >= MOST_VISITS) {
                continue;
            }
            boolean visits = IntStream.range(whole + 1, Math.min(sentence.end(), whole + LONGEST_PHRASE))
                    .anyMatch(ahead -> "visits".equals(quantities.unit(ahead)) || countableAt(ahead));
            if (visits) {
                Stretch place = Stretch.of(word, whole + 1);
                found.removeIf(count -> place.holds(count.first()));
                add(words.number(word), words.number(word), null, Shape.SHARE, place, sentence);
            }
        }
    }

    /** The word that tells of how many a number is a share, or -1. */
    private int whole(int share, int end) {
        int next = share + 1;
        if (words.gapAfter(share).equals("/")) {
            return next;
        }
        next += words.is(next, "out") ? 1 : 0;
        if (next + 1 >= end || !words.is(next, "of")) {
            return -1;
        }
        return next + 2 < end && words.is(next + 1, "the") ? next + 2 : next + 1;
    }

    private boolean countableAt(int word) {
        return starting(names, word, word + 1).findFirst().filter(this::countable).isPresent();
    }

    /** Whether it is the name of a treatment that letters count. */
    private boolean countable(Hit name) {
        return terms.treatments().of(name.name()).countable();
    }

    private void add(int low, int high, Integer weeks, Shape shape, Stretch place, Sentence sentence) {
        found.add(new Counted(low, high, weeks, shape, place.first(), place.end(), sentence, reading.clause(place.first()),
                about(place, sentence)));
    }

    /** The treatment whose name stands nearest. */
    private String about(Stretch place, Sentence sentence) {
        return starting(names, sentence.first(), sentence.end()).filter(sentence::holds).filter(this::countable)
                .filter(hit -> distance(place, hit) <= FARTHEST_NAME).min(Comparator.comparingInt(hit -> distance(place, hit)))
                .map(Hit::name).orElse(null);
    }

    /** How many words stand between two places, commas and brackets counting as words; 0 where they overlap. */
    private int distance(Stretch one, Stretch other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.first(), other.first());
        int signs = one.overlaps(other) ? 0 : (int) IntStream.range(from - 1, to).flatMap(word -> words.gapAfter(word).chars())
                .filter(c -> ",;)".indexOf(c) >= 0).count();
        return Math.max(0, to - from) + COMMA * signs;
    }

    /** Whether a kind of word stands within some words of a count, in its sentence. */
    boolean near(Counted count, String name, int before, int after) {
        return has(name, count.around(before, after, count.sentence()));
    }

    /** Whether a kind of word stands in a stretch. */
    boolean has(String name, Stretch stretch) {
        return starting(marks, stretch.first(), stretch.end()).anyMatch(hit -> hit.end() <= stretch.end() && hit.name().equals(name));
    }

    /** Whether somebody of that name speaks in a clause. */
    boolean speaks(Clause clause, String voice) {
        return starting(voices, clause.first(), clause.end()).anyMatch(hit -> clause.holds(hit) && hit.name().equals(voice));
    }

    /** The names of body parts in a stretch. */
    List<String> bodyParts(Stretch stretch) {
        return starting(parts, stretch.first(), stretch.end()).filter(stretch::holds).map(Hit::name).toList();
    }

    /** Whether a stretch can tell of one of those parts of the body: it names one, a whole limb or none. */
    boolean mayBeOf(List<String> wanted, Stretch stretch) {
        List<String> told = bodyParts(stretch);
        return wanted.isEmpty() || told.isEmpty()
                || told.stream().anyMatch(part -> wanted.contains(part) || terms.anatomy().wholes().contains(part));
    }

    /** How much of a drug of the title each mention of it tells, in the order of the text; mentions without an amount are left out. */
    List<Counted> ofDrug(TitleFacts title) {
        List<Counted> told = new ArrayList<>();
        for (Hit name : names) {
            if (name.name().equals(title.treatment().id()) && title.names().contains(words.lower(name))) {
                Sentence sentence = reading.sentence(name.first());
                boolean refills = name.first() >= sentence.first() + 2 && words.is(name.first() - 1, "of")
                        && words.lower(name.first() - 2).startsWith("refill");
                int first = refills ? Math.max(sentence.first(), name.first() - NAME_BEFORE) : name.first();
                int end = starting(names, name.end(), sentence.end()).findFirst().map(Hit::first).orElse(sentence.end());
                Integer count = new TitleQuantity(words, quantities, title.treatment()).read(first, end).count();
                if (count != null) {
                    told.add(new Counted(count, count, null, Shape.PLAIN, name.first(), end, sentence, reading.clause(name),
                            title.treatment().id()));
                }
            }
        }
        return told;
    }

    /** A word in lower case. */
    String lower(int word) {
        return words.lower(word);
    }
}
