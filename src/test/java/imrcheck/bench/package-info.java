/**
 * What checking a warm letter costs, step by step, beside what tokenizing the same letter with Lucene's {@code StandardAnalyzer} costs in
 * the same process, a PDF beside PDFBox, and a cold start beside an empty program: as ratios, which hold on any machine. Not run by the
 * tests; {@code mvn -q -DskipTests package exec:exec@bench} prints the table.
 */
package imrcheck.bench;
