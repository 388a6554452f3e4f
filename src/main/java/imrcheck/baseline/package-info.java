/** Findings that someone accepted earlier, and what became of them. */
package imrcheck.baseline;
