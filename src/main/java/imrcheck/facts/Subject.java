package imrcheck.facts;

import java.util.List;

/**
 * A treatment, drug or body part that a part of the letter speaks of.
 *
 * @param item    the item whose text it is, or 0 for the clinical case summary
 * @param type    {@code treatment}, {@code drug}, {@code drug-class}, {@code body-part} or {@code side}; {@code patient} where a
 *                rationale tells of this patient himself; {@code telling} where the summary tells what he says
 * @param name    such as {@code mri}, {@code naproxen}, {@code proton-pump-inhibitor} or {@code lumbar spine}
 * @param role    {@code conclusion} in the sentence that concludes, {@code at-issue} where the text says what it decides on,
 *                {@code finding} in other words about this patient, {@code guideline} in those of a guideline, {@code title} in
 *                the item's title, {@code citation} in a guideline that the reviewer cites
 * @param passage where it is named
 */
public record Subject(int item, String type, String name, String role, Passage passage) implements Fact {
    /** Whether the text decides on it: it is named in the conclusion or where the rationale says what it is about. */
    public boolean decided() {
        return role.equals("conclusion") || role.equals("at-issue");
    }

    /** Whether its name is any of these. */
    public boolean of(String... names) {
        return List.of(names).contains(name);
    }

    /** Whether a rationale tells it of this patient or decides on it, and not of guidelines. */
    public boolean ofPatient() {
        return item > 0 && (decided() || role.equals("finding"));
    }
}
