/**
 * What checking a letter costs, beside what tokenizing the same letter with Lucene's {@code StandardAnalyzer} costs in the same
 * run, so that the numbers hold on any machine. Not run by the tests; {@code mvn -q -DskipTests package exec:exec@bench} prints the table.
 */
package imrcheck.bench;
