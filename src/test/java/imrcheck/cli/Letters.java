package imrcheck.cli;

/** Short letters of our own for the tests of the command line. */
final class Letters {
    private static final String HEAD = """
            Case Number:          CM17-9990001
            Date Assigned:        03/02/2017                      Date of Injury:      08/14/2016
            Decision Date:        03/30/2017                      UR Denial Date:      02/20/2017
            Priority:             Standard                        Application          02/24/2017
                                                                  Received:

                             HOW THE IMR FINAL DETERMINATION WAS MADE
            An expert reviewer read the whole file.

            The Expert Reviewer has the following credentials:
            State(s) of Licensure: California
            Certification(s)/Specialty: Family Practice

                                            CLINICAL CASE SUMMARY
            The expert reviewer developed the following clinical case summary based on a review of the
            case file, including all medical records:

            The injured worker is a 41 year old warehouse clerk who twisted the right knee on 08-14-16.
            She has had six visits of physical therapy for a knee sprain.

                                  IMR ISSUES, DECISIONS AND RATIONALES
            The Final Determination was based on decisions for the disputed items/services set forth below:

            Physical therapy, 2 times a week for 4 weeks, right knee: %s

            Claims Administrator guideline: Decision based on Non-MTUS Citation ODG, Knee and Leg.

            MAXIMUS guideline: Decision based on Non-MTUS Citation ODG, Knee and Leg, Physical medicine treatment.

            Decision rationale: %s
            """;

    private Letters() {}

    /** Its outcome is the opposite of what it concludes. */
    static String contradictory() {
        return HEAD.formatted("Overturned", "There is no documentation of functional improvement from the six visits of therapy."
                + "\nTherefore, the request is not medically necessary.");
    }

    /** Its outcome is what it concludes. */
    static String sound() {
        return HEAD.formatted("Upheld", "There is no documentation of functional improvement from the six visits of therapy."
                + "\nTherefore, the request is not medically necessary.");
    }
}
