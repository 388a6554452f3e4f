package imrcheck.facts;

/**
 * A provision that a rule of the same id judges, as one heading gives it. It stands in no letter; the rule joins it to know
 * whether it is in force.
 *
 * @param id     of the rule
 * @param source where it stands
 */
public record Provision(String id, Source source) implements Fact, Cited {}
