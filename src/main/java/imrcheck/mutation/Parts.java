package imrcheck.mutation;

import java.util.ArrayList;
import java.util.List;

/** Leaves out one part of a list as it is written: constraints, operands, alternatives. */
final class Parts {
    private Parts() {}

    /** Each part of at least two left out, with what stands between it and its neighbour. */
    static List<Change> alternatives(List<Span> parts) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; parts.size() > 1 && i < parts.size(); i++) {
            Change dropped = dropped(parts, i);
            changes.add(new Change(dropped.start(), dropped.end(), "", Operator.ALTERNATIVE));
        }
        return changes;
    }

    /** That part left out; one alone leaves nothing. */
    static Change dropped(List<Span> parts, int i) {
        if (parts.size() == 1) {
            return new Change(parts.get(0).start, parts.get(0).end, "", Operator.CONDITION);
        }
        return i == 0 ? new Change(parts.get(0).start, parts.get(1).start, "", Operator.CONDITION)
                : new Change(parts.get(i - 1).end, parts.get(i).end, "", Operator.CONDITION);
    }

    /** Where a part stands: from {@code start} until before {@code end}. */
    record Span(int start, int end) {}
}
