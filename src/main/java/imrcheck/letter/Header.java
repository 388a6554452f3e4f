package imrcheck.letter;

/**
 * The header fields of a letter; each null where the layout lacks it.
 *
 * @param caseNumber          such as {@code CM17-0000000}
 * @param priority            such as {@code Standard}
 * @param assigned            date assigned
 * @param injury              date of injury
 * @param decision            decision date
 * @param urDenial            date of the utilization review denial
 * @param applicationReceived date the application was received
 */
public record Header(String caseNumber, String priority, DatedField assigned, DatedField injury, DatedField decision, DatedField urDenial,
        DatedField applicationReceived) {}
