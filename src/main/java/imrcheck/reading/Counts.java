package imrcheck.reading;

import imrcheck.facts.Passage;
import imrcheck.facts.Section;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Reading;
import imrcheck.language.Sentence;
import imrcheck.language.Terms;
import imrcheck.language.Words;
import imrcheck.reading.Counted.Shape;
import imrcheck.reading.Quantities.Kind;
import imrcheck.reading.Quantities.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The numbers of visits, sessions and injections in a stretch of a letter, and what its words say around them. */
final class Counts {
    /** What a longer phrase takes away: "had" of "had been approved", "authorization" of "request for authorization". */
    private static final Set<String> YIELDING = Set.of("had", "over", "more", "approved");
    private static final Set<String> SPREAD = Set.of("over", "in", "within", "across", "for");
    private static final Set<String> TIED = Set.of("for", "after", "following", "with");
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
    private final List<Hit> counted = new ArrayList<>();
    private final List<Hit> names = new ArrayList<>();
    private final List<Hit> parts = new ArrayList<>();
    private final List<Hit> voices = new ArrayList<>();
    private final List<Counted> found = new ArrayList<>();
    private Quantities quantities;

    private Counts(Terms terms, Reading reading, Section section) {
        this.terms = terms;
        this.reading = reading;
        this.section = section;
        this.words = reading.words();
    }

    /** The counts of a reading; those of null are none. */
    static Counts of(Terms terms, Reading reading, Section section) {
        if (reading == null) {
            return null;
        }
        Counts counts = new Counts(terms, reading, section);
        counts.read();
        return counts;
    }

    /** All of them, in order. */
    List<Counted> all() {
        return found;
    }

    /** The reading they are of. */
    Reading reading() {
        return reading;
    }

    /** Where a count stands, with the words of its clause around it, as many as a reader needs to see what it counts. */
    Passage passage(Counted count) {
        Clause clause = reading.clause(count.first());
        int first = Math.max(clause.first(), count.first() - WORDS_AROUND);
        int end = Math.min(Math.max(clause.end(), count.end()), count.end() + WORDS_AROUND);
        return new Passage(section, words.span(first, end));
    }

    private void read() {
        for (Hit hit : reading.hits()) {
            switch (hit.label().role()) {
                case COUNTED -> counted.add(hit);
                case TREATMENT -> names.add(hit);
                case BODY_PART -> parts.add(hit);
                case VOICE -> voices.add(hit);
                default -> {}
            }
        }
        List<Hit> all = List.copyOf(counted);
        counted.removeIf(hit -> YIELDING.contains(hit.label().name()) && yields(all, hit));
        quantities = new Quantities(words, reading.hits());
        for (int i = 0; i < reading.sentences().size(); i++) {
            Sentence sentence = reading.sentences().get(i);
            if (hasNumber(sentence)) {
                read(sentence, i);
            }
        }
    }

    private static boolean yields(List<Hit> all, Hit hit) {
        for (int i = from(all, hit.first() - LONGEST_PHRASE); i < all.size() && all.get(i).first() <= hit.first(); i++) {
            if (all.get(i).covers(hit)) {
                return true;
            }
        }
        return false;
    }

    /** The place of the first hit that starts at a word or after it; hits are in the order of their first words. */
    private static int from(List<Hit> hits, int word) {
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

    private boolean hasNumber(Sentence sentence) {
        for (int word = sentence.first(); word < sentence.end(); word++) {
            if (words.number(word) != Words.NO_NUMBER) {
                return true;
            }
        }
        return false;
    }

    private void read(Sentence sentence, int number) {
        Map<Integer, Term> terms = new HashMap<>();
        List<Amount> amounts = Amounts.of(words, sentence.first(), sentence.end());
        List<Term> ordered = quantities.read(amounts, sentence.first(), sentence.end());
        ordered.forEach(term -> terms.put(term.amount().first(), term));
        int start = found.size();
        for (Amount amount : amounts) {
            Integer weeks = period(amount, sentence);
            Term term = terms.get(amount.first());
            boolean visits = term != null && term.kind() == Kind.TOTAL && countsVisits(term, sentence) || occasions(amount, sentence);
            if ((visits || term == null && elliptic(amount, weeks, sentence)) && amount.high() < MOST_VISITS) {
                add(amount.low(), amount.high(), weeks, Shape.PLAIN, amount.first(), withUnit(amount, term), number);
            }
        }
        products(ordered, sentence, number);
        ratios(sentence, number);
        found.subList(start, found.size()).sort(Comparator.comparingInt(Counted::first));
    }

    /** "26 over 16 weeks", "30 for a fracture": visits that a list leaves out after its first number. */
    private boolean elliptic(Amount amount, Integer weeks, Sentence sentence) {
        int after = amount.end();
        if (after >= sentence.end()) {
            return false;
        }
        return TIED.contains(lower(after)) && conditionAt(after) || weeks != null && SPREAD.contains(lower(after));
    }

    private boolean conditionAt(int word) {
        for (int i = from(counted, word); i < counted.size() && counted.get(i).first() <= word + NAME_BEFORE; i++) {
            String name = counted.get(i).label().name();
            if (name.startsWith("for-") || name.startsWith("after-")) {
                return true;
            }
        }
        return false;
    }

    private boolean countsVisits(Term term, Sentence sentence) {
        if ("visits".equals(term.unit()) || "injections".equals(term.unit())) {
            return true;
        }
        return term.unit() == null && term.marked() && namedBefore(term.amount().first(), sentence);
    }

    /** "four times" after the name of a therapy. */
    private boolean occasions(Amount amount, Sentence sentence) {
        int after = amount.end();
        boolean times = after < sentence.end() && lower(after).equals("times");
        boolean often = after + 1 < sentence.end() && Set.of("a", "per", "weekly", "daily", "each", "every").contains(lower(after + 1));
        boolean number = after + 1 < sentence.end() && words.number(after + 1) != Words.NO_NUMBER;
        return times && !often && !number && namedBefore(amount.first(), sentence);
    }

    private boolean namedBefore(int word, Sentence sentence) {
        for (int i = from(names, Math.max(sentence.first(), word - LONGEST_PHRASE - NAME_BEFORE)); i < names.size(); i++) {
            Hit hit = names.get(i);
            if (hit.first() >= word) {
                return false;
            }
            if (hit.end() <= word && word - hit.end() <= NAME_BEFORE && countable(hit)) {
                return true;
            }
        }
        return false;
    }

    /** The word after the unit of an amount, also where the treatment's name parts the two. */
    private int withUnit(Amount amount, Term term) {
        int ahead = term == null || term.unit() == null ? amount.end() : Math.min(words.size(), amount.end() + FARTHEST_UNIT);
        for (int word = amount.end(); word < ahead; word++) {
            if (term.unit().equals(quantities.unit(word))) {
                return word + 1;
            }
        }
        return amount.end();
    }

    /** The weeks of "10 visits over 8 weeks". */
    private Integer period(Amount amount, Sentence sentence) {
        for (int word = amount.end(); word < Math.min(sentence.end(), amount.end() + FARTHEST_PERIOD); word++) {
            if (words.number(word) != Words.NO_NUMBER) {
                boolean spread = SPREAD.contains(lower(word - 1));
                List<Amount> next = Amounts.of(words, word, Math.min(sentence.end(), word + 4));
                if (!spread || next.isEmpty() || next.get(0).first() != word) {
                    return null;
                }
                String unit = quantities.unit(next.get(0).end());
                return "weeks".equals(unit) ? Integer.valueOf(next.get(0).high())
                        : "months".equals(unit) ? Integer.valueOf(next.get(0).high() * 4) : null;
            }
        }
        return null;
    }

    /** "2x4", or "twice a week for four weeks" with no total beside it. */
    private void products(List<Term> terms, Sentence sentence, int number) {
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.kind() == Kind.PRODUCT && namedBefore(term.amount().first(), sentence) && term.count() < MOST_VISITS) {
                add(term.amount().low(), term.count(), null, Shape.PRODUCT, term.amount().first(), term.amount().end(), number);
            } else if (term.kind() == Kind.FREQUENCY && "weeks".equals(term.unit()) && i + 1 < terms.size()
                    && terms.get(i + 1).kind() == Kind.DURATION && "weeks".equals(terms.get(i + 1).unit())
                    && terms.get(i + 1).amount().first() - term.amount().end() <= 6) {
                Term during = terms.get(i + 1);
                add(term.amount().low() * during.amount().low(), term.count() * during.count(), null, Shape.PRODUCT, term.amount().first(),
                        during.amount().end(), number);
            }
        }
    }

    /** "4/6 sessions", "1 out of 12": the first number of them. */
    private void ratios(Sentence sentence, int number) {
        for (int word = sentence.first(); word + 1 < sentence.end(); word++) {
            int had = words.number(word);
            if (had == Words.NO_NUMBER) {
                continue;
            }
            int next = word + 1;
            boolean slash = words.gapAfter(word).equals("/");
            if (!slash) {
                next += next < sentence.end() && lower(next).equals("out") ? 1 : 0;
                next = next + 1 < sentence.end() && lower(next).equals("of") ? next + 1 : -1;
                next = next > 0 && next + 1 < sentence.end() && lower(next).equals("the") ? next + 1 : next;
            }
            if (next < 0 || words.number(next) == Words.NO_NUMBER || had > words.number(next) || words.number(next) >= MOST_VISITS) {
                continue;
            }
            for (int ahead = next + 1; ahead < Math.min(sentence.end(), next + LONGEST_PHRASE); ahead++) {
                if ("visits".equals(quantities.unit(ahead)) || countableAt(ahead)) {
                    share(had, word, next + 1, number);
                    break;
                }
            }
        }
    }

    /** Adds a share in the place of the numbers that it is made of. */
    private void share(int had, int first, int end, int sentence) {
        found.removeIf(count -> count.first() >= first && count.first() < end);
        add(had, had, null, Shape.SHARE, first, end, sentence);
    }

    private boolean countableAt(int word) {
        int at = from(names, word);
        return at < names.size() && names.get(at).first() == word && countable(names.get(at));
    }

    /** Whether it is the name of a treatment that letters count. */
    private boolean countable(Hit name) {
        return terms.treatments().of(name.label().name()).countable();
    }

    private void add(int low, int high, Integer weeks, Shape shape, int first, int end, int sentence) {
        found.add(new Counted(low, high, weeks, shape, first, end, sentence, reading.clause(first),
                about(first, end, reading.sentences().get(sentence))));
    }

    /** The treatment whose name stands nearest, commas and brackets between counting as words. */
    private String about(int first, int end, Sentence sentence) {
        String nearest = null;
        int least = FARTHEST_NAME + 1;
        for (int i = from(names, sentence.first()); i < names.size() && names.get(i).first() < sentence.end(); i++) {
            Hit hit = names.get(i);
            if (hit.end() <= sentence.end() && countable(hit)) {
                int distance = hit.first() >= end ? distance(end, hit.first()) : hit.end() <= first ? distance(hit.end(), first) : 0;
                if (distance < least) {
                    least = distance;
                    nearest = hit.label().name();
                }
            }
        }
        return nearest;
    }

    private int distance(int from, int to) {
        int distance = to - from;
        for (int word = from - 1; word < to; word++) {
            CharSequence gap = words.gapAfter(word);
            for (int i = 0; i < gap.length(); i++) {
                distance += ",;)".indexOf(gap.charAt(i)) >= 0 ? COMMA : 0;
            }
        }
        return distance;
    }

    /** Whether a kind of word stands in the clause of a count. */
    boolean inClause(Counted count, String name) {
        return has(name, count.clause().first(), count.clause().end());
    }

    /** Whether a kind of word stands in the sentence of a count. */
    boolean inSentence(Counted count, String name) {
        Sentence sentence = reading.sentences().get(count.sentence());
        return has(name, sentence.first(), sentence.end());
    }

    /** Whether a kind of word stands within some words of a count, in its sentence. */
    boolean near(Counted count, String name, int before, int after) {
        Sentence sentence = reading.sentences().get(count.sentence());
        return has(name, Math.max(sentence.first(), count.first() - before), Math.min(sentence.end(), count.end() + after));
    }

    /** Whether a kind of word stands in the words from {@code from} up to {@code to}. */
    boolean has(String name, int from, int to) {
        for (int i = from(counted, from); i < counted.size() && counted.get(i).first() < to; i++) {
            if (counted.get(i).end() <= to && counted.get(i).label().name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody of that name speaks in a clause. */
    boolean speaks(Clause clause, String voice) {
        for (int i = from(voices, clause.first()); i < voices.size() && voices.get(i).first() < clause.end(); i++) {
            if (voices.get(i).end() <= clause.end() && voices.get(i).label().name().equals(voice)) {
                return true;
            }
        }
        return false;
    }

    /** The words that say something of numbers, such as the conditions that limits are for. */
    List<Hit> marks() {
        return counted;
    }

    /** The names of treatments. */
    List<Hit> names() {
        return names;
    }

    /** The names of body parts in the words from {@code from} up to {@code to}. */
    List<String> bodyParts(int from, int to) {
        List<String> named = new ArrayList<>();
        for (int i = from(parts, from); i < parts.size() && parts.get(i).first() < to; i++) {
            if (parts.get(i).end() <= to) {
                named.add(parts.get(i).label().name());
            }
        }
        return named;
    }

    /** Whether the words from {@code from} up to {@code to} can tell of one of those parts: they name it, a whole limb or none. */
    boolean mayBeOf(List<String> wanted, int from, int to) {
        List<String> told = bodyParts(from, to);
        return wanted.isEmpty() || told.isEmpty()
                || told.stream().anyMatch(part -> wanted.contains(part) || terms.anatomy().wholes().contains(part));
    }

    /** How the words of a hit read, in lower case with single blanks. */
    static String phrase(Words words, Hit hit) {
        StringBuilder phrase = new StringBuilder();
        for (int word = hit.first(); word < hit.end(); word++) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(words.word(word).toLowerCase(Locale.ROOT));
        }
        return phrase.toString();
    }

    /**
     * How much of a drug of the title each mention of it tells, in the order of the text; mentions without an amount are left out.
     */
    List<Counted> ofDrug(TitleFacts title) {
        List<Counted> told = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Hit name = names.get(i);
            if (name.label().name().equals(title.treatment().id()) && title.names().contains(phrase(words, name))) {
                int number = reading.sentenceOf()[name.first()];
                Sentence sentence = reading.sentences().get(number);
                boolean refills = name.first() >= sentence.first() + 2 && lower(name.first() - 1).equals("of")
                        && lower(name.first() - 2).startsWith("refill");
                int first = refills ? Math.max(sentence.first(), name.first() - NAME_BEFORE) : name.first();
                int end = sentence.end();
                for (int next = i + 1; next < names.size() && names.get(next).first() < end; next++) {
                    end = names.get(next).first() >= name.end() ? names.get(next).first() : end;
                }
                Integer count = new TitleQuantity(words, quantities, title.treatment()).read(first, end).count();
                if (count != null) {
                    told.add(new Counted(count, count, null, Shape.PLAIN, name.first(), end, number, reading.clause(name.first()),
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
