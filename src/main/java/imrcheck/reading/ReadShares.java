package imrcheck.reading;

import imrcheck.facts.Fact;
import imrcheck.facts.Passage;
import imrcheck.facts.ReadShare;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.facts.Statement;
import imrcheck.facts.Subject;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Reading;
import java.util.BitSet;
import java.util.List;

/** How much of a rationale was read. */
final class ReadShares {
    /** A clause of fewer words ("In addition", "As such") tells nothing. */
    private static final int FEWEST_WORDS = 4;

    private ReadShares() {}

    /**
     * The share of the rationale of an item.
     *
     * @param facts       what was read in it
     * @param conclusions the clauses that conclude
     */
    static ReadShare of(int item, Reading rationale, List<? extends Fact> facts, List<Passage> conclusions) {
        BitSet read = new BitSet();
        facts.stream().filter(fact -> fact.item() == item && !(fact instanceof Subject) && named(fact)).map(Fact::passage)
                .filter(passage -> passage != null && passage.section() == Section.RATIONALE).map(Passage::span)
                .forEach(span -> read.set(span.start(), span.end()));
        int told = 0;
        int unread = 0;
        Passage first = null;
        for (Clause clause : rationale.sentences().stream().flatMap(sentence -> sentence.clauses().stream()).toList()) {
            Span span = rationale.words().span(clause);
            boolean tells = clause.voice() == Voice.PATIENT && clause.end() - clause.first() >= FEWEST_WORDS
                    && conclusions.stream().noneMatch(passage -> passage.span().overlaps(span));
            if (tells) {
                told++;
                int next = read.nextSetBit(span.start());
                if (next < 0 || next >= span.end()) {
                    unread++;
                    first = first == null ? new Passage(Section.RATIONALE, span) : first;
                }
            }
        }
        return new ReadShare(item, told, told - unread, first);
    }

    /** Whether a fact is more than that something is missing whose name is not known. */
    private static boolean named(Fact fact) {
        return !(fact instanceof Statement statement) || !statement.concept().equals("unnamed-need");
    }
}
