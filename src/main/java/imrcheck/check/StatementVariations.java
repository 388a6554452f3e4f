package imrcheck.check;

import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Outcome;
import imrcheck.facts.Passage;
import imrcheck.facts.Polarity;
import imrcheck.facts.Section;
import imrcheck.facts.Statement;
import imrcheck.source.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.WordUtils;

/**
 * Other findings for an item: the letter documents what it denies, denies what it documents, or does not say it at all.
 * What the rationale concludes is no finding. A finding may be told in several sentences; a variation changes one of them or all that tell
 * the same.
 */
final class StatementVariations {
    private static final int QUOTE = 90;
    private final SourceText source;
    private final List<Statement> heard;
    private final List<List<Statement>> tellings = new ArrayList<>();

    /**
     * The variations of what the letter says of this item's patient.
     *
     * @param evidence what the verdict rests on: its statements are tried first
     */
    StatementVariations(SourceText source, LetterFacts facts, Item item, Collection<Passage> evidence) {
        this.source = source;
        heard = heard(facts, item, evidence);
        for (Statement statement : heard) {
            if (touches(evidence, statement)) {
                tellings.add(List.of(statement));
            }
        }
        for (Statement statement : heard) {
            if (!touches(evidence, statement)) {
                tellings.add(List.of(statement));
            }
        }
        tellings.addAll(repeated(heard));
    }

    private static List<Statement> heard(LetterFacts facts, Item item, Collection<Passage> evidence) {
        return facts.rest().stream().filter(Statement.class::isInstance).map(Statement.class::cast)
                .filter(statement -> statement.finding() && (statement.item() == item.item() || statement.item() == 0))
                .filter(statement -> touches(evidence, statement) || !touches(item.conclusions(), statement)).toList();
    }

    private static boolean touches(Collection<Passage> passages, Statement statement) {
        return passages.stream().anyMatch(passage -> passage.span().start() < statement.passage().span().end()
                && statement.passage().span().start() < passage.span().end());
    }

    private static Collection<List<Statement>> repeated(List<Statement> heard) {
        Map<String, List<Statement>> same = new LinkedHashMap<>();
        for (Statement statement : heard) {
            same.computeIfAbsent(statement.concept() + ' ' + statement.polarity(), key -> new ArrayList<>()).add(statement);
        }
        same.values().removeIf(statements -> statements.size() < 2);
        return same.values();
    }

    /** The opposite of what is said, then silence. */
    List<Variation> all() {
        List<Variation> variations = new ArrayList<>();
        for (List<Statement> telling : tellings) {
            variations.add(flipped(telling));
        }
        for (List<Statement> telling : tellings) {
            variations.add(dropped(telling));
        }
        return variations;
    }

    /** Everything documented that the rationale finds missing; nothing where that is the same as a variation of {@link #all}. */
    Optional<Variation> nothingMissing() {
        List<Statement> missing = heard.stream().filter(s -> s.section() == Section.RATIONALE && s.unmet()).toList();
        return missing.size() < 2 ? Optional.empty()
                : Optional.of(new Variation("Had the rationale documented everything that it finds missing (" + where(missing) + ")",
                        facts -> replace(facts, Set.copyOf(missing), true)));
    }

    /** None of the findings said that these reasons rest on; nothing where there are fewer than two. */
    Optional<Variation> without(Collection<Passage> reasons, Outcome outcome) {
        List<Statement> said = heard.stream().filter(statement -> touches(reasons, statement)).toList();
        return said.size() < 2 ? Optional.empty() : Optional.of(new Variation(
                "Without any of the reasons for " + (outcome == Outcome.UPHELD ? "Upheld" : "Overturned") + " (" + where(said) + ")",
                facts -> replace(facts, Set.copyOf(said), false)));
    }

    private Variation flipped(List<Statement> telling) {
        Statement first = telling.get(0);
        String condition = first.polarity() == Polarity.AFFIRMED ? "Had " + place(first) + " denied \"" + quote(first) + "\""
                : "Had " + place(first) + " documented " + ConceptWords.of(first) + ", not \"" + quote(first) + "\"";
        return new Variation(condition + " (" + where(telling) + ")", facts -> replace(facts, Set.copyOf(telling), true));
    }

    private Variation dropped(List<Statement> telling) {
        return new Variation("Without \"" + quote(telling.get(0)) + "\" (" + where(telling) + ")",
                facts -> replace(facts, Set.copyOf(telling), false));
    }

    private static LetterFacts replace(LetterFacts facts, Set<Statement> changed, boolean flip) {
        List<Fact> rest = new ArrayList<>(facts.rest().size());
        for (Fact fact : facts.rest()) {
            if (!(fact instanceof Statement statement) || !changed.contains(statement)) {
                rest.add(fact);
            } else if (flip) {
                rest.add(opposite(statement));
            }
        }
        return new LetterFacts(facts.items(), rest);
    }

    private static Statement opposite(Statement s) {
        Polarity polarity = s.polarity() == Polarity.AFFIRMED ? Polarity.DENIED : Polarity.AFFIRMED;
        return new Statement(s.item(), s.section(), s.concept(), s.kinds(), polarity, s.voice(), s.conceded(), s.passage(), s.sentence(),
                s.parts());
    }

    private static String place(Statement statement) {
        return statement.section() == Section.SUMMARY ? "the record" : "the rationale";
    }

    private String where(List<Statement> telling) {
        List<String> lines =
                telling.stream().map(s -> s.passage().span().start()).map(source::line).distinct().sorted().map(String::valueOf).toList();
        return (lines.size() == 1 ? "line " : "lines ") + String.join(", ", lines);
    }

    private String quote(Statement statement) {
        return WordUtils.abbreviate(source.quote(statement.passage().span()), QUOTE, QUOTE + 20, "...");
    }
}
