package imrcheck.reading;

import imrcheck.facts.Item;
import imrcheck.facts.Passage;
import imrcheck.facts.Polarity;
import imrcheck.facts.Section;
import imrcheck.facts.Statement;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.VerbGroup;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where the guideline text of a rationale does not recommend the very treatment of the item, in whatever case: "the MTUS does not
 * recommend carisoprodol". What is refused in one case alone, for another part of the body, or with an exception, is a criterion.
 */
record Refusals(Item item, Reading reading) {
    private static final String REFUSED = "treatment-refused";
    private static final Set<String> PLAINLY = Set.of("specifically", "currently", "expressly", "clearly", "simply");
    private static final Set<String> STANDING = Set.of("it", "they", "these", "this", "its");

    /** The clauses that refuse it, as statements of the guideline. */
    List<Statement> statements() {
        return reading.sentences().stream().filter(this::anyCase)
                .flatMap(sentence -> sentence.clauses().stream()
                        .filter(clause -> refuses(clause) && ofItem(sentence, clause) || briefly(sentence, clause)))
                .map(this::statement).toList();
    }

    private Statement statement(Clause clause) {
        Passage passage = new Passage(Section.RATIONALE, words().span(clause));
        return new Statement(item.item(), Section.RATIONALE, REFUSED, Set.of(REFUSED), Polarity.AFFIRMED, Voice.GUIDELINE, false, passage,
                passage.span());
    }

    /** Whether a sentence knows no case in which it is otherwise, and no other in which alone it is so. */
    private boolean anyCase(Sentence sentence) {
        return IntStream.range(sentence.first(), sentence.end())
                .noneMatch(word -> words().is(word, WordClass.EXCEPTION) || words().is(word, "if") || words().is(word, "when")
                        || words().is(word, "only") || words().is(word, "but")
                        || words().is(word, "other") && words().is(word + 1, "than"));
    }

    /** "Carisoprodol (Soma). Not recommended.": the guideline's own brief answer behind the name. */
    private boolean briefly(Sentence sentence, Clause clause) {
        int favors = IntStream.range(clause.first(), clause.end()).filter(words()::endorses).findFirst().orElse(-1);
        boolean brief = favors == clause.first() + 1 && words().is(clause.first(), WordClass.NOT) && favors + 1 == clause.end()
                && clause.end() == sentence.end();
        return brief && reading.hits(Stretch.of(before(sentence), favors)).anyMatch(this::own);
    }

    private boolean refuses(Clause clause) {
        VerbGroup verb = clause.verb();
        if (verb == null || clause.voice() != Voice.GUIDELINE || verb.modal() || verb.past()) {
            return false;
        }
        int favors = IntStream.range(verb.first(), Math.min(clause.end(), verb.end() + 2))
                .filter(word -> words().is(word, WordClass.ENDORSE_VERB) && !noun(word)).findFirst().orElse(-1);
        if (favors < 0 || IntStream.range(verb.first(), favors).anyMatch(this::hedges)) {
            return false;
        }
        boolean denied = verb.negated() || words().is(clause.first(), WordClass.NO) || words().is(favors - 1, WordClass.NOT);
        return denied != words().is(favors + 1, "against") && unconditional(Stretch.of(favors + 1, clause.end()));
    }

    /** "gives no recommendation on it" is silence. */
    private boolean noun(int word) {
        return words().is(word - 1, WordClass.DETERMINER) || words().is(word - 1, WordClass.NO);
    }

    /** Whether a word says that there are cases in which it is otherwise: "routinely", "generally". */
    private boolean hedges(int word) {
        return words().is(word, WordClass.SELDOM) || words().lower(word).endsWith("ly") && !PLAINLY.contains(words().lower(word));
    }

    /** Whether what follows names no case: "for", but for the item's own part of the body. */
    private boolean unconditional(Stretch rest) {
        return IntStream.range(rest.first(), rest.end())
                .noneMatch(word -> words().is(word, "for") || words().is(word, "in") || words().is(word, "as")
                        || words().is(word, WordClass.CONDITION))
                && reading.hits(rest).noneMatch(hit -> hit.role() == Role.BODY_PART && !item.bodyParts().contains(hit.name()));
    }

    /** Whether it is told of the item's treatment or drug, by its name or by what stands for one named just before. */
    private boolean ofItem(Sentence sentence, Clause clause) {
        boolean named = reading.hits(clause).anyMatch(this::own);
        boolean standing = clause.verb().first() > clause.first() && STANDING.contains(words().lower(clause.first()))
                && reading.hits(Stretch.of(before(sentence), clause.first())).anyMatch(this::own);
        return named || standing;
    }

    private int before(Sentence sentence) {
        int number = reading.sentenceOf()[sentence.first()];
        return number > 0 ? reading.sentences().get(number - 1).first() : sentence.first();
    }

    private boolean own(Hit hit) {
        return hit.namesCare() && (hit.name().equals(item.treatment()) && !item.isDrug() || item.traits().contains(hit.name()));
    }

    private Words words() {
        return reading.words();
    }
}
