/** Runs the steps on one letter or on many: text to letter to facts to judgements, and what would change a verdict. */
package imrcheck.check;
