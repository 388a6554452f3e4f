/**
 * The structure of a determination: header, reviewer, record and disputed items, each with its place in the text as
 * extracted. {@link imrcheck.letter.LetterParser} is the way in; it reads every layout in which determinations were
 * published from 2013 on and never fails, but says in {@link imrcheck.letter.Letter#problems()} what it could not read.
 */
package imrcheck.letter;
