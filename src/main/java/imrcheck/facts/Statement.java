package imrcheck.facts;

import java.util.Set;

/**
 * One assertion found in the text.
 *
 * @param item     the item whose rationale makes it, or 0 for the clinical case summary
 * @param section  where it stands
 * @param concept  what it is about, such as {@code functional-improvement}
 * @param kinds    the concept and everything it is a kind of
 * @param polarity how it asserts the concept
 * @param voice    who speaks
 * @param conceded true where the sentence grants it only to go on against it ("although ...", "while ...")
 * @param passage  the words that carry it, cue and concept
 * @param sentence the clause it stands in
 * @param theme    what it is told of
 * @param own      the words of the concept alone
 */
public record Statement(int item, Section section, String concept, Set<String> kinds, Polarity polarity, Voice voice, boolean conceded,
        Passage passage, Span sentence, Theme theme, Span own) implements Fact {
    public Statement {
        kinds = Set.copyOf(kinds);
    }

    /** A statement that no word turns: all of its words are those of the concept. */
    public Statement(int item, Section section, String concept, Set<String> kinds, Polarity polarity, Voice voice, boolean conceded,
            Passage passage, Span sentence, Theme theme) {
        this(item, section, concept, kinds, polarity, voice, conceded, passage, sentence, theme, passage.span());
    }

    /** A statement that is told of nothing in particular. */
    public Statement(int item, Section section, String concept, Set<String> kinds, Polarity polarity, Voice voice, boolean conceded,
            Passage passage, Span sentence) {
        this(item, section, concept, kinds, polarity, voice, conceded, passage, sentence, Theme.NONE);
    }

    /** The parts of the body that it is told of. */
    public Set<String> parts() {
        return theme.parts();
    }

    /** Whether it is about {@code concept} or a kind of it. */
    public boolean about(String concept) {
        return kinds.contains(concept);
    }

    /** Whether it is about one of some concepts or a kind of one. */
    public boolean aboutAny(Set<String> concepts) {
        for (String kind : kinds) {
            if (concepts.contains(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is of care that was never had, as the ledger of care tells it. */
    public boolean isCareNeverHad() {
        return kinds.contains("care-never");
    }

    /** Whether it says the same of the same concept and the same parts of the body as another. */
    public boolean saysSame(Fact other) {
        return other instanceof Statement said && concept.equals(said.concept) && polarity.negative() == said.polarity.negative()
                && (parts().isEmpty() || said.parts().isEmpty() || parts().equals(said.parts()));
    }

    /** Whether some of the same words say it as another of its clause, whatever turns them: of a list each member is by itself. */
    public boolean inWordsOf(Fact other) {
        if (other instanceof Answer answer) {
            return answer.saidIn(this);
        }
        return other instanceof Statement said && sentence.equals(said.sentence) && own.overlaps(said.own);
    }

    /** Whether the clause of another says it too. */
    public boolean besides(Fact other) {
        return other instanceof Statement said && sentence.equals(said.sentence);
    }

    /** Whether the letter says it earlier than another; where one witness will do, a rule takes the first. */
    public boolean saidBefore(Statement other) {
        return passage.span().compareTo(other.passage.span()) < 0;
    }

    /** Whether it stands within a passage. */
    public boolean within(Passage whole) {
        return whole.span().contains(passage.span());
    }

    /** Whether it is a finding of a rationale about this patient. */
    public boolean finding() {
        return item > 0 && voice == Voice.PATIENT;
    }

    /** Whether a rationale asserts its concept of this patient, or holds possible what is asked to be suspected ("suspected fracture"). */
    public boolean met() {
        return finding() && asserted();
    }

    private boolean asserted() {
        return polarity == Polarity.AFFIRMED || polarity == Polarity.UNCERTAIN && about("suspicion");
    }

    /** Whether a rationale denies its concept of this patient, or says that it is not recorded. */
    public boolean unmet() {
        return finding() && polarity.negative();
    }

    /** Whether it is {@link #met}, and not only to go on against it. */
    public boolean shown() {
        return met() && !conceded;
    }

    /** Whether it is {@link #unmet}, and not only to go on against that. */
    public boolean lacking() {
        return unmet() && !conceded;
    }

    /** Whether the clinical case summary asserts its concept of this patient. */
    public boolean recorded() {
        return item == 0 && voice == Voice.PATIENT && asserted();
    }

    /** Whether the clinical case summary denies its concept of this patient, or says that it is not recorded. */
    public boolean ruledOut() {
        return item == 0 && voice == Voice.PATIENT && polarity.negative();
    }
}
