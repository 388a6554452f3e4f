package imrcheck.facts;

import java.util.List;

/**
 * What the rules say of one item.
 *
 * @param item       its number
 * @param verdict    the outcome held against its supports
 * @param expected   the outcome that follows from the documented findings, or null where none does
 * @param tableLimit the limit of the guideline tables for the documented condition, or null
 * @param findings   loudest first, then by rule id
 * @param carrying   those of them that are reasons for the outcome, name a criterion, and are defeated by nothing
 */
public record Judgement(int item, Verdict verdict, Outcome expected, TableLimit tableLimit, List<Finding> findings,
        List<Finding> carrying) {}
