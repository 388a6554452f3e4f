package imrcheck.reading;

import imrcheck.facts.Quotation.Purpose;
import imrcheck.facts.Tree;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Enumeration;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Sentence;
import imrcheck.language.SourceLabel;
import imrcheck.language.Stretch;
import imrcheck.language.VerbGroup;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.reading.Quote.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds what guideline text asks for: "recommended for A or B", "not recommended unless A", "requires A and B", "criteria are: A; B",
 * "A should be documented".
 */
final class Quotes {
    private static final int NEAR = 4;
    private static final Set<String> USES = Set.of("useful", "helpful", "help");
    private static final Set<String> BOUNDS = Set.of("at-least", "at-most");
    private static final Set<String> CASES =
            Set.of("circumstances", "situations", "cases", "patients", "instances", "settings", "conditions", "indications", "groups");
    private static final Set<String> TIED = Set.of("to", "on", "upon", "for");
    private static final Set<String> COUNTED = Set.of("visits", "injections", "parts");

    private final Reading reading;
    private final Words words;
    private final CriterionList lists;
    private final Demanded demanded;

    private Quotes(Reading reading) {
        this.reading = reading;
        words = reading.words();
        lists = new CriterionList(reading);
        demanded = new Demanded(reading, lists);
    }

    /** What a rationale quotes, in order. */
    static List<Quote> of(Reading rationale) {
        return new Quotes(rationale).merged();
    }

    /**
     * With what a list tells in the place of the criterion that it explains: "for patients at risk. The risks are: A; B" asks for A or B.
     * The list stands next to the criterion, and the words that announce it name it.
     */
    private List<Quote> merged() {
        List<Quote> quotes = new ArrayList<>(read());
        for (int i = 0; i + 1 < quotes.size(); i++) {
            Quote one = quotes.get(i);
            Quote next = quotes.get(i + 1);
            Optional<Quote> merged = merged(one, next).or(() -> merged(next, one));
            if (merged.isPresent()) {
                quotes.set(i, merged.get());
                quotes.remove(i + 1);
            }
        }
        return quotes;
    }

    private Optional<Quote> merged(Quote quote, Quote list) {
        int colon = IntStream.range(list.first(), list.end()).filter(word -> words.gapHas(word, ":")).findFirst().orElse(-1);
        boolean next = Math.abs(reading.sentenceOf()[quote.first()] - reading.sentenceOf()[list.first()]) == 1;
        if (colon < 0 || !next || list.asked() instanceof Tree.Leaf<Asked>) {
            return Optional.empty();
        }
        Set<String> named = Criteria.told(words, Stretch.of(list.first(), colon + 1));
        return replaced(quote.asked(),
                leaf -> IntStream.range(leaf.first(), leaf.end()).anyMatch(word -> words.tells(word) && named.contains(words.stem(word))),
                list.asked())
                .map(asked -> new Quote(quote.purpose(), asked, Math.min(quote.first(), list.first()), Math.max(quote.end(), list.end())));
    }

    /** Criteria with others in the place of the one leaf that is such; empty where none or several are. */
    private static Optional<Tree<Asked>> replaced(Tree<Asked> asked, Predicate<Asked> such, Tree<Asked> by) {
        if (asked.leaves().filter(such).count() != 1) {
            return Optional.empty();
        }
        if (asked instanceof Tree.Leaf<Asked>) {
            return Optional.of(by);
        }
        List<Tree<Asked>> parts = asked.parts().stream().map(part -> replaced(part, such, by).orElse(part)).toList();
        return Optional.of(Tree.of(parts, asked instanceof Tree.Any<Asked>));
    }

    private List<Quote> read() {
        List<Quote> found = new ArrayList<>();
        for (Stretch run : joined()) {
            found.addAll(read(run));
        }
        return found;
    }

    /** The runs of guideline text, each with the numbered sentences behind it that it announces with a colon. */
    private List<Stretch> joined() {
        List<Stretch> runs = new ArrayList<>();
        Enumeration members = new Enumeration();
        for (Sentence sentence : reading.sentences()) {
            List<Stretch> own = runs(sentence);
            Stretch last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            boolean goesOn = own.size() == 1 && last != null && last.end() == sentence.first() && members.next(words, sentence.first());
            if (goesOn) {
                runs.set(runs.size() - 1, Stretch.of(last.first(), own.get(0).end()));
            } else if (!own.isEmpty()) {
                runs.addAll(own);
                members = opened(own.get(own.size() - 1));
            }
        }
        return runs;
    }

    /** The numbers behind a colon within a run, so that the next sentence may go on with them. */
    private Enumeration opened(Stretch run) {
        Enumeration members = new Enumeration();
        IntStream.range(run.first() + 1, run.end()).filter(word -> words.gapHas(word - 1, ":;")).forEach(word -> members.next(words, word));
        return members;
    }

    /** The clauses of a sentence in a row that are guideline text. */
    private static List<Stretch> runs(Sentence sentence) {
        List<Stretch> runs = new ArrayList<>();
        Clause first = null;
        int end = 0;
        for (Clause clause : sentence.clauses()) {
            boolean quoted = clause.voice() == Voice.GUIDELINE || first != null && clause.voice() == Voice.HYPOTHETICAL;
            if (quoted) {
                first = first == null ? clause : first;
                end = clause.end();
            } else if (first != null) {
                runs.add(Stretch.of(first.first(), end));
                first = null;
            }
        }
        if (first != null) {
            runs.add(Stretch.of(first.first(), end));
        }
        return runs;
    }

    /** What each of the words asks for that open a criterion, up to the next of them. */
    private List<Quote> read(Stretch run) {
        List<VerbGroup> verbs = reading.verbs(run.first(), run.end());
        List<Quote> quotes = new ArrayList<>();
        if (IntStream.range(run.first(), run.end()).anyMatch(word -> words.is(word, WordClass.SELDOM) && !words.is(word - 1, "how"))) {
            return quotes;
        }
        Optional<Quote> introduced = introduced(run);
        if (introduced.isPresent()) {
            return List.of(introduced.get());
        }
        boolean listing = IntStream.range(run.first(), run.end())
                .anyMatch(word -> words.is(word, WordClass.CRITERION) && opens(word, run.end(), verbs));
        List<VerbGroup> asking = verbs.stream().filter(verb -> !listing && demanded.by(verb) && !ofPatient(verb.first(), verbs)).toList();
        List<Integer> openers = IntStream.range(run.first(), run.end()).filter(word -> asked(word, asking).isPresent()
                || asking.stream().noneMatch(verb -> verb.holds(word)) && opens(word, run.end(), verbs)).boxed().toList();
        int from = run.first();
        for (int i = 0; i < openers.size(); i++) {
            int end = i + 1 < openers.size() ? clauseStart(openers.get(i), openers.get(i + 1)) : run.end();
            int opener = openers.get(i);
            Stretch own = Stretch.of(from, end);
            Optional<Quote> quote = asked(opener, asking).map(verb -> demanded.of(verb, own)).orElseGet(() -> opened(opener, own, verbs));
            if (quote.isPresent()) {
                quotes.add(quote.get());
                from = end;
            }
        }
        if (quotes.isEmpty()) {
            labelled(run).or(() -> obliged(run, verbs)).or(() -> bare(run, verbs)).ifPresent(quotes::add);
        }
        return quotes;
    }

    /** The verb that begins at a word, of those that ask for something by themselves. */
    private static Optional<VerbGroup> asked(int word, List<VerbGroup> asking) {
        return asking.stream().filter(verb -> verb.first() == word).findFirst();
    }

    /** "MTUS, page 46: A; B; C": what a guideline asks for, in brief behind its name. */
    private Optional<Quote> labelled(Stretch run) {
        int from = SourceLabel.textAfter(words, run.first(), run.end(), reading.hits(run).toList());
        int list = from < 0 ? headed(run) : from;
        return list < 0 ? Optional.empty() : quote(Purpose.NEEDED, run.first(), list, run);
    }

    /** "Hyaluronic injections: A; B; C": where the list begins that the name of the treatment heads, or -1. */
    private int headed(Stretch run) {
        int colon = IntStream.range(run.first(), Math.min(run.end(), run.first() + NEAR)).filter(word -> words.gapHas(word, ":"))
                .findFirst().orElse(-1);
        boolean named = colon >= 0 && reading.hits(Stretch.of(run.first(), colon + 1)).anyMatch(Hit::namesCare);
        boolean several = named && IntStream.range(colon + 1, run.end()).filter(word -> words.gapHas(word, ";")).count() > 1;
        return several ? colon + 1 : -1;
    }

    /** "BMI of 40 or more, or ...": a list that opens the rationale, of which a bound tells that it is of what is asked for. */
    private Optional<Quote> bare(Stretch run, List<VerbGroup> verbs) {
        boolean bound = verbs.isEmpty() && run.first() == 0 && run.end() >= reading.sentence(0).end()
                && (reading.hits(Role.COUNTED).anyMatch(hit -> BOUNDS.contains(hit.name()) && run.holds(hit.first()))
                        || IntStream.range(0, run.end() - 1).anyMatch(word -> words.is(word, "or") && words.is(word + 1, "more")));
        int from = words.is(0, WordClass.CONDITION) ? 1 : 0;
        return bound ? quote(Purpose.NEEDED, from, run) : Optional.empty();
    }

    /** Where the clause of an opening word begins, but not before the one that opened last. */
    private int clauseStart(int last, int opener) {
        return Math.max(last + 1, reading.clause(opener).first());
    }

    private boolean opens(int word, int end, List<VerbGroup> verbs) {
        if (excluded(word)) {
            return true;
        }
        boolean verbal = verbs.stream().anyMatch(verb -> verb.first() <= word && word <= verb.end() + 2);
        boolean advised = words.is(word - 1, "to") && words.is(word - 2, WordClass.REPORT_VERB);
        boolean aim = words.is(word - 1, "to") && !words.is(word, WordClass.SERVE_VERB) && !advised || words.is(word - 1, "fda");
        if (ofPatient(word, verbs) || words.is(word + 1, "by") || aim && words.endorses(word)) {
            return false;
        }
        boolean leads = word == reading.clause(word).first()
                && (words.lower(word).endsWith("ed") || words.is(word, "consider") || words.is(word, "offer"))
                || words.is(word, WordClass.SERVE_VERB) && words.is(word - 1, "to") || advised;
        boolean named = words.is(word - 1, WordClass.GUIDELINE) && words.lower(word).endsWith("s")
                || words.is(word, WordClass.RESTRICT_VERB) && (words.is(word + 1, "on") || words.is(word + 1, "upon"));
        boolean noun = words.is(word - 1, WordClass.DETERMINER) || words.is(word - 1, WordClass.NO);
        boolean adjective = words.is(word, WordClass.RESTRICT_VERB) && words.is(word - 1, WordClass.PREPOSITION)
                && IntStream.range(word + 1, Math.min(end, word + 2)).noneMatch(next -> TIED.contains(words.lower(next)));
        boolean endorses = !adjective && words.endorses(word) || words.is(word, WordClass.REQUIRE_VERB) && !noun;
        return words.is(word, WordClass.CRITERION) && listStart(word, end) >= 0 || endorses && (verbal || leads || named) || meant(word);
    }

    /** "; not for A", "but not in A": the case that is taken from what is recommended before. */
    private boolean excluded(int word) {
        return words.is(word, "not") && (words.is(word + 1, "for") || words.is(word + 1, "in"))
                && (words.is(word - 1, "but") || word > 0 && words.gapHas(word - 1, ";,"));
    }

    /** Whether a word stands in what is supposed, or is said of this patient, request or record. */
    private boolean ofPatient(int word, List<VerbGroup> verbs) {
        Clause clause = reading.clause(word);
        VerbGroup verb = verbs.stream().filter(group -> clause.holds(group.first())).findFirst().orElse(null);
        return verb != null && (words.any(clause.first(), verb.first(), WordClass.PATIENT, WordClass.RECORD, WordClass.REQUEST)
                || (words.is(verb.first(), "would") || words.is(verb.first(), "could"))
                        && !words.any(clause.first(), verb.first(), WordClass.GUIDELINE));
    }

    /** "... are for arthritis": the verb of what a treatment is meant for. */
    private boolean meant(int word) {
        return words.is(word, WordClass.BE) && words.is(word + 1, "for");
    }

    private Optional<Quote> opened(int word, Stretch run, List<VerbGroup> verbs) {
        if (excluded(word)) {
            return quote(Purpose.AGAINST, word + 2, Stretch.of(word, run.end()));
        }
        if (words.is(word, WordClass.CRITERION)) {
            return listed(word, run, verbs);
        }
        return words.is(word, WordClass.REQUIRE_VERB) ? required(word, run, verbs) : endorsed(word, run, verbs);
    }

    /** "recommended for A", "not recommended unless A", "reserved for A", "if A, it is recommended", "A justifies it if B". */
    private Optional<Quote> endorsed(int word, Stretch run, List<VerbGroup> verbs) {
        boolean against = negated(word, verbs);
        boolean restricts = words.is(word, WordClass.RESTRICT_VERB);
        int marker = restricts ? first(word + 1, run.end(), "to", "on", "upon", "for") : marker(word + 1, run.end());
        Optional<Tree<Asked>> subject = against ? Optional.empty() : subject(word, run, verbs);
        if (marker < 0) {
            return subject.map(asked -> new Quote(Purpose.ENOUGH, asked, run.first(), run.end())).or(() -> fronted(word, run, against));
        }
        if (counted(word, marker)) {
            return Optional.empty();
        }
        boolean exception = words.is(marker, WordClass.EXCEPTION);
        boolean only = restricts || IntStream.range(Math.max(run.first(), word - NEAR), marker + 1).anyMatch(at -> words.is(at, "only"));
        Purpose purpose = against ? exception ? Purpose.NEEDED : Purpose.AGAINST
                : only ? Purpose.NEEDED : hedged(word, verbs) ? Purpose.ALLOWED : Purpose.ENOUGH;
        return exception && !against ? Optional.empty()
                : joined(List.of(subject, purpose == Purpose.ENOUGH || purpose == Purpose.ALLOWED ? aim(word, marker) : Optional.empty(),
                        cases(marker, run.end(), purpose))).filter(asked -> !pointing(asked))
                        .map(asked -> new Quote(purpose, asked, run.first(), run.end()));
    }

    /** The cases behind the word that opens them; those that a colon lists behind a word for them ("in some cases: A, B"). */
    private Optional<Tree<Asked>> cases(int marker, int end, Purpose purpose) {
        int colon = IntStream.range(marker + 1, end - 1).filter(word -> words.gapHas(word, ":")).findFirst().orElse(-1);
        int in = IntStream.iterate(colon, word -> word >= marker && colon >= 0, word -> word - 1).limit(NEAR)
                .filter(word -> words.is(word, "in") || words.is(word, "for")).findFirst().orElse(-1);
        boolean word = in >= 0 && CASES.contains(words.lower(colon)) && !words.any(in, colon, WordClass.CONDITION);
        Optional<Tree<Asked>> listed = word ? lists.of(colon + 1, colon + 1, end, purpose) : Optional.empty();
        return listed.isEmpty() ? lists.of(marker + 1, marker + 1, end, purpose)
                : joined(List.of(in > marker ? lists.of(marker + 1, marker + 1, in, purpose) : Optional.empty(), listed));
    }

    /** "may be useful", "can help": what is not so much as recommended. */
    private boolean hedged(int word, List<VerbGroup> verbs) {
        return verbs.stream().filter(group -> group.first() <= word).reduce((one, other) -> other)
                .filter(group -> group.modal() && word <= group.end() + 2 && words.is(word, WordClass.ENDORSED)).isPresent()
                && USES.stream().anyMatch(use -> words.is(word, use));
    }

    /** All of some criteria that there are. */
    private static Optional<Tree<Asked>> joined(List<Optional<Tree<Asked>>> criteria) {
        List<Tree<Asked>> found = criteria.stream().flatMap(Optional::stream).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(Tree.of(found, false));
    }

    /** What a treatment is for, which is named before the case in which it is: "an option for A, when B". */
    private Optional<Tree<Asked>> aim(int opener, int marker) {
        int purpose = IntStream.range(opener + 1, marker).filter(word -> words.is(word, "for")).findFirst().orElse(marker);
        return purpose + 1 >= marker || words.is(opener, WordClass.REQUIRE_VERB) ? Optional.empty()
                : lists.of(purpose + 1, purpose + 1, marker, Purpose.ENOUGH);
    }

    /** What warrants a treatment, where the sentence begins with that: "signs of A justify a study", "A is enough to warrant it". */
    private Optional<Tree<Asked>> subject(int word, Stretch run, List<VerbGroup> verbs) {
        VerbGroup verb = verbs.stream().filter(group -> group.first() <= word).reduce((one, other) -> other).orElse(null);
        boolean serves =
                verb != null && words.is(word, WordClass.SERVE_VERB) && (!verb.passive() && verb.holds(word) || words.is(word - 1, "to"));
        if (!serves) {
            return Optional.empty();
        }
        int from = IntStream.range(run.first(), verb.first()).filter(at -> words.is(at, WordClass.COMPLEMENTIZER)).reduce(run.first() - 1,
                (one, other) -> other) + 1;
        boolean other =
                words.any(from, verb.first(), WordClass.GUIDELINE, WordClass.RECORD, WordClass.REQUEST, WordClass.PATIENT) || reading
                        .hits(Role.TREATMENT).anyMatch(hit -> hit.first() >= from && hit.first() <= from + 1 && hit.end() <= verb.first());
        return other || from >= verb.first() ? Optional.empty() : lists.of(from, from, verb.first(), Purpose.NEEDED);
    }

    private int first(int from, int end, String... any) {
        return IntStream.range(from, end).filter(word -> List.of(any).contains(words.lower(word))).findFirst().orElse(-1);
    }

    /** Whether a number of visits is recommended, and what follows tells in which case: that is a limit, and no criterion. */
    private boolean counted(int word, int marker) {
        int from = Math.max(reading.sentence(word).first(), word - NEAR);
        return IntStream.range(from, marker).anyMatch(words::isNumber) && reading.hits(Role.UNIT)
                .anyMatch(hit -> hit.first() > from && hit.first() < marker + NEAR && COUNTED.contains(hit.name()));
    }

    private Optional<Quote> fronted(int word, Stretch run, boolean against) {
        if (!words.is(run.first(), WordClass.CONDITION) && !words.is(run.first(), "for") && !words.is(run.first(), "in")) {
            return Optional.empty();
        }
        int comma = IntStream.range(run.first() + 1, word).filter(at -> words.gapHas(at, ",")).reduce(-1, (one, other) -> other);
        return comma < 0 ? Optional.empty()
                : quote(against ? Purpose.AGAINST : Purpose.ENOUGH, run.first() + 1, Stretch.of(run.first(), comma + 1));
    }

    /** Where that begins on which a recommendation hangs: at "if", "when", ..., or at "for" or "in" where there is none. */
    private int marker(int from, int end) {
        int sure = IntStream.range(from, end).filter(word -> words.is(word, WordClass.CONDITION) && !words.is(word, "only"))
                .filter(word -> !words.is(word - 1, WordClass.EXAMPLE)).findFirst().orElse(-1);
        return sure >= 0 ? sure
                : IntStream.range(from, end).filter(word -> words.is(word, "for") || words.is(word, "in")).findFirst().orElse(-1);
    }

    /**
     * A list after a colon whose members are numbered or set apart by semicolons, or of which the words before it say how many are asked
     * for: whatever those words are, what a guideline lists so are its criteria ("the chapter names as risks: (1) A; (2) B").
     */
    private Optional<Quote> introduced(Stretch run) {
        int colon = IntStream.range(run.first(), run.end() - 1).filter(word -> words.gapHas(word, ":"))
                .filter(word -> listed(word, run.end())).reduce(-1, (one, other) -> other);
        int first = colon < 0 ? run.first() : Math.max(run.first(), reading.clause(colon).first());
        int member = IntStream.range(colon + 1, run.end()).filter(word -> words.gapHas(word, ";")).findFirst().orElse(run.end());
        boolean amount = reading.hits(Role.UNIT).filter(hit -> hit.first() > colon && hit.first() < member)
                .anyMatch(hit -> COUNTED.contains(hit.name()) && hit.first() - 1 > colon && words.isNumber(hit.first() - 1)
                        && !lists.numbered(hit.first() - 1, colon + 1));
        if (colon < 0 || amount || !announces(Stretch.of(first, colon + 1))) {
            return Optional.empty();
        }
        boolean against = words.any(first, colon + 1, WordClass.NOT, WordClass.NO);
        boolean excepted = words.any(first, colon + 1, WordClass.EXCEPTION);
        return against && excepted ? Optional.empty() : quote(against ? Purpose.AGAINST : Purpose.NEEDED, first, colon + 1, run);
    }

    /** Whether some words can announce criteria: they name a guideline or criteria, or have a verb; a bare label does not. */
    private boolean announces(Stretch lead) {
        return words.any(lead.first(), lead.end(), WordClass.GUIDELINE, WordClass.CRITERION)
                || !reading.verbs(lead.first(), lead.end()).isEmpty() || reading.hits(lead).anyMatch(hit -> hit.is(Role.VOICE, "guideline"))
                || words.is(lead.end() - 1, "of");
    }

    /** Whether what follows a colon is a list: of numbered members, or of some that semicolons set apart. */
    private boolean listed(int colon, int end) {
        return IntStream.range(colon + 1, end - 1).anyMatch(word -> words.gapHas(word, ";")) || lists.numbered(colon + 1, colon + 1)
                && IntStream.range(colon + 2, end).anyMatch(word -> lists.numbered(word, colon + 1));
    }

    /** "criteria include: A; B", "any of the following: A, B". */
    private Optional<Quote> listed(int word, Stretch run, List<VerbGroup> verbs) {
        VerbGroup said = verbs.stream().filter(group -> group.first() > word).findFirst().orElse(null);
        if (said != null && said.negated() || negated(word, verbs)) {
            return Optional.empty();
        }
        int start = listStart(word, run.end());
        return start < 0 ? Optional.empty()
                : quote(Purpose.NEEDED, words.gapHas(start - 1, ":") ? reading.clause(word).first() : word, start, run);
    }

    /** Where the list begins that a name for criteria announces: behind a colon, "that" or a verb; negative where it announces none. */
    private int listStart(int word, int end) {
        int last = Math.min(end - 1, Math.max(word + 2 * NEAR, reading.clause(word).end()));
        int colon = IntStream.range(word, last).filter(at -> words.gapHas(at, ":")).findFirst().orElse(-1);
        if (colon >= 0) {
            return colon + 1;
        }
        int near = Math.min(end, word + 2 * NEAR);
        int that = IntStream.range(word + 1, near)
                .filter(at -> words.is(at, WordClass.COMPLEMENTIZER) && words.is(at - 1, WordClass.REPORT_VERB)).findFirst().orElse(-1);
        int verb = that >= 0 ? that : IntStream.range(word + 1, near)
                .filter(at -> words.is(at, WordClass.BE) || words.is(at, WordClass.REPORT_VERB)).findFirst().orElse(-1);
        return verb < 0 || words.is(verb - 1, WordClass.HAVE) ? -1 : verb + 1;
    }

    /** "requires A", "A is required". */
    private Optional<Quote> required(int word, Stretch run, List<VerbGroup> verbs) {
        if (negated(word, verbs) || words.is(word + 1, WordClass.NO)) {
            return Optional.empty();
        }
        int when = IntStream.range(word + 1, run.end()).filter(at -> words.is(at, WordClass.CONDITION) && !words.is(at, "only")).findFirst()
                .orElse(-1);
        if (reading.hits(Role.TREATMENT).anyMatch(hit -> hit.first() > word && hit.first() <= word + NEAR && hit.end() <= when)) {
            return endorsed(word, run, verbs);
        }
        boolean passive = words.is(word - 1, WordClass.BE) || words.is(word - 2, WordClass.BE) && words.is(word - 1, WordClass.ADVERB);
        VerbGroup verb = verbs.stream().filter(group -> group.holds(word)).findFirst().orElse(null);
        if (verb != null && (words.is(verb.first(), "may") || words.is(verb.first(), "might"))) {
            return Optional.empty();
        }
        if (passive) {
            int clause = verb == null ? run.first() : Math.max(run.first(), reading.clause(verb.first()).first());
            int from = words.is(clause, "before") || words.is(clause, "prior")
                    ? IntStream.range(clause, word).filter(at -> words.gapHas(at, ",")).findFirst().orElse(clause - 1) + 1 : clause;
            return quote(Purpose.NEEDED, from, Stretch.of(from, verb == null ? word - 1 : verb.first()))
                    .flatMap(quote -> demanded.excepted(quote.asked(), word, run.end())
                            .flatMap(asked -> joined(List.of(Optional.of(asked), measured(word, run.end()))))
                            .map(asked -> new Quote(Purpose.NEEDED, asked, quote.first(), quote.end())));
        }
        return verb == null && !words.is(word - 1, WordClass.GUIDELINE) ? Optional.empty() : quote(Purpose.NEEDED, word + 1, run);
    }

    /** The number that goes with what is required: "is required with a response of 70 percent". */
    private Optional<Tree<Asked>> measured(int word, int end) {
        int stop = IntStream.range(word + 1, end).filter(at -> words.gapHas(at, ",;")).map(at -> at + 1).findFirst().orElse(end);
        boolean number = words.is(word + 1, "with") && IntStream.range(word + 2, stop).anyMatch(words::isNumber);
        return number ? lists.of(word + 2, word + 2, stop, Purpose.NEEDED) : Optional.empty();
    }

    /** "A should be documented", "there has to be A", "blocks should rest on A": what each clause with such a verb asks for. */
    private Optional<Quote> obliged(Stretch run, List<VerbGroup> verbs) {
        List<Tree<Asked>> asked = new ArrayList<>();
        for (VerbGroup verb : verbs) {
            boolean must = words.is(verb.first(), WordClass.DEONTIC) && !words.is(verb.first(), "may")
                    || words.is(verb.first(), WordClass.HAVE) && words.is(verb.first() + 1, "to");
            if (must && !verb.negated() && !ofPatient(verb.first(), verbs)) {
                demanded.of(verb, reading.clause(verb.first()), reading.clause(verb.first()).end())
                        .flatMap(one -> demanded.excepted(one, verb.end(), run.end())).ifPresent(asked::add);
            }
        }
        return asked.isEmpty() ? Optional.empty() : Optional.of(new Quote(Purpose.NEEDED, Tree.of(asked, false), run.first(), run.end()));
    }

    private boolean negated(int word, List<VerbGroup> verbs) {
        boolean verb = verbs.stream().anyMatch(group -> group.negated() && group.first() <= word && word <= group.end() + 1);
        return verb
                || IntStream.range(Math.max(0, word - 2), word).anyMatch(at -> words.is(at, WordClass.NOT) || words.is(at, WordClass.NO))
                || verbs.stream().filter(group -> group.first() <= word).reduce((one, other) -> other).filter(
                        group -> words.any(Math.max(reading.clause(word).first(), group.first() - NEAR), group.first(), WordClass.NO))
                        .isPresent();
    }

    private Optional<Quote> quote(Purpose purpose, int from, Stretch run) {
        return quote(purpose, from, from, run);
    }

    /** @param head where the words begin that may say how many of the list are asked for */
    private Optional<Quote> quote(Purpose purpose, int head, int from, Stretch run) {
        if (from >= run.end()) {
            return Optional.empty();
        }
        return lists.of(head, from, run.end(), purpose).filter(asked -> !pointing(asked))
                .map(asked -> new Quote(purpose, asked, run.first(), run.end()));
    }

    /** Whether criteria only point to others: "for patients of that description". */
    private boolean pointing(Tree<Asked> asked) {
        return asked instanceof Tree.Leaf<Asked> leaf
                && IntStream.range(leaf.value().first(), leaf.value().end() - 1).anyMatch(
                        word -> words.is(word, "that") || words.is(word, "such") || words.is(word, "these") || words.is(word, "those"))
                && IntStream.range(leaf.value().first(), leaf.value().end()).filter(words::tells).count() < 2;
    }
}
