package imrcheck.reading;

import imrcheck.facts.Passage;
import imrcheck.facts.Polarity;
import imrcheck.facts.Section;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Places;
import imrcheck.language.Reading;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.Terms;
import imrcheck.language.TextReader;
import imrcheck.language.Words;
import imrcheck.language.TreatmentRow.CountedAs;
import imrcheck.reading.Counted.Shape;
import imrcheck.reading.Value.Type;
import imrcheck.reading.Quantities.Kind;
import imrcheck.reading.Quantities.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbers of visits, sessions and injections in a stretch of a letter, and what its words say around them. */
final class Counts {
    /** What a longer phrase takes away: "had" of "had been approved", "authorization" of "request for authorization". */
    private static final Set<String> YIELDING = Set.of("had", "over", "more", "approved");
    private static final String TO_DATE = "to-date";
    private static final Set<String> OPEN = Set.of("asked", "planned", "future", "refused");
    /** Phrases that take nothing from the words in them. */
    private static final Set<String> BESIDE = Set.of("called-over", "called-short", "called-failed", "sum-to", "no-cap", "elsewhere",
            "not-helped", "helped", "read-normal", "not-had", "amount", "lessened", "borne-out");
    /** Numbers that are no share of visits. */
    private static final Set<Type> TYPED = Set.of(Type.SCORE, Type.DATE);
    private static final Set<String> SPREAD = Set.of("over", "in", "within", "across", "for");
    private static final Set<String> TIED = Set.of("for", "after", "following", "with");
    private static final Set<String> TELLING =
            Set.of("is", "was", "are", "were", "number", "numbers", "numbered", "totals", "totaled", "total");
    private static final Set<String> GIVING = Set.of("of", "is", "at", "to", "as", "being", "was", "are");
    private static final Set<String> BELONGING = Set.of("that", "which", "of", "in", "by", "the", "allowed", "given", "under", "per");
    private static final Set<String> WHAT = Set.of("what", "all");
    private static final Set<String> SPECIFIC = Set.of("first", "initial", "last", "prior", "previous", "earlier");
    private static final Set<String> POSSESSED = Set.of("a", "the", "his", "her");
    private static final Set<String> DEFINITE = Set.of("the", "those", "these", "its");
    private static final Set<String> GRANTED =
            Set.of("allowed", "recommended", "supported", "permitted", "advised", "suggested", "endorsed");
    private static final Set<String> NO_HALF = Set.of("a", "an", "the", "hour", "life", "way", "time");
    private static final Pattern LEVEL = Pattern.compile("[cltds]\\d{1,2}");
    private static final String ARROW = ">\u2192";
    private static final int FARTHEST_NAME = 12;
    private static final int FARTHEST_UNIT = 6;
    private static final int FARTHEST_PERIOD = 5;
    private static final int COMMA = 3;
    private static final int LONGEST_PHRASE = 8;
    private static final int NAME_BEFORE = 4;
    private static final int MOST_VISITS = 100;
    private static final int WORDS_AROUND = 8;
    private static final int RECENT = 2;

    private final Terms terms;
    private final Reading reading;
    private final Section section;
    private final Words words;
    private final Quantities quantities;
    private final Places<Hit> marks;
    private final Map<String, Places<Hit>> marksNamed;
    private final Places<Hit> names;
    private final Places<Hit> parts;
    private final List<Conditions.Named> conditions;
    private final Places<Hit> negations;
    private final ChangeWords changes;
    private final Gaps gaps;
    private final Occasions occasions;
    private final List<Counted> found = new ArrayList<>();

    Counts(Terms terms, Reading reading, Section section) {
        this.terms = terms;
        this.reading = reading;
        this.section = section;
        words = reading.words();
        quantities = new Quantities(words, reading.hits());
        changes = new ChangeWords(reading);
        Places<Hit> present = places(reading.hits(Role.COUNTED).filter(hit -> !hit.name().equals("ongoing") || present(hit)));
        marks = places(present.all().stream().filter(hit -> !allowed(hit))
                .filter(hit -> !hit.name().equals("future") || !Occasions.often(words, hit.first()))
                .filter(hit -> !YIELDING.contains(hit.name()) || present.in(hit.first() - LONGEST_PHRASE, hit.first() + 1).stream()
                        .noneMatch(other -> !BESIDE.contains(other.name()) && other.covers(hit))));
        marksNamed = marks.all().stream().collect(
                Collectors.groupingBy(Hit::name, Collectors.collectingAndThen(Collectors.toList(), named -> places(named.stream()))));
        List<Hit> lists = marksNamed.containsKey(TO_DATE) ? marksNamed.get(TO_DATE).all() : List.of();
        names = places(reading.hits(Role.TREATMENT).filter(name -> lists.stream().noneMatch(mark -> ends(mark, name))));
        parts = places(reading.hits(Role.BODY_PART).filter(part -> !inName(part)));
        conditions = new Conditions(terms).in(reading.hits(), parts.all());
        negations = places(reading.hits(Role.CUE).filter(Hit::negates));
        gaps = new Gaps(words, quantities.kinds());
        occasions = new Occasions(this, words);
        reading.sentences().stream()
                .filter(sentence -> IntStream.range(sentence.first(), sentence.end()).anyMatch(word -> Values.tells(words, word)))
                .forEach(this::read);
    }

    /** Whether a name takes its last word from what tells that a list is of all so far: "injections to date". */
    private static boolean ends(Hit mark, Hit name) {
        return mark.first() > name.first() && mark.first() < name.end() && mark.end() > name.end();
    }

    /** "granted", which has the stem of what guidelines grant. */
    private boolean allowed(Hit mark) {
        return mark.name().equals("limit") && mark.length() == 1 && words.lower(mark.first()).endsWith("ted")
                && reading.places(Role.COUNTED).in(mark.first(), mark.first() + 1).stream().anyMatch(hit -> hit.name().equals("approved"));
    }

    /** Whether words that say that care goes on do so, as "is attending" does and "was attended", which has the same stems, does not. */
    private boolean present(Hit mark) {
        String last = words.lower(mark.end() - 1);
        return mark.length() > 1 ? !last.endsWith("ed") && !last.equals("done") : last.endsWith("s") || last.endsWith("ing");
    }

    /** Whether a number is told as one that a guideline gives: "the ten that ODG allots", "the 10 of the MTUS", "a limit of 12". */
    boolean capped(Stretch number, Sentence sentence) {
        int before = number.first() - 1;
        boolean given = before >= sentence.first() && GIVING.contains(words.lower(before))
                && has("cap", Stretch.of(Math.max(sentence.first(), before - FARTHEST_UNIT), before));
        int after = number.end();
        if (compared(number, sentence) || granted(after, sentence) || set(number)) {
            return true;
        }
        if (closes(number, sentence) || upTo(number, sentence)) {
            return true;
        }
        boolean tied = after < sentence.end() && (BELONGING.contains(words.lower(after)) || is(after)) && words.gapHasOnly(after - 1, "")
                && starting(reading.places(Role.VOICE), after, Math.min(sentence.end(), after + NAME_BEFORE))
                        .anyMatch(hit -> hit.name().equals("guideline"));
        return given || tied;
    }

    /** "a trial of six visits, with improvement up to eighteen": a bare number after visits or a trial of its sentence. */
    private boolean upTo(Stretch number, Sentence sentence) {
        boolean bare = quantities.unit(number.end()) == null && quantities.unit(number.end() - 1) == null;
        boolean visits = !found.isEmpty() && found.get(found.size() - 1).sentence() == sentence
                || has("trial", Stretch.of(sentence.first(), number.first()));
        return bare && visits && starting(marks, Math.max(sentence.first(), number.first() - NAME_BEFORE), number.first())
                .anyMatch(mark -> mark.end() == number.first() && mark.name().equals("no-more"));
    }

    /** "ODG sets the number of visits at 10", "visits are limited to ten": a bare number behind what it counts. */
    private boolean set(Stretch number) {
        Clause clause = reading.clause(number.first());
        Stretch before = Stretch.of(Math.max(clause.first(), number.first() - FARTHEST_UNIT), number.first());
        boolean at = words.is(number.first() - 1, "at") && speaks(clause, "guideline") || starting(marks, before.first(), before.end())
                .anyMatch(mark -> mark.name().equals("no-more") && mark.end() == number.first());
        return at && quantities.unit(number.end()) == null
                && IntStream.range(before.first(), before.end()).anyMatch(word -> "visits".equals(quantities.unit(word)))
                && OPEN.stream().noneMatch(mark -> has(mark, before));
    }

    /** "exceed the 10 of that chapter": more than a definite number which nobody asked for, allowed or had. */
    private boolean compared(Stretch number, Sentence sentence) {
        int before = number.first() - 1;
        boolean definite = before > sentence.first() && DEFINITE.contains(words.lower(before))
                && has("over", Stretch.of(Math.max(sentence.first(), before - COMMA), before));
        Stretch own = Stretch.of(Math.max(sentence.first(), before), Math.min(sentence.end(), number.end() + FARTHEST_UNIT));
        return definite && Stream.of("had", "asked", "approved", "earlier", "more").noneMatch(mark -> has(mark, own));
    }

    /** "is what", "is all that". */
    private boolean is(int word) {
        return word + 1 < words.size() && (words.is(word, "is") || words.is(word, "are")) && WHAT.contains(words.lower(word + 1));
    }

    /** "ODG closes at twelve", "where the guideline stops at six": a bare number at the end of what a guideline does. */
    private boolean closes(Stretch number, Sentence sentence) {
        Clause clause = reading.clause(number.first());
        boolean ends = number.end() >= sentence.end() || words.gapHas(number.end() - 1, ",;");
        int from = Math.max(clause.first(), number.first() - NAME_BEFORE);
        return ends && quantities.unit(number.end() - 1) == null
                && starting(reading.places(Role.VOICE), from, number.first()).anyMatch(hit -> {
                    Stretch between = Stretch.of(hit.end(), number.first());
                    return hit.name().equals("guideline") && number.first() - hit.end() >= 2
                            && Stream.of("had", "asked", "approved").noneMatch(mark -> has(mark, between));
                });
    }

    /** Whether a guideline tells a count; not where its clause comes to speak of one only after it said that the visits were had. */
    boolean quotes(Counted count) {
        return starting(reading.places(Role.VOICE), count.clause().first(), count.clause().end())
                .filter(hit -> hit.name().equals("guideline") && count.clause().holds(hit))
                .anyMatch(hit -> hit.first() < count.end() || !has("had", Stretch.of(count.end(), hit.first())));
    }

    /** "of the 10 recommended": what is allowed and not said to be so by anybody but a guideline. */
    private boolean granted(int after, Sentence sentence) {
        int word = after < sentence.end() && "visits".equals(quantities.unit(after)) ? after + 1 : after;
        boolean named = word < sentence.end() && GRANTED.contains(words.lower(word)) && words.gapHasOnly(word - 1, "");
        return named
                && (!words.is(word + 1, "by") || starting(reading.places(Role.VOICE), word, Math.min(sentence.end(), word + NAME_BEFORE))
                        .anyMatch(hit -> hit.name().equals("guideline")));
    }

    /** "hand therapy" is no care of the hand alone, and "has not set foot" none of the foot. */
    private boolean inName(Hit part) {
        return starting(marks, part.first() - LONGEST_PHRASE, part.end()).anyMatch(mark -> mark.covers(part))
                || starting(names, part.first() - LONGEST_PHRASE, part.end())
                        .anyMatch(name -> name.covers(part) && terms.treatments().of(name.name()).countedAs() == CountedAs.COURSE);
    }

    /** All of them, in order. */
    List<Counted> all() {
        return found;
    }

    /** The section they are of. */
    Section section() {
        return section;
    }

    /** The number of the sentence in which some words begin. */
    int sentenceOf(Stretch stretch) {
        return reading.sentenceOf()[stretch.first()];
    }

    /** Whether letters count a treatment by its injections. */
    boolean countsOneByOne(String treatment) {
        return terms.treatments().of(treatment) != null && terms.treatments().of(treatment).countedAs() == CountedAs.ONE_BY_ONE;
    }

    /** The sides named in a stretch. */
    List<String> sides(Stretch stretch) {
        return starting(reading.places(Role.SIDE), stretch.first(), stretch.end()).filter(stretch::holds).map(Hit::name).toList();
    }

    /** The reading they are of. */
    Reading reading() {
        return reading;
    }

    /** The words that say something of numbers. */
    List<Hit> marks() {
        return marks.all();
    }

    /** The words that tell how something has changed. */
    ChangeWords changes() {
        return changes;
    }

    /** What limits can be told for. */
    List<Conditions.Named> conditions() {
        return conditions;
    }

    /** How the clause of some words asserts them. */
    Polarity polarity(Stretch words) {
        return TextReader.polarity(terms, reading, words);
    }

    /** The names of treatments. */
    List<Hit> names() {
        return names.all();
    }

    /** The words that say something of numbers in some words. */
    Stream<Hit> marks(Stretch stretch) {
        return starting(marks, stretch.first(), stretch.end()).filter(stretch::holds);
    }

    /** The names of treatments in some words. */
    Stream<Hit> names(Stretch stretch) {
        return starting(names, stretch.first(), stretch.end()).filter(stretch::holds);
    }

    /** Where a count stands, with the words of its clause around it, as many as a reader needs to see what it counts. */
    Passage passage(Counted count) {
        return passage(count, count.clause());
    }

    /** The same of a number, with the words of a clause around it. */
    Passage passage(Stretch number, Clause clause) {
        Stretch whole = Stretch.of(clause.first(), Math.max(clause.end(), number.end()));
        return new Passage(section, words.span(number.around(WORDS_AROUND, WORDS_AROUND, whole)));
    }

    /** What the words around the numbers are. */
    WordKinds kinds() {
        return quantities.kinds();
    }

    private Places<Hit> places(Stream<Hit> hits) {
        return Places.of(hits.toList(), words.size());
    }

    /** Those that start in the words from {@code from} up to {@code to}. */
    private static Stream<Hit> starting(Places<Hit> hits, int from, int to) {
        return hits.in(from, to).stream();
    }

    private void read(Sentence sentence) {
        List<Value> values = Values.of(quantities.kinds(), sentence.first(), sentence.end());
        List<Value> amounts = values.stream().filter(value -> value.type() == Type.COUNT && !moves(value)).toList();
        List<Term> ordered = quantities.read(amounts, sentence.first(), sentence.end());
        Map<Integer, Term> termAt = new HashMap<>();
        ordered.forEach(term -> termAt.put(term.amount().first(), term));
        int start = found.size();
        for (Value amount : amounts) {
            Integer weeks = period(amount, sentence);
            Term term = termAt.get(amount.first());
            boolean visits = term != null && term.kind() == Kind.TOTAL && countsVisits(term, sentence);
            Counted last = found.size() > start ? found.get(found.size() - 1) : null;
            if (!visits && occasions.tells(amount, sentence, last)) {
                add(amount.low(), amount.high(), null, Shape.OCCASION, amount, sentence);
                continue;
            }
            boolean again = !visits && last != null && term != null && term.crossed() && term.unit() == null;
            boolean bare = !again && !visits && (term == null || term.kind() == Kind.TOTAL && term.unit() == null);
            boolean here = start < found.size();
            Shape shape = bare && (here || gaps.alone(amount, sentence)) ? gaps.shape(amount, sentence) : null;
            boolean gap = bare && (!here && recent(sentence) && (gaps.object(amount, sentence) || gaps.ofThem(amount, sentence))
                    || gaps.subject(amount, sentence));
            shape = shape == null && gap ? Shape.ELLIPTIC : shape;
            if (amount.high() >= MOST_VISITS) {
                continue;
            }
            if (visits || again || term == null && elliptic(amount, weeks, sentence, here) || labelled(amount, term, sentence)) {
                Shape kept = gaps.missed(amount, sentence) ? Shape.MISSED : Shape.PLAIN;
                add(amount.low(), amount.high(), weeks, kept, Stretch.of(amount.first(), withUnit(amount, term)), sentence);
            } else if (bare && (shape != null || capped(amount, sentence))) {
                add(amount.low(), amount.high(), null, capped(amount, sentence) ? Shape.LIMIT : shape, amount, sentence);
            }
        }
        products(ordered, sentence);
        ratios(sentence, values);
        halves(sentence, start);
        values.stream().filter(value -> value.type() == Type.ORDINAL).filter(value -> placed(value, sentence))
                .forEach(value -> add(value.low(), value.high(), null, Shape.ORDINAL, value, sentence));
        found.subList(start, found.size()).sort(Comparator.comparingInt(Counted::first));
    }

    /** "15 -> 30": two values of something that changed. */
    private boolean moves(Value value) {
        return words.gapHas(value.end() - 1, ARROW) || value.first() > 0 && words.gapHas(value.first() - 1, ARROW);
    }

    /** Whether visits were counted shortly before a sentence. */
    private boolean recent(Sentence sentence) {
        return !found.isEmpty() && sentenceOf(sentence) - sentenceOf(found.get(found.size() - 1)) <= RECENT;
    }

    /** "26 over 16 weeks", "30 for a fracture": visits that a list leaves out after its first number. */
    private boolean elliptic(Value amount, Integer weeks, Sentence sentence, boolean listed) {
        String after = amount.end() < sentence.end() ? words.lower(amount.end()) : "";
        return listed && has("otherwise", Stretch.of(amount.end(), Math.min(sentence.end(), amount.end() + NAME_BEFORE)))
                || TIED.contains(after) && conditions.stream().anyMatch(named -> (listed || !named.kind().equals(Conditions.REGION))
                        && named.first() >= amount.end() && named.first() <= amount.end() + NAME_BEFORE)
                || weeks != null && SPREAD.contains(after);
    }

    private boolean countsVisits(Term term, Sentence sentence) {
        return "visits".equals(term.unit()) || "injections".equals(term.unit())
                || term.unit() == null && (term.marked() && namedBefore(term.amount(), sentence) || namedAfter(term.amount(), sentence));
    }

    /** "two lumbar ESIs", "six massages": only a name, and where on the body, follows the number. */
    private boolean namedAfter(Value amount, Sentence sentence) {
        for (int word = amount.end(); word < Math.min(sentence.end(), amount.end() + NAME_BEFORE + 1); word++) {
            if (!words.gapHasOnly(word - 1, "-/")) {
                return false;
            }
            Hit name = starting(names, word, word + 1).findFirst().orElse(null);
            if (name != null) {
                boolean several = amount.high() == 1 || words.lower(name.end() - 1).endsWith("s")
                        || amount.first() > sentence.first() && SPECIFIC.contains(words.lower(amount.first() - 1));
                return several && countable(name);
            }
            int at = word;
            boolean where = starting(parts, word - 1, word + 1).anyMatch(hit -> hit.holds(at))
                    || starting(reading.places(Role.SIDE), word, word + 1).findAny().isPresent() || level(word);
            if (!where) {
                return false;
            }
        }
        return false;
    }

    /** "L4-5", "C5-C6". */
    boolean level(int word) {
        return LEVEL.matcher(words.lower(word)).matches()
                || words.gapAfter(word - 1).matches("[-/]") && LEVEL.matcher(words.lower(word - 1)).matches();
    }

    /** "sessions to date: 16", "the number of visits so far is 9". */
    private boolean labelled(Value amount, Term term, Sentence sentence) {
        if (term != null && (term.kind() != Kind.TOTAL || term.unit() != null)) {
            return false;
        }
        int before = amount.first() - 1;
        boolean told = before >= sentence.first() && (words.gapHas(before, ":=") || TELLING.contains(words.lower(before)));
        return told && IntStream.range(Math.max(sentence.first(), before - FARTHEST_UNIT), before + 1)
                .anyMatch(word -> "visits".equals(quantities.unit(word)) && words.lower(word).endsWith("s") && !words.is(word, "is"));
    }

    /** "visit #9", "the ninth session", "the second epidural". */
    private boolean placed(Value value, Sentence sentence) {
        int before = value.first() - 1;
        before -= words.is(before, "number") || words.is(before, "no") ? 1 : 0;
        boolean cardinal = words.isNumber(value.first());
        if (before >= sentence.first() && "visits".equals(quantities.unit(before)) && cardinal) {
            return true;
        }
        if (!cardinal && words.is(value.end(), "time") && has("seen", Stretch.of(sentence.first(), value.first()))) {
            return true;
        }
        for (int word = value.end(); word < Math.min(sentence.end(), value.end() + NAME_BEFORE + 1); word++) {
            String named = quantities.unit(word);
            boolean unit = "visits".equals(named) || "injections".equals(named);
            boolean injection = starting(names, word, word + 1)
                    .anyMatch(name -> terms.treatments().of(name.name()).countedAs() == CountedAs.ONE_BY_ONE);
            if (unit && !words.lower(word).endsWith("s") || injection) {
                return true;
            }
            if (!words.gapHasOnly(word, "-/")) {
                return false;
            }
        }
        boolean dated = value.end() < sentence.end() && (words.is(value.end(), "in") || words.is(value.end(), "on"));
        return dated && before >= 0 && POSSESSED.contains(words.lower(before)) && value.low() > 1
                && starting(names, sentence.first(), value.first()).anyMatch(this::countable);
    }

    /** "he kept half", "half of the twelve": the half of a number of the same sentence. */
    private void halves(Sentence sentence, int start) {
        for (int word = sentence.first(); word < sentence.end(); word++) {
            boolean half = words.is(word, "half")
                    && (word + 1 == sentence.end() || !NO_HALF.contains(words.lower(word + 1)) && quantities.unit(word + 1) == null)
                    && !words.is(word - 1, "a") && !words.is(word - 1, "and");
            if (half && has("had",
                    Stretch.of(Math.max(sentence.first(), word - NAME_BEFORE), Math.min(sentence.end(), word + FARTHEST_NAME)))) {
                int at = word;
                Counted whole = found.subList(start, found.size()).stream().filter(count -> count.count() % 2 == 0)
                        .min(Comparator.comparingInt(count -> Math.abs(count.first() - at))).orElse(null);
                if (whole != null) {
                    found.removeIf(count -> count == whole && !near(count, "limit", NAME_BEFORE, 1));
                    add(whole.count() / 2, whole.count() / 2, null, Shape.SHARE, Stretch.of(word, word + 1), sentence);
                    return;
                }
            }
        }
    }

    private boolean namedBefore(Value amount, Sentence sentence) {
        int word = amount.first();
        return starting(names, Math.max(sentence.first(), word - LONGEST_PHRASE - NAME_BEFORE), word)
                .anyMatch(hit -> hit.end() <= word && word - hit.end() <= NAME_BEFORE && countable(hit));
    }

    /** The word after the unit of an amount, also where the treatment's name parts the two. */
    private int withUnit(Value amount, Term term) {
        int ahead = term == null || term.unit() == null ? amount.end() : Math.min(words.size(), amount.end() + FARTHEST_UNIT);
        return 1 + IntStream.range(amount.end(), ahead).filter(word -> term.unit().equals(quantities.unit(word))).findFirst()
                .orElse(amount.end() - 1);
    }

    /** The weeks of "10 visits over 8 weeks". */
    private Integer period(Value amount, Sentence sentence) {
        int end = Math.min(sentence.end(), amount.end() + FARTHEST_PERIOD);
        int word = amount.end();
        while (word < end && !words.isNumber(word)) {
            word++;
        }
        if (word >= end || !SPREAD.contains(words.lower(word - 1))) {
            return null;
        }
        List<Value> next = Values.counts(quantities.kinds(), word, Math.min(sentence.end(), word + 4));
        if (next.isEmpty() || next.get(0).first() != word) {
            return null;
        }
        String unit = String.valueOf(quantities.unit(next.get(0).end()));
        return unit.equals("weeks") ? Integer.valueOf(next.get(0).high())
                : unit.equals("months") ? Integer.valueOf(next.get(0).high() * 4) : null;
    }

    /** "2x4", or "twice a week for four weeks", also in stages, with no total beside it. */
    private void products(List<Term> terms, Sentence sentence) {
        terms.stream().filter(term -> term.kind() == Kind.PRODUCT && term.count() < MOST_VISITS)
                .filter(term -> namedBefore(term.amount(), sentence))
                .forEach(term -> add(term.amount().low(), term.count(), null, Shape.PRODUCT, term.amount(), sentence));
        Stages.of(words, terms, sentence).stream().filter(stage -> stage.high() < MOST_VISITS)
                .forEach(stage -> add(stage.low(), stage.high(), null, Shape.PRODUCT, stage, sentence));
    }

    /** "4/6 sessions", "1 out of 12": the first number of them, in the place of those that it is made of. */
    private void ratios(Sentence sentence, List<Value> values) {
        for (int word = sentence.first(); word + 1 < sentence.end(); word++) {
            int whole = words.isNumber(word) ? whole(word, sentence.end()) : -1;
            int at = word;
            if (whole < 0 || values.stream().anyMatch(value -> TYPED.contains(value.type()) && value.holds(at)) || !words.isNumber(whole)
                    || words.number(word) > words.number(whole) || words.number(whole) >= MOST_VISITS) {
                continue;
            }
            int unit = IntStream.range(whole + 1, Math.min(sentence.end(), whole + LONGEST_PHRASE))
                    .filter(ahead -> "visits".equals(quantities.unit(ahead)) || countableAt(ahead)).findFirst().orElse(-1);
            Stretch all = Stretch.of(whole, Math.max(whole + 1, unit + 1));
            boolean capped = whole > word + 1 && capped(all, sentence);
            if (unit > 0 || capped) {
                Stretch place = Stretch.of(word, whole + 1);
                found.removeIf(count -> place.holds(count.first()));
                add(words.number(word), words.number(word), null, Shape.SHARE, place, sentence);
                if (capped) {
                    add(words.number(whole), words.number(whole), null, Shape.LIMIT, all, sentence);
                }
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
    boolean countable(Hit name) {
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
        Places<Hit> named = marksNamed.get(name);
        return named != null && named.within(stretch);
    }

    /** Whether a stretch tells of care as asked for, planned, to come or refused, and not as had. */
    boolean leavesOpen(Stretch stretch) {
        return OPEN.stream().anyMatch(mark -> has(mark, stretch));
    }

    /** The measure that a stretch names first, such as {@code measure-bmi}; null where it names none. */
    String measure(Stretch stretch) {
        return starting(marks, stretch.first(), stretch.end()).map(Hit::name).filter(name -> name.startsWith("measure-")).findFirst()
                .orElse(null);
    }

    /** Whether somebody of that name speaks in a clause. */
    boolean speaks(Clause clause, String voice) {
        return starting(reading.places(Role.VOICE), clause.first(), clause.end())
                .anyMatch(hit -> clause.holds(hit) && hit.name().equals(voice));
    }

    /** Whether something in a stretch is negated or said to be unrecorded. */
    boolean negates(Stretch stretch) {
        return !negations.in(stretch).isEmpty();
    }

    /** Whether a word of a stretch is the unit of visits or injections. */
    boolean visits(Stretch stretch) {
        return IntStream.range(stretch.first(), stretch.end()).mapToObj(quantities.kinds()::unit)
                .anyMatch(unit -> "visits".equals(unit) || "injections".equals(unit));
    }

    /** The names of body parts in a stretch. */
    List<String> bodyParts(Stretch stretch) {
        return starting(parts, stretch.first(), stretch.end()).filter(stretch::holds).map(Hit::name).toList();
    }

    /** Whether a stretch can tell of one of those parts of the body: it names one, a whole limb or none. */
    boolean mayBeOf(List<String> wanted, Stretch stretch) {
        List<String> told = bodyParts(stretch);
        return wanted.isEmpty() || told.isEmpty() || told.stream().anyMatch(part -> wanted.contains(part) || whole(part, wanted));
    }

    /** Whether a part is the whole limb or the back that one of some others belongs to. */
    private boolean whole(String part, List<String> wanted) {
        return terms.anatomy().wholes().contains(part) && wanted.stream().anyMatch(other -> terms.anatomy().wholes().contains(other)
                || terms.anatomy().related().getOrDefault(other, Set.of()).contains(part));
    }

    /** How much of a drug of the title each mention of it tells, in the order of the text; mentions without an amount are left out. */
    List<Counted> ofDrug(TitleFacts title) {
        List<Counted> told = new ArrayList<>();
        for (Hit name : names.all()) {
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

    /** Some words in lower case. */
    String lower(Hit hit) {
        return words.lower(hit);
    }

    /** A word in lower case. */
    String lower(int word) {
        return words.lower(word);
    }
}
