package imrcheck.facts;

/**
 * Whom a part of the letter is about, by age and sex as it tells them: "a 52-year-old woman".
 *
 * @param item    the item whose rationale it is, or 0 for the clinical case summary
 * @param age     in years
 * @param sex     null where it is not told
 * @param passage the clause that tells the age
 */
public record Person(int item, int age, Sex sex, Passage passage) implements Fact {
    /** Two ages no farther apart are one patient's: a birthday, or two, lies between the visit and the review. */
    private static final int BIRTHDAYS = 2;

    /** The sex of a patient. */
    public enum Sex { MALE, FEMALE }

    /** Whether the ages are too far apart for one patient. */
    public boolean ofOtherAge(Person other) {
        return Math.abs(age - other.age) > BIRTHDAYS;
    }

    /** Whether it is somebody else: of another age and of the other sex, which no slip of the pen makes. */
    public boolean otherThan(Person other) {
        return ofOtherAge(other) && sex != null && other.sex != null && sex != other.sex;
    }
}
