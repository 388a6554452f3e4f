package imrcheck.check;

import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import imrcheck.letter.Letter;
import imrcheck.source.Problem;
import imrcheck.source.SourceText;
import java.util.List;

/**
 * One input after all steps, or as far as it came.
 *
 * @param source     its name and text; the text is empty where it could not be read
 * @param letter     its structure, or null where it could not be read
 * @param facts      what the rules saw, or null likewise
 * @param judgements one for each of {@code facts.items()}, in that order
 * @param problems   everything the report must say about this input, of every step
 */
public record CheckedLetter(SourceText source, Letter letter, LetterFacts facts, List<Judgement> judgements,
                            List<Problem> problems) {
    public CheckedLetter {
        judgements = List.copyOf(judgements);
        problems = List.copyOf(problems);
    }
}
