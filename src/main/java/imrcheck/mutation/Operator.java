package imrcheck.mutation;

/** The kinds of mistakes that are made. */
public enum Operator {
    /** A rule is taken away. */
    RULE,
    /** A pattern or a constraint of one is left out. */
    CONDITION,
    /** One of several alternatives within a constraint is left out or turned into its opposite. */
    ALTERNATIVE,
    /** A comparison is turned: {@code <} and {@code <=}, {@code ==} and {@code !=}. */
    COMPARISON,
    /** What is said to be so is said not to be: {@code met}, {@code !}, {@code not}, an outcome. */
    POLARITY,
    /** A number is one more or one less. */
    NUMBER,
    /** A row of a table is taken away, or has the numbers of the next. */
    ROW
}
