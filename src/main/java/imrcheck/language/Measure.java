package imrcheck.language;

/**
 * A measured value with the unit that its writing shows.
 *
 * @param value   the least that it can mean where a range is given
 * @param whole   what it is out of, as in "45/60"; 0 where the text does not tell
 * @param certain whether its writing shows the unit, which a bare number does not
 */
record Measure(Unit unit, double value, double whole, boolean certain, int first, int end) implements Seen {
    /** What a value counts: strength of five, pluses, an angle, a share of the normal, a weight, a level of anything else, a time. */
    public enum Unit {
        GRADE, PLUS, DEGREES, PERCENT, WEIGHT, LEVEL, YEARS, DAYS, HOURS
    }
}
