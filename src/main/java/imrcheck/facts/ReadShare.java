package imrcheck.facts;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * How much of what a text tells of the patient was read: of its clauses in the patient's voice that do not conclude, those that gave a
 * statement, a count or a date. What was not read may hold what a rule finds missing.
 *
 * @param item   the item whose rationale it is of, or 0 for the clinical case summary
 * @param told   how many such clauses it has
 * @param unread those of them that were not read, in order
 * @param reasons those that go on to one more reason ("moreover ...") and were not read, or not what they deny
 * @param denials those that deny something of which nothing was read as denied
 */
public record ReadShare(int item, int told, List<Unread> unread, List<Passage> reasons, List<Passage> denials) implements Fact {
    public ReadShare {
        unread = List.copyOf(unread);
        reasons = List.copyOf(reasons);
        denials = List.copyOf(denials);
    }

    /**
     * A clause that was not read.
     *
     * @param ofPatient whether it names the patient or a part of his body, so that it may tell anything of him
     * @param about     what it may be about: the treatments, drugs, body parts and observables that it names, and the concepts one of
     *                  whose words it has, with all that they are a kind of
     */
    public record Unread(Passage passage, boolean ofPatient, Set<String> about) {
        public Unread {
            about = Set.copyOf(about);
        }
    }

    /** How many of the clauses were read. */
    public int read() {
        return told - unread.size();
    }

    /** Whether nothing was left unread. */
    public boolean whole() {
        return unread.isEmpty();
    }

    /** Whether a clause may give one more reason that was not read. */
    public boolean mayGoOn() {
        return !reasons.isEmpty();
    }

    /** Whether a clause denies something and what it denies was not read. */
    public boolean mayDeny() {
        return !denials.isEmpty();
    }

    /** Whether a clause that was not read may tell anything of the patient. */
    public boolean mayTellOfPatient() {
        return unread.stream().anyMatch(Unread::ofPatient);
    }

    /**
     * Whether a clause that was not read may hold one of some concepts: it has a word of theirs, or names the treatment of the item or
     * a part of the body that this reaches.
     */
    public boolean mayHold(Item of, Set<String> concepts) {
        return unread.stream().anyMatch(clause -> !Collections.disjoint(clause.about, concepts)
                || clause.about.stream().anyMatch(name -> of.akin(name) || of.reaches(name)));
    }

    /** The first clause that was not read; null where all were. */
    @Override
    public Passage passage() {
        return whole() ? null : unread.get(0).passage;
    }
}
