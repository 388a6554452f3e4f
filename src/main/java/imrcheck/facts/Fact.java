package imrcheck.facts;

/**
 * Something that rules see. All of them are immutable records; a rule joins them by {@link #item()}.
 */
public sealed interface Fact permits Item, Statement, Contrast, CareEvent, Duration, Course, QuotedSpan, SpanTold, ReadShare, Bearing,
        Person, Quotation, Answer, Subject, GuidelineCited, Quantity, Cap, LetterDate, Event, RequestedInRecord, TableRow, TableLimit,
        NumberKept, Dependence, Provision, ProvisionRow, Support, Defeat, Standing, Ruling, Observation {

    /** The number of the disputed item it belongs to, or 0 for what the whole letter says and what stands in none. */
    default int item() {
        return 0;
    }

    /** Where it stands in the letter, or null where it stands in none or not in one place. */
    default Passage passage() {
        return null;
    }
}
