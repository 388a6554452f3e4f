package imrcheck.reading;

import imrcheck.facts.Passage;
import imrcheck.facts.Span;
import imrcheck.facts.Statement;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.Terms;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Denials of a rationale that give no reason of their own: they announce one that follows ("the request falls short in one respect"),
 * or say again with the conclusion one that was given ("as that step was skipped, ...").
 */
final class Repeats {
    /** What a denial is that says nothing new; {@link Statement#about} knows it. */
    private static final String REPEATED = "repeated";
    private static final String GENERAL = "general-criterion";
    private static final String UNNAMED = "unnamed-need";
    private static final String CONCLUSORY = "conclusory";
    /** What names no reason. */
    private static final List<String> EMPTY = List.of(UNNAMED, CONCLUSORY, "medical-necessity", "necessity-named", "support-for-request");
    /** Words for whatever there is to object: "difficulty", "shortcoming". */
    private static final String ANY_OBJECTION = "any-objection";
    private static final Set<String> POINTING =
            Set.of("this", "that", "these", "those", "such", "same", "neither", "either", "both", "so", "it", "they", "them", "thereof");
    private static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "these", "those", "such");
    /** A reason is announced no farther before it. */
    private static final int AHEAD = 2;

    private final Terms terms;
    private final Reading reading;
    private final List<Passage> conclusions;
    private final Set<String> title;
    private final Map<Stretch, Set<String>> told = new HashMap<>();

    /**
     * @param conclusions where the rationale concludes
     * @param title       the roots of the words of the item's title, which name what is at issue
     */
    Repeats(Terms terms, Reading reading, List<Passage> conclusions, Set<String> title) {
        this.terms = terms;
        this.reading = reading;
        this.conclusions = conclusions;
        this.title = title;
    }

    /** The statements without what only concludes; those that say nothing new are marked. */
    List<Statement> mark(List<Statement> statements) {
        Map<Span, Clause> clauses = reading.sentences().stream().flatMap(sentence -> sentence.clauses().stream())
                .collect(Collectors.toMap(clause -> reading.words().span(clause), Function.identity()));
        List<Statement> all = statements.stream().filter(one -> !concludesOnly(one, clauses.get(one.sentence()))).toList();
        Map<Span, List<Statement>> denials = all.stream().filter(one -> one.lacking() && clauses.containsKey(one.sentence()))
                .collect(Collectors.groupingBy(Statement::sentence));
        List<Statement> named = all.stream().filter(one -> one.lacking() && EMPTY.stream().noneMatch(one::about)).toList();
        List<Clause> naming = named.stream().map(Statement::sentence).distinct().filter(clauses::containsKey).map(clauses::get).toList();
        Set<Span> repeating = denials.entrySet().stream()
                .filter(one -> announces(clauses.get(one.getKey()), one.getValue(), naming)
                        || again(clauses.get(one.getKey()), one.getValue(), named, naming))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        return all.stream().map(one -> one.lacking() && repeating.contains(one.sentence()) ? marked(one) : one).toList();
    }

    /**
     * Whether criteria in general are unmet in the words that conclude ("does not qualify as medically necessary"), or something without a
     * name is missing in words that only conclude ("the requested brace is not supported").
     */
    private boolean concludesOnly(Statement said, Clause clause) {
        boolean itself =
                said.about(GENERAL) && clause != null && conclusions.stream().anyMatch(one -> one.span().contains(said.passage().span()));
        return clause != null && said.lacking() && (itself || said.about(UNNAMED) && concludes(clause) && told(clause).isEmpty());
    }

    private static Statement marked(Statement said) {
        Set<String> kinds = new HashSet<>(said.kinds());
        kinds.add(REPEATED);
        return new Statement(said.item(), said.section(), said.concept(), kinds, said.polarity(), said.voice(), said.conceded(),
                said.passage(), said.sentence(), said.theme(), said.own());
    }

    /** Whether a clause misses something without a name, and a denial follows that names what. */
    private boolean announces(Clause clause, List<Statement> own, List<Clause> naming) {
        int sentence = reading.sentenceOf()[clause.first()];
        return own.stream().allMatch(one -> one.about(UNNAMED)) && naming.stream().filter(one -> one.first() >= clause.end())
                .filter(one -> reading.sentenceOf()[one.first()] <= sentence + AHEAD)
                .anyMatch(one -> told(reading.sentence(one.first())).containsAll(told(clause)));
    }

    /** Whether a clause goes with the conclusion or points back, and a denial before it says what it says. */
    private boolean again(Clause clause, List<Statement> own, List<Statement> named, List<Clause> naming) {
        if (!reading.words().any(clause.first(), clause.end(), POINTING) && !concludes(clause)) {
            return false;
        }
        int start = reading.words().span(clause).start();
        List<Statement> before = named.stream().filter(one -> one.sentence().end() <= start).toList();
        if (before.isEmpty()) {
            return false;
        }
        Set<String> said = naming.stream().filter(one -> one.end() <= clause.first())
                .flatMap(one -> told(reading.sentence(one.first())).stream()).collect(Collectors.toSet());
        boolean known = said.containsAll(told(clause)) || standsFor(clause);
        return own.stream().allMatch(
                one -> one.about(CONCLUSORY) || known && one.about(UNNAMED) || before.stream().anyMatch(earlier -> alike(earlier, one)));
    }

    /** Whether all that a clause names is one thing told before, by a word that was not: "that safeguard is missing". */
    private boolean standsFor(Clause clause) {
        Words words = reading.words();
        List<Integer> named = IntStream.range(clause.first(), clause.end()).filter(word -> tells(word) && !title.contains(words.stem(word)))
                .filter(word -> clause.verb() == null || !clause.verb().holds(word)).boxed().toList();
        return named.size() == 1 && words.any(clause.first(), named.get(0), DEMONSTRATIVE)
                && IntStream.range(0, clause.first()).noneMatch(word -> words.stem(word).equals(words.stem(named.get(0))));
    }

    /** Whether a word tells what is spoken of, and is none for the request. */
    private boolean tells(int word) {
        return reading.words().tells(word) && !reading.words().is(word, WordClass.REQUEST);
    }

    private boolean alike(Statement one, Statement other) {
        return terms.isA(one.concept(), other.concept()) || terms.isA(other.concept(), one.concept());
    }

    private boolean concludes(Clause clause) {
        Span sentence = reading.words().span(reading.sentence(clause.first()));
        return conclusions.stream().anyMatch(passage -> passage.span().overlaps(sentence));
    }

    /** The roots of the words that tell what some words are about, but for what is at issue anyway. */
    private Set<String> told(Stretch stretch) {
        return told.computeIfAbsent(Stretch.of(stretch.first(), stretch.end()), this::roots);
    }

    private Set<String> roots(Stretch stretch) {
        Words words = reading.words();
        List<Hit> issues = reading.hits(stretch).filter(hit -> hit.is(Role.TRAIT, ANY_OBJECTION)).toList();
        List<String> roots = new ArrayList<>();
        IntStream.range(stretch.first(), stretch.end()).filter(this::tells)
                .filter(word -> issues.stream().noneMatch(issue -> issue.holds(word))).mapToObj(words::stem).forEach(roots::add);
        roots.removeAll(title);
        return Set.copyOf(roots);
    }
}
