package imrcheck.mutation;

/** What became of a mutant. */
public enum Fate {
    /** Some case or fixture fails under it. */
    CAUGHT,
    /** Every case and fixture is as expected. */
    SURVIVED,
    /** The rules do not build with it, so that it could never run; it does not count. */
    REFUSED,
    /** It provably changes nothing, or a person judged so; it does not count. */
    EQUIVALENT
}
