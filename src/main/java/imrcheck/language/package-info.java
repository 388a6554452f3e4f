/**
 * How letters say things: the words of the rules folder found in a text, its sentences and clauses, who speaks in them, and what
 * they assert or deny, with places in the original letter.
 */
package imrcheck.language;
