package imrcheck.judge;

import imrcheck.facts.TableRow;
import java.util.Set;

/**
 * What happened while rules judged a letter.
 *
 * @param fired ids of the rules that fired, and of the rows that they judged
 * @param rows  table rows that a rule which fired matched; a row that a rule only found missing or surpassed is none of them
 */
public record Trace(Set<String> fired, Set<TableRow> rows) {}
