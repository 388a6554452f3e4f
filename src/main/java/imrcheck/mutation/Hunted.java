package imrcheck.mutation;

/**
 * A mutant and what became of it.
 *
 * @param reason of a caught one the case or fixture that fails, of an equivalent one why it changes nothing, else an empty text
 */
public record Hunted(Mutant mutant, Fate fate, String reason) {}
