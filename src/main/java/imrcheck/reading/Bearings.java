package imrcheck.reading;

import imrcheck.facts.Bearing;
import imrcheck.facts.Item;
import imrcheck.facts.Passage;
import imrcheck.facts.Quotation;
import imrcheck.facts.Section;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.reading.Answers.Answered;
import imrcheck.reading.PatientStory.Worded;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Weighs what a rationale tells of the patient, sentence by sentence, against the criteria that it quotes. */
final class Bearings {
    private static final int FEWEST_WORDS = 2;

    private final Item item;
    private final Counts counts;
    private final PatientStory story;
    private final Adverse adverse;
    /** The words that stand in quotations. */
    private final BitSet quotations;
    private final Set<String> quoted;

    private Bearings(Item item, PatientStory story, Account own, Answered answered) {
        this.item = item;
        this.story = story;
        counts = story.counts();
        adverse = new Adverse(item, story, own, answered);
        quotations = words().in(answered.facts().stream().filter(Quotation.class::isInstance).map(fact -> fact.passage().span()).toList());
        quoted = wordsOf();
    }

    /**
     * The bearing of a rationale that quotes criteria.
     *
     * @param answered what was read of its quotations and their answers
     */
    static Bearing of(Item item, PatientStory story, Account own, Answered answered) {
        return new Bearings(item, story, own, answered).read();
    }

    private Bearing read() {
        List<Passage> out = new ArrayList<>();
        List<Passage> against = new ArrayList<>();
        List<Passage> doubts = new ArrayList<>();
        for (List<Worded> sentence : sentences()) {
            Passage passage = new Passage(Section.RATIONALE, words().span(reading().sentence(sentence.get(0).clause().first())));
            // A request may have a number that is too large: that is told by the limits.
            boolean requests = sentence.stream().anyMatch(this::requests);
            if (sentence.stream().map(Worded::clause).anyMatch(requests ? adverse::inWords : adverse::in)) {
                against.add(passage);
                if (sentence.stream().anyMatch(one -> adverse.doubts(one.clause()))) {
                    doubts.add(passage);
                }
            } else if (sentence.stream().anyMatch(one -> !requests(one) && tied(one))) {
                out.add(passage);
            } else if (sentence.stream().noneMatch(this::understood)) {
                against.add(passage);
            }
        }
        return new Bearing(item.item(), out, against, doubts);
    }

    /** The clauses on the patient by their sentences, but for those that conclude or quote. */
    private Collection<List<Worded>> sentences() {
        Map<Integer, List<Worded>> sentences = new LinkedHashMap<>();
        story.clauses().stream().filter(one -> !concludes(one.clause()) && !quotes(one.clause()))
                .forEach(one -> sentences.computeIfAbsent(reading().sentenceOf()[one.clause().first()], at -> new ArrayList<>()).add(one));
        return sentences.values().stream().filter(sentence -> sentence.stream().mapToInt(one -> one.words().size()).sum() >= FEWEST_WORDS)
                .toList();
    }

    /** Whether a clause concludes, or decides on the request in a sentence that does. */
    private boolean concludes(Clause clause) {
        boolean decides = reading().hits(clause)
                .anyMatch(hit -> hit.role() == Role.TRAIT && (hit.name().startsWith("request-") || hit.name().startsWith("denial-")));
        return item.concludes(words().span(clause)) || decides && item.concludes(words().span(reading().sentence(clause.first())));
    }

    private Reading reading() {
        return story.reading();
    }

    private Words words() {
        return reading().words();
    }

    private Set<String> wordsOf() {
        return quotations.stream().filter(words()::tells).mapToObj(words()::stem).collect(Collectors.toSet());
    }

    /** Whether a sentence quotes, whatever else it says. */
    private boolean quotes(Clause clause) {
        Stretch sentence = reading().sentence(clause.first());
        int next = quotations.nextSetBit(sentence.first());
        return next >= 0 && next < sentence.end();
    }

    /** Whether a clause says what is asked for. */
    private boolean requests(Worded one) {
        Clause clause = one.clause();
        return words().any(clause.first(), clause.end(), WordClass.REQUEST) || counts.has("asked", clause);
    }

    /** Whether something was read in a clause, or it names care, the request, a guideline, or a paper or physician of the case. */
    private boolean understood(Worded one) {
        Clause clause = one.clause();
        return !adverse.said(clause).isEmpty()
                || reading().hits(clause).anyMatch(Hit::namesCare) || words().any(clause.first(), clause.end(), WordClass.REQUEST,
                        WordClass.RECORD, WordClass.PROVIDER, WordClass.GUIDELINE, WordClass.DECISION)
                || words().any(clause.first(), clause.first() + 1, "i");
    }

    /** Whether a clause is about what is quoted: it answers it, has one of its words, or tells of a ground for the treatment. */
    private boolean tied(Worded one) {
        return !adverse.answers(one.clause()).isEmpty() || !Collections.disjoint(one.stems(), quoted) || adverse.granted(one.clause())
                || adverse.said(one.clause()).stream().anyMatch(said -> said.shown() && said.about("criterion"));
    }
}
