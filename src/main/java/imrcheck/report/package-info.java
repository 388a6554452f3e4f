/** Writes what the checker found, one renderer a format, letter by letter. */
package imrcheck.report;
