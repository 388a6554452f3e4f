package imrcheck.facts;

import java.util.List;

/**
 * One line of the report.
 *
 * @param item      number of the item it is about
 * @param rule      id of the rule that found it
 * @param kind      what it is about
 * @param level     how loudly it speaks, given the item's outcome
 * @param supports  the outcome it is a reason for, or null
 * @param message   the sentence the user reads
 * @param guideline guideline and citation, or null for outcome and record checks
 * @param ground    the ground of appeal that it may be, or null
 * @param evidence  passages of the letter, in its order
 * @param searched  the sections that were searched where the finding rests on an absence, else empty
 */
public record Finding(int item, String rule, Kind kind, Level level, Outcome supports, String message, String guideline, Ground ground,
        List<Passage> evidence, List<Section> searched) {}
