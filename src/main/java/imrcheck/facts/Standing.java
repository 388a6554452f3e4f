package imrcheck.facts;

/**
 * That supports stand which nothing defeats; derived once all supports and defeats are known, for the outcome rules to see. One
 * stands for all that are alike to them.
 *
 * @param item     number of the item
 * @param kind     the kind of finding they are
 * @param supports the outcome they are reasons for
 * @param decides  false where their provisions only warn
 * @param reasoned false where they rest on bare words that name no criterion
 * @param excused  true where the reviewer grants them and goes on against them with a reason
 */
public record Standing(int item, Kind kind, Outcome supports, boolean decides, boolean reasoned, boolean excused) implements Fact {

    /** That a support stands. */
    public static Standing of(Support support) {
        return new Standing(support.item(), support.kind(), support.supports(), support.decides(), !support.conclusory(),
                support.excused());
    }
}
