package imrcheck.check;

import imrcheck.facts.Contrast;
import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Outcome;
import imrcheck.facts.Passage;
import imrcheck.facts.Polarity;
import imrcheck.facts.Section;
import imrcheck.facts.Statement;
import imrcheck.source.SourceText;
import imrcheck.facts.Voice;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;

/**
 * Other findings for an item: the letter documents what it denies, denies what it documents, or does not say it at all.
 * What the rationale concludes is no finding. A finding may be told in several sentences; a variation changes one of them or all that tell
 * the same.
 */
final class StatementVariations {
    private static final int QUOTE = 90;
    private final SourceText source;
    private final List<Statement> said;
    private final List<List<Statement>> tellings;

    /**
     * The variations of what the letter says of this item's patient.
     *
     * @param evidence what the verdict rests on: its statements are tried first
     */
    StatementVariations(SourceText source, LetterFacts facts, Item item, Collection<Passage> evidence) {
        this.source = source;
        said = facts.rest().stream().filter(Statement.class::isInstance).map(Statement.class::cast)
                .filter(statement -> statement.voice() == Voice.PATIENT && (statement.item() == item.item() || statement.item() == 0))
                .filter(statement -> touches(evidence, statement) || !touches(item.conclusions(), statement)).toList();
        Comparator<Statement> evidenceFirst = Comparator.comparing(statement -> !touches(evidence, statement));
        tellings = Stream.concat(said.stream().sorted(evidenceFirst).map(List::of), repeated()).toList();
    }

    private static boolean touches(Collection<Passage> passages, Statement statement) {
        return passages.stream().anyMatch(passage -> passage.span().overlaps(statement.passage().span()));
    }

    private Stream<List<Statement>> repeated() {
        Function<Statement, List<Object>> what = statement -> List.of(statement.concept(), statement.polarity());
        return said.stream().collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList())).values().stream()
                .filter(statements -> statements.size() > 1);
    }

    /** The opposite of what is said, then silence. */
    List<Variation> all() {
        return Stream.concat(tellings.stream().map(this::opposite), tellings.stream().map(this::silent)).toList();
    }

    private Variation opposite(List<Statement> telling) {
        Statement first = telling.get(0);
        String place = first.section() == Section.SUMMARY ? "the record" : "the rationale";
        return opposite(telling, first.polarity() == Polarity.AFFIRMED ? "Had " + place + " denied " + quote(first)
                : "Had " + place + " documented " + ConceptWords.of(first) + ", not " + quote(first));
    }

    private Variation silent(List<Statement> telling) {
        return silent(telling, "Without " + quote(telling.get(0)));
    }

    /** Everything documented that the rationale finds missing; nothing where that is the same as a variation of {@link #all}. */
    Stream<Variation> nothingMissing() {
        List<Statement> missing = said.stream().filter(s -> s.section() == Section.RATIONALE && s.unmet()).toList();
        return Stream.of(opposite(missing, "Had the rationale documented everything that it finds missing"))
                .filter(several -> missing.size() > 1);
    }

    /** None of the findings said that these reasons rest on; nothing where there are fewer than two. */
    Stream<Variation> without(Collection<Passage> reasons, Outcome outcome) {
        List<Statement> grounds = said.stream().filter(statement -> touches(reasons, statement)).toList();
        return Stream.of(silent(grounds, "Without any of the reasons for " + outcome.word())).filter(several -> grounds.size() > 1);
    }

    private Variation opposite(List<Statement> statements, String condition) {
        Set<Fact> changed = Set.copyOf(statements);
        return Variation.ofFacts(condition + where(statements),
                fact -> Stream.of(changed.contains(fact) ? opposite((Statement) fact) : fact).filter(kept -> !rests(kept, changed)));
    }

    private Variation silent(List<Statement> statements, String condition) {
        Set<Fact> gone = Set.copyOf(statements);
        return Variation.ofFacts(condition + where(statements),
                fact -> Stream.of(fact).filter(kept -> !gone.contains(kept) && !rests(kept, gone)));
    }

    /** Whether a fact is a contrast that one of these has to do with. */
    private static boolean rests(Fact fact, Set<Fact> changed) {
        return fact instanceof Contrast contrast && changed.stream().anyMatch(contrast::involves);
    }

    private static Statement opposite(Statement s) {
        Polarity polarity = s.polarity() == Polarity.AFFIRMED ? Polarity.DENIED : Polarity.AFFIRMED;
        return new Statement(s.item(), s.section(), s.concept(), s.kinds(), polarity, s.voice(), s.conceded(), s.passage(), s.sentence(),
                s.theme(), s.own());
    }

    private String where(List<Statement> telling) {
        List<String> lines =
                telling.stream().map(s -> s.passage().span().start()).map(source::line).distinct().sorted().map(String::valueOf).toList();
        return (lines.size() == 1 ? " (line " : " (lines ") + String.join(", ", lines) + ")";
    }

    private String quote(Statement statement) {
        return '"' + WordUtils.abbreviate(source.quote(statement.passage().span()), QUOTE, QUOTE + 20, "...") + '"';
    }
}
