package imrcheck.facts;

/**
 * A ground of appeal that a finding may be, as {@code rules/grounds.yaml} says; a pointer for a lawyer, not an opinion.
 *
 * @param provision where it stands, such as {@code 4610.6(h)(5)}
 * @param title     what it is, in the words of the law cut short
 * @param nature    why the finding may be one: a fact that anybody can see, or a question
 * @param question  true where whether the reviewer erred is itself for a lawyer, and perhaps an expert, to say
 */
public record Ground(String provision, String title, String nature, boolean question) {}
