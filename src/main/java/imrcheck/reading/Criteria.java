package imrcheck.reading;

import imrcheck.facts.Duration;
import imrcheck.facts.Duration.Bound;
import imrcheck.facts.Item;
import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.language.Assertion;
import imrcheck.language.Hit;
import imrcheck.language.Label;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.Terms;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.reading.Quote.Asked;
import imrcheck.reading.Value.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads what the words of a quoted criterion ask for. */
record Criteria(Terms terms, Counts counts, List<Duration> durations) {
    private static final String OF_CARE = "care";
    /** Words for whatever care there was. */
    static final Set<String> ANY_CARE =
            Set.of("conservative-treatment", "conservative-care", "therapy-kind", "medication-care", "drug-kind");
    private static final String FAILED = "conservative-care-failed";
    private static final List<String> COMPLAINTS = List.of("symptom", "pain", "diagnosis");
    /** What a finding is shown by, and not the finding. */
    private static final List<String> MEANS = List.of("study-done", "paperwork", "findings-on-examination", "visit-kind");
    private static final Set<Role> NAMES = EnumSet.of(Role.TREATMENT, Role.BODY_PART, Role.SIDE, Role.UNIT);
    private static final Set<String> CANDIDATES = Set.of("candidate", "candidates");
    private static final int NEAR_CANDIDATE = 4;
    private static final Set<String> RESPONSE = Set.of("response", "responses");
    private static final Set<String> OR_MORE = Set.of("more", "greater", "higher", "above", "over", "older", "longer");
    private static final Pattern NO_MORE = Pattern.compile(".*[<\u2264].*");
    private static final Pattern NO_LESS = Pattern.compile(".*[>\u2265].*");
    private static final int BEFORE = 4;
    private static final int EVENT = 2;
    private static final String FAILING = "failing";
    private static final String EFFECT = "effect";
    private static final Set<Type> MEASURED = EnumSet.of(Type.ANGLE, Type.SCORE);

    /**
     * What a criterion asks for.
     *
     * @param words      its words
     * @param asked      the concepts that it names, those of the same words together; each must be answered
     * @param stems      the roots of the words that tell what it is, in order; none where it points to what was said before
     * @param thresholds the numbers that it asks for
     * @param parts      the parts of the body that it names
     * @param suspected  whether it is enough that it is suspected
     * @param grades     words that tell how much or since when
     * @param care       the names of treatments and drugs in it
     * @param failing    whether it asks that care failed
     * @param counted    whether it asks for a number of something that is read as no threshold, or only for whatever is found
     * @param more       whether its words tell more than the names of care and what else it asks for by name
     * @param most       how many visits, injections or units it allows at a time, or null
     */
    record Criterion(Asked words, List<Named> asked, List<String> stems, List<Threshold> thresholds, Set<String> parts, boolean suspected,
            List<String> grades, Set<Label> care, boolean failing, boolean counted, boolean more, Most most) {}

    /** So many of a unit at most. */
    record Most(int number, String unit, Span span) {}

    /** Concepts of which one answers; negative where it is asked that they are not so. */
    record Named(Set<String> concepts, boolean negative, Span span) {}

    /** The roots of the words that tell what some words are about. */
    static Set<String> told(Words words, Stretch stretch) {
        return IntStream.range(stretch.first(), stretch.end()).filter(words::tells).mapToObj(words::stem).collect(Collectors.toSet());
    }

    /**
     * The root of the noun that a criterion is about: the last word of its first noun, behind what it is only some of ("a trial of", "at
     * least six weeks of"); null where it has none.
     */
    String head(Stretch criterion) {
        Words words = counts.reading().words();
        int head = -1;
        for (int word = criterion.first(); word < criterion.end(); word++) {
            boolean tells = words.tells(word) && counts.kinds().period(word) == null && !words.is(word, WordClass.REQUIRE_VERB);
            boolean amount = counts.reading().hits(Stretch.of(word, word + 1)).anyMatch(hit -> hit.is(Role.COUNTED, "amount"));
            if (head >= 0 && (!tells || !words.gapHasOnly(word - 1, "-"))) {
                return words.stem(head);
            }
            head = tells && !(amount && words.is(word + 1, "of")) ? word : head;
        }
        return head < 0 ? null : words.stem(head);
    }

    /** The roots of the words that tell what a criterion is, each once, but for the names of treatments and parts of the body. */
    private List<String> stems(Stretch stretch, List<Hit> names) {
        Words words = counts.reading().words();
        if (words.any(stretch.first(), stretch.first() + 1, "such") || words.any(stretch.first(), stretch.first() + 1, "this")) {
            return List.of();
        }
        return IntStream.range(stretch.first(), stretch.end()).filter(words::tells)
                .filter(word -> names.stream().noneMatch(name -> name.holds(word))).mapToObj(words::stem).distinct().toList();
    }

    /** What an example of a criterion or an explanation of it asks for, with the numbers that this asks for. */
    Criterion read(Asked variant, Criterion main) {
        Criterion own = read(variant);
        return !own.thresholds.isEmpty() || main.thresholds.isEmpty() ? own : new Criterion(own.words, own.asked, own.stems,
                main.thresholds, own.parts, own.suspected, own.grades, own.care, own.failing, own.counted, own.more, own.most);
    }

    /** What the words of a criterion ask for. */
    Criterion read(Asked stretch) {
        Reading reading = counts.reading();
        List<Named> asked = new ArrayList<>();
        reading.assertions().stream().filter(one -> stretch.says(one.word()) && one.voice() != Voice.PATIENT && Statements.names(one))
                .forEach(one -> add(asked, one, one.polarity().negative() && !carried(one, stretch) && !before(one, stretch)));
        boolean excepted = reading.words().is(stretch.first() - 1, WordClass.EXCEPTION) || reading.words().is(stretch.first() - 2, "not");
        asked.replaceAll(one -> nearest(one, excepted));
        asked.removeIf(one -> one.negative() && unable(stretch));
        if (noCandidate(stretch)) {
            asked.replaceAll(one -> new Named(one.concepts(), true, one.span()));
        }
        List<Hit> hits = reading.hits().stream().takeWhile(hit -> hit.first() < stretch.end()).filter(stretch::overlaps).toList();
        List<Hit> names = hits.stream().filter(hit -> NAMES.contains(hit.role())).toList();
        Set<String> parts = names.stream().filter(hit -> hit.role() == Role.BODY_PART).map(Hit::name).collect(Collectors.toSet());
        Set<Label> care = care(hits);
        return new Criterion(stretch, essential(asked), stems(stretch, names), thresholds(stretch), parts,
                reading.words().any(stretch.first(), stretch.end(), WordClass.SUSPICION), grades(stretch), care, failing(stretch, asked),
                counted(stretch), more(stretch, asked, names), most(stretch));
    }

    /** Whether it is asked that nothing is open to the patient: "is not a candidate where surgery would be warranted". */
    private boolean noCandidate(Stretch criterion) {
        Words words = counts.reading().words();
        return IntStream.range(criterion.first(), criterion.end() - 1).anyMatch(
                word -> words.is(word, WordClass.NOT) && words.any(word + 1, Math.min(word + NEAR_CANDIDATE, criterion.end()), CANDIDATES));
    }

    /** Whether it is asked that something cannot be done with care, and not that there is none: "cannot manage crutches". */
    private boolean unable(Stretch criterion) {
        Words words = counts.reading().words();
        return counts.reading().verbs(criterion.first(), criterion.end()).stream().anyMatch(verb -> words.is(verb.first(), "cannot"))
                || words.any(criterion.first(), criterion.end(), "unable");
    }

    /** Whether words tell what is to be with care, and not only which it is: "medication is reduced", "surgery to hasten recovery". */
    private boolean more(Asked criterion, List<Named> asked, List<Hit> names) {
        Words words = counts.reading().words();
        int[] rest = IntStream.range(criterion.first(), criterion.end()).filter(words::tells)
                .filter(word -> !words.is(word, WordClass.CARE_DONE) && names.stream().noneMatch(name -> name.holds(word)))
                .filter(word -> asked.stream().noneMatch(one -> one.span().contains(words.span(Stretch.of(word, word + 1))))).toArray();
        return rest.length > 1 || rest.length == 1
                && counts.reading().verbs(criterion.first(), criterion.end()).stream().anyMatch(verb -> verb.holds(rest[0]));
    }

    /** Whether what it names is asked to be taken along with the treatment, and not only to have been. */
    boolean atOnce(Criterion criterion) {
        return counts.has("at-once",
                Stretch.of(criterion.words().first(), Math.min(criterion.words().end(), criterion.words().first() + BEFORE)));
    }

    /** Whether it stands among what is to be watched, so that it is looked at also where nothing of it is found. */
    boolean watched(Criterion criterion) {
        return counts.has("watched", counts.reading().sentence(criterion.words().first()));
    }

    /** Whether it asks that something is not there, by a word that denies all that follows: "no wet cellar", "without a fusion". */
    boolean absence(Criterion criterion) {
        Words words = counts.reading().words();
        int first = criterion.words().first();
        boolean before = words.is(first - 1, "no") || words.is(first - 1, "without") || words.is(first - 1, WordClass.EXCEPTION);
        boolean opens = words.is(first, "no") || words.is(first, "not") || words.is(first, "without")
                || words.is(first, "absence") && words.is(first + 1, "of");
        return opens && !before && criterion.thresholds().isEmpty() && !bounds(criterion) && !words.is(first + 1, "more")
                && !words.is(first + 1, "less") && !words.is(first + 1, "only");
    }

    /** Whether it bounds a number from above: what there is too much of, no name tells. */
    boolean bounds(Criterion criterion) {
        return counts.has("no-more",
                Stretch.of(criterion.words().first(), Math.min(criterion.words().end(), criterion.words().first() + BEFORE)));
    }

    /** The names of care; a drug by that, and not by the treatment that it is. */
    private static Set<Label> care(List<Hit> hits) {
        List<Hit> drugs = hits.stream().filter(hit -> hit.role() == Role.DRUG || hit.role() == Role.DRUG_CLASS).toList();
        return hits.stream().filter(hit -> hit.namesCare() || hit.role() == Role.TRAIT)
                .filter(hit -> hit.role() != Role.TREATMENT || drugs.stream().noneMatch(hit::overlaps)).map(Hit::label)
                .collect(Collectors.toSet());
    }

    /** Whether care is asked to have failed: by a word for that, or because it is asked to have had no effect. */
    private boolean failing(Asked criterion, List<Named> asked) {
        boolean said = counts.reading().hits(Role.TRAIT).anyMatch(hit -> hit.name().equals(FAILING)
                && (criterion.overlaps(hit) || criterion.head() != null && criterion.head().overlaps(hit)));
        boolean effect = asked.stream().anyMatch(one -> one.negative() && isA(one, EFFECT));
        boolean shared = criterion.head() != null
                && counts.reading().hits(Role.TRAIT).anyMatch(hit -> hit.name().equals(FAILING) && criterion.head().overlaps(hit));
        boolean inName = counts.reading().hits(Role.TRAIT).filter(hit -> hit.name().equals(FAILING) && criterion.overlaps(hit))
                .anyMatch(hit -> asked.stream().anyMatch(one -> one.span().contains(counts.reading().words().span(hit))));
        return shared || inName || said && (asked.stream().anyMatch(one -> isA(one, OF_CARE) || isA(one, FAILED)) || asked.isEmpty())
                || effect || asked.stream().anyMatch(one -> isA(one, FAILED));
    }

    /** Without what a finding is to be shown by, and without words for any care, where the finding or the care is named itself. */
    private List<Named> essential(List<Named> asked) {
        List<Named> found = asked.stream().filter(one -> MEANS.stream().noneMatch(kind -> isA(one, kind))).toList();
        List<Named> special = found.stream().filter(one -> !ANY_CARE.containsAll(one.concepts())).toList();
        return found.isEmpty() ? asked : special.stream().anyMatch(one -> isA(one, OF_CARE)) ? special : found;
    }

    /** Whether nothing but a word for whatever may be found is asked for: "findings suggestive of pathology". */
    private boolean vague(List<Named> asked) {
        return !asked.isEmpty() && asked.stream().allMatch(one -> isA(one, "catch-all"));
    }

    private boolean counted(Asked criterion) {
        return Values.of(counts.kinds(), criterion.first(), criterion.end()).stream()
                .anyMatch(value -> value.type() == Type.COUNT && counts.kinds().period(value.end()) == null
                        && !counts.has("of-age", criterion) && measure(criterion) == null && events(criterion, value).isEmpty());
    }

    /** The roots of the words behind a number that tell what it counts: at least so many, more than one, of something named. */
    private Set<String> events(Stretch criterion, Value value) {
        Words words = counts.reading().words();
        boolean more = words.is(value.end(), "or") && words.is(value.end() + 1, "more");
        // So many visits are as often the most that a guideline gives.
        Bound otherwise = !more && counts.visits(criterion) ? null : Bound.AT_LEAST;
        boolean several = value.type() == Type.COUNT && value.low() > 1 && counts.kinds().period(value.end()) == null
                && bound(criterion, value, otherwise) == Bound.AT_LEAST && !counts.has("of-age", criterion) && measure(criterion) == null;
        int from = more ? value.end() + 2 : value.end();
        int end = several ? Math.min(criterion.end(), from + EVENT) : from;
        return IntStream.range(from, end).takeWhile(word -> word == from || words.gapHasOnly(word - 1, "-")).takeWhile(words::tells)
                .mapToObj(words::stem).collect(Collectors.toSet());
    }

    private Most most(Asked criterion) {
        return Values.of(counts.kinds(), criterion.first(), criterion.end()).stream()
                .filter(value -> value.type() == Type.COUNT && bound(criterion, value, null) == Bound.AT_MOST)
                .filter(value -> counts.kinds().unit(value.end()) != null && counts.kinds().period(value.end()) == null).findFirst()
                .map(value -> new Most(value.high(), counts.kinds().unit(value.end()), counts.reading().words().span(criterion)))
                .orElse(null);
    }

    /** The measure that some words name, such as the body mass index; null where they name none. */
    String measure(Stretch words) {
        return counts.measure(words);
    }

    private boolean isA(Named asked, String kind) {
        return asked.concepts().stream().anyMatch(concept -> terms.isA(concept, kind));
    }

    /** The kinds of care that a criterion names. */
    Set<String> cares(Criterion criterion) {
        return criterion.asked().stream().filter(one -> isA(one, OF_CARE)).flatMap(one -> one.concepts().stream())
                .collect(Collectors.toSet());
    }

    /** Whether what it counts is visits or injections. */
    boolean ofVisits(Criterion criterion) {
        return counts.visits(criterion.words());
    }

    /** Whether it asks for what care brought about, or for nothing that has a name: "improvement". */
    boolean ofEffect(Criterion criterion) {
        return criterion.asked().isEmpty() || criterion.asked().stream().anyMatch(one -> isA(one, EFFECT));
    }

    /** Whether it speaks of therapy without a name for it. */
    boolean ofTherapy(Criterion criterion) {
        return counts.has("care-therapy", criterion.words());
    }

    /** Whether it asks for relief of pain, and for no other finding. */
    boolean relief(Criterion criterion) {
        boolean effect = criterion.asked().stream().allMatch(one -> isA(one, EFFECT) || isA(one, "pain") || isA(one, OF_CARE));
        // A response in percent is one of pain, whatever was done.
        boolean response = criterion.thresholds().stream().anyMatch(one -> one.type() == Type.PERCENT)
                && counts.reading().words().any(criterion.words().first(), criterion.words().end(), RESPONSE);
        return effect && (response || counts.changes().any(criterion.words(), "relief"));
    }

    /** Whether it only says that the disputed treatment be given, and so asks for nothing: "that a urine test be obtained early". */
    boolean orders(Criterion criterion, Item item) {
        Words words = counts.reading().words();
        boolean given = IntStream.range(criterion.words().first(), criterion.words().end() - 1)
                .anyMatch(word -> words.is(word, "be") && words.is(word + 1, WordClass.CARE_DONE));
        List<Label> care = criterion.care().stream().filter(name -> name.role() != Role.TRAIT).toList();
        return given && !criterion.failing() && criterion.thresholds().isEmpty() && !care.isEmpty()
                && care.stream().allMatch(name -> item.akin(name.name()));
    }

    /** Whether it asks for nothing but some care. */
    boolean careAlone(Criterion criterion) {
        return criterion.asked().stream().allMatch(one -> isA(one, OF_CARE));
    }

    /** Whether it asks for nothing but complaints, or for how long something lasts. */
    boolean complaintsAlone(Criterion criterion) {
        return criterion.asked().stream().allMatch(one -> COMPLAINTS.stream().anyMatch(kind -> isA(one, kind)))
                && (!criterion.asked().isEmpty() || counts.has("complaints", criterion.words()));
    }

    /**
     * The field's own names, and those that records are held to, where there are some: other names of a topic take several of them
     * together. What is told of care goes before the care of which it is told: "medication is reduced". What stands after "without" is
     * not denied, but what a recommendation waits for.
     */
    private Named nearest(Named asked, boolean excepted) {
        Set<String> own =
                asked.concepts().stream().filter(id -> terms.concept(id).general() || terms.isA(id, "compared") && !terms.isA(id, "lump"))
                        .collect(Collectors.toSet());
        Set<String> named = own.isEmpty() ? asked.concepts() : own;
        Set<String> told = asked.concepts().stream().filter(id -> !terms.isA(id, OF_CARE)).collect(Collectors.toSet());
        boolean ofCare = !told.isEmpty() && told.size() < asked.concepts().size() && named.stream().allMatch(id -> terms.isA(id, OF_CARE));
        return new Named(ofCare ? told : named, asked.negative() && !excepted, asked.span());
    }

    private List<String> grades(Stretch stretch) {
        Words words = counts.reading().words();
        return IntStream.range(stretch.first(), stretch.end()).filter(word -> words.is(word, WordClass.GRADE)).mapToObj(words::lower)
                .toList();
    }

    /** Whether what denies something belongs to a verb before the criterion: "is not tolerated and may be used for A" asks for A. */
    private boolean carried(Assertion assertion, Asked criterion) {
        Words words = counts.reading().words();
        int start = criterion.head() == null ? criterion.first() : criterion.head().first();
        return assertion.span().start() < words.start(start)
                && counts.reading().verbs(counts.reading().sentence(start).first(), start).stream().anyMatch(verb -> verb.end() <= start
                        && words.start(verb.first()) > assertion.span().start() && words.start(verb.first()) > assertion.clause().start());
    }

    /** Whether what denies something stands before "and": "no relief and documentation of limits" asks for limits. */
    private boolean before(Assertion assertion, Asked criterion) {
        Words words = counts.reading().words();
        return criterion.head() == null && words.is(criterion.first() - 1, "and")
                && assertion.span().start() < words.start(criterion.first());
    }

    private static void add(List<Named> asked, Assertion assertion, boolean negative) {
        Set<String> concepts = new TreeSet<>(Set.of(assertion.concept().id()));
        Span span = assertion.span();
        for (Named before : List.copyOf(asked)) {
            if (before.negative() == negative && before.span().overlaps(span)) {
                concepts.addAll(before.concepts());
                span = span.join(before.span());
                asked.remove(before);
            }
        }
        asked.add(new Named(concepts, negative, span));
    }

    private List<Threshold> thresholds(Stretch stretch) {
        Words words = counts.reading().words();
        List<Value> values = Values.of(counts.kinds(), stretch.first(), stretch.end());
        if (counts.has("of-age", stretch) && !values.isEmpty()) {
            return List.of(new Threshold(Type.AGE, values.get(0).low(), bound(stretch, values.get(0), Bound.AT_LEAST)));
        }
        List<Threshold> found = new ArrayList<>();
        durations.stream().filter(one -> words.span(stretch).contains(one.passage().span()))
                .forEach(one -> found.add(new Threshold(null, one.bound() == Bound.AT_MOST ? one.days() : one.least(), one.bound())));
        for (Value value : values) {
            Bound bound = bound(stretch, value, null);
            boolean measured = value.type() == Type.COUNT && bound != null && measure(stretch) != null;
            Set<String> events = measured ? Set.of() : events(stretch, value);
            if (!events.isEmpty()) {
                found.add(new Threshold(Type.COUNT, value.low(), Bound.AT_LEAST, events));
            }
            if (measured || value.type() == Type.PERCENT || MEASURED.contains(value.type()) && bound != null) {
                found.add(new Threshold(value.type(), value.low(), bound == null ? Bound.AT_LEAST : bound));
            }
        }
        return found;
    }

    /** How the words and signs before a number bound it. */
    private Bound bound(Stretch criterion, Value value, Bound otherwise) {
        Stretch before = Stretch.of(Math.max(criterion.first(), value.first() - BEFORE), value.first());
        boolean more = counts.reading().words().is(value.end(), "or") || counts.reading().words().is(value.end(), "and");
        if (more && OR_MORE.contains(counts.reading().words().lower(value.end() + 1))) {
            return Bound.AT_LEAST;
        }
        String sign = value.first() == 0 ? "" : counts.reading().words().gapAfter(value.first() - 1);
        return counts.has("at-most", before) || NO_MORE.matcher(sign).matches() ? Bound.AT_MOST
                : counts.has("at-least", before) || NO_LESS.matcher(sign).matches() ? Bound.AT_LEAST : otherwise;
    }
}
