package imrcheck.reading;

import imrcheck.facts.Contrast;
import imrcheck.facts.Contrast.Kind;
import imrcheck.facts.Item;
import imrcheck.facts.Passage;
import imrcheck.facts.Polarity;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.facts.Statement;
import imrcheck.facts.Theme;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.TextReader;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.reading.Account.Mark;
import imrcheck.reading.PatientStory.Worded;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a rationale denies in words for which there is no concept that can be compared, against a clause of the record that tells of it
 * in the same words: the noun that is denied, what is put before it, and most of what tells which it is.
 */
final class WordContrasts {
    /** What is told of one care, or compared by its concept, is not compared by words. */
    private static final List<String> COMPARED = List.of("compared", "effect", "of-care");
    private static final Set<String> VAGUE =
            Set.of("why", "whether", "how", "what", "which", "those", "these", "this", "such", "more", "other", "further");
    /** Nouns for there being what is named behind them: "no history of a clot". */
    private static final Set<String> HOLDING = Set.of("history", "diagnosis", "sign", "signs", "complaint", "complaints");
    /** What has its own place: the ledger of care, and the theme of what is told. */
    private static final Set<Role> NAMES = EnumSet.of(Role.TREATMENT, Role.DRUG, Role.DRUG_CLASS, Role.BODY_PART, Role.SIDE, Role.UNIT);
    private static final String TOLD = "told";
    private static final double MOST = 0.5;

    private final TextReader reader;
    private final Item item;
    private final Account own;
    private final PatientStory rationale;
    private final PatientStory record;
    private final Set<String> title;

    /**
     * @param own       what the rationale of the item tells
     * @param rationale its clauses
     * @param title     the roots of the words of the item's title, which tell no two things apart
     */
    WordContrasts(TextReader reader, Item item, Account own, PatientStory rationale, PatientStory record, Set<String> title) {
        this.reader = reader;
        this.item = item;
        this.own = own;
        this.rationale = rationale;
        this.record = record;
        this.title = title;
    }

    /**
     * A thing that a clause denies.
     *
     * @param words those that tell what it is
     * @param head  its noun
     */
    private record Denied(List<Integer> words, int head) {}

    /** The contrasts of all denials, in order. */
    List<Contrast> all() {
        return rationale.clauses().stream().filter(one -> !one.clause().conceded() && !item.concludes(words().span(one.clause())))
                .flatMap(this::contrasts).toList();
    }

    private Stream<Contrast> contrasts(Worded one) {
        Words words = words();
        Span span = words.span(one.clause());
        List<Statement> claims = own.clauses().getOrDefault(span, List.of()).stream().filter(Statement::lacking).toList();
        if (claims.isEmpty() || vague(one.clause(), claims.get(0))
                || claims.stream().anyMatch(claim -> COMPARED.stream().anyMatch(claim::about))) {
            return Stream.empty();
        }
        List<Denied> denied = denied(one);
        List<Optional<Passage>> told = denied.stream().map(this::told).toList();
        boolean whole = !told.isEmpty() && told.stream().allMatch(Optional::isPresent);
        Opposed opposed = new Opposed(words.text(), Map.of());
        return !whole ? Stream.empty()
                : claims.stream().map(claim -> opposed.contrast(item, Kind.MISSED, claim, statement(told.get(0).orElseThrow())));
    }

    /** Whether a clause denies a degree, or something of some time or to come, which the same noun does not tell. */
    private boolean vague(Clause clause, Statement claim) {
        return own.clauseHas(Mark.QUALIFIED, claim) || own.clauseHas(Mark.OF_TIME, claim)
                || words().any(clause.first(), clause.end(), WordClass.MODAL);
    }

    private static Statement statement(Passage told) {
        return new Statement(0, Section.SUMMARY, TOLD, Set.of(TOLD), Polarity.AFFIRMED, Voice.PATIENT, false, told, told.span(),
                Theme.NONE);
    }

    private Words words() {
        return rationale.reading().words();
    }

    /** The things that a clause denies: its denied words, parted where a list is. */
    private List<Denied> denied(Worded one) {
        List<Denied> found = new ArrayList<>();
        List<Integer> group = new ArrayList<>();
        for (int word : one.words()) {
            if (!group.isEmpty() && parted(group.get(group.size() - 1), word)) {
                add(found, group);
                group = new ArrayList<>();
            }
            if (reader.polarity(rationale.reading(), Stretch.of(word, word + 1)).negative() && !cue(one.clause(), word)) {
                group.add(word);
            }
        }
        add(found, group);
        return found;
    }

    /** Whether a word belongs to what denies, and not to what is denied: "obtained" of "was not obtained". */
    private boolean cue(Clause clause, int word) {
        return rationale.reading().hits(clause).anyMatch(hit -> hit.negates() && hit.holds(word))
                || clause.verb() != null && clause.verb().holds(word);
    }

    private void add(List<Denied> found, List<Integer> group) {
        if (!group.isEmpty()) {
            found.add(new Denied(group, head(group)));
        }
    }

    /** The last word before what is put behind the noun: "evaluation" of "baseline evaluation of the shoulder". */
    private int head(List<Integer> group) {
        int head = group.get(0);
        for (int word : group.subList(1, group.size())) {
            if (word != head + 1 && !HOLDING.contains(words().lower(head))) {
                return head;
            }
            head = word;
        }
        return head;
    }

    private boolean parted(int from, int to) {
        return IntStream.range(from, to).anyMatch(
                word -> words().gapHas(word, ",;:") || word > from && (words().is(word, WordClass.COORDINATOR) || words().is(word, "nor")));
    }

    /** Where the record tells of a thing. */
    private Optional<Passage> told(Denied denied) {
        String head = words().stem(denied.head());
        Set<String> before = stems(denied.words().stream().filter(word -> word < denied.head() && !HOLDING.contains(words().lower(word))));
        Set<String> behind = stems(denied.words().stream().filter(word -> word > denied.head()));
        Clause clause = rationale.reading().clause(denied.head());
        boolean vague = words().any(clause.first(), denied.head(), VAGUE)
                || words().any(denied.head(), denied.head() + 1, WordClass.PROVIDER, WordClass.PATIENT, WordClass.RECORD);
        boolean named = vague || rationale.reading().hits(clause).anyMatch(hit -> NAMES.contains(hit.role()) && hit.holds(denied.head()));
        if (named || title.contains(head) || record.clauses().stream().anyMatch(one -> denies(one, head))) {
            return Optional.empty();
        }
        return record.clauses().stream().filter(one -> one.stems().contains(head) && !record.counts().leavesOpen(one.clause()))
                .filter(one -> Likeness.ofSide(item, record.sides(one.clause()))).filter(one -> tells(one, before, behind)).findFirst()
                .map(one -> new Passage(Section.SUMMARY, record.reading().words().span(one.clause())));
    }

    private Set<String> stems(Stream<Integer> chosen) {
        return chosen.map(words()::stem).filter(stem -> !title.contains(stem)).collect(Collectors.toCollection(HashSet::new));
    }

    private boolean denies(Worded one, String head) {
        return one.stems().contains(head) && IntStream.range(0, one.words().size()).filter(at -> one.stems().get(at).equals(head))
                .map(one.words()::get).anyMatch(word -> reader.polarity(record.reading(), Stretch.of(word, word + 1)) != Polarity.AFFIRMED);
    }

    private boolean tells(Worded one, Set<String> before, Set<String> behind) {
        Reading reading = record.reading();
        Stretch sentence = reading.sentence(one.clause().first());
        Set<String> said = Criteria.told(reading.words(), sentence);
        long found = behind.stream().filter(said::contains).count();
        return said.containsAll(before) && found >= MOST * behind.size() && (behind.isEmpty() || before.size() + found > 0);
    }
}
