package imrcheck.facts;

/**
 * Something that rules see. All of them are immutable records; a rule joins them by {@link #item()}.
 */
public sealed interface Fact permits Item, Statement, Subject, GuidelineCited, Quantity, LetterDate, Event, RequestedInRecord, TableRow,
        TableLimit, Provision, ProvisionRow, Support, Defeat, Standing, Ruling, Observation {

    /** The number of the disputed item it belongs to, or 0 for what the whole letter says. */
    int item();
}
