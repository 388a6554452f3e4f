package imrcheck.language;

import imrcheck.facts.Polarity;
import imrcheck.language.Label.Role;

/** A phrase found; it is solid where all the words between belong to it, which those in a gap do not. */
public record Hit(Label label, int first, int end, boolean solid) implements Stretch {
    /** What kind of thing it names. */
    public Role role() {
        return label.role();
    }

    /** Which one it names. */
    public String name() {
        return label.name();
    }

    /** Whether it is of that role and name. */
    public boolean is(Role role, String name) {
        return role() == role && name().equals(name);
    }

    /** Whether it names care: a treatment, a drug or a class of drugs. */
    public boolean namesCare() {
        return role() == Role.TREATMENT || role() == Role.DRUG || role() == Role.DRUG_CLASS;
    }

    /** As what a cue has it that the concepts stand which it turns; null for one that turns none, and for all that is no cue. */
    public Polarity turnsTo() {
        if (role() != Role.CUE) {
            return null;
        }
        return switch (name()) {
            case "denied-forward", "denied-backward" -> Polarity.DENIED;
            case "undocumented-forward", "undocumented-backward" -> Polarity.UNDOCUMENTED;
            case "uncertain-forward", "uncertain-backward" -> Polarity.UNCERTAIN;
            default -> null;
        };
    }

    /** Whether it is a cue by which something is not so or not recorded; one of doubt is not. */
    public boolean negates() {
        return turnsTo() != null && turnsTo().negative();
    }

    /** Whether a cue turns what stands after it, and not what stands before. */
    public boolean forward() {
        return name().endsWith("forward");
    }

    /** How many words it spans. */
    public int length() {
        return end - first;
    }

    /** Whether {@code other} lies within it and is shorter; what stands in a gap does not. */
    public boolean covers(Hit other) {
        return solid && holds(other) && length() > other.length();
    }
}
