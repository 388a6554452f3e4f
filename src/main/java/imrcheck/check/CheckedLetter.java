package imrcheck.check;

import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import imrcheck.letter.Letter;
import imrcheck.source.Problem;
import imrcheck.source.Problem.Loss;
import imrcheck.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * One input after all steps, or as far as it came.
 *
 * @param source     its name and text; the text is empty where it could not be read
 * @param letter     its structure, or null where it could not be read
 * @param facts      what the rules saw, or null likewise
 * @param judgements one for each of {@code facts.items()}, in that order; none where a step failed
 * @param problems   everything the report must say about this input, of every step
 */
public record CheckedLetter(SourceText source, Letter letter, LetterFacts facts, List<Judgement> judgements, List<Problem> problems) {

    /** The code of the problem that a failing step leaves behind. */
    public static final String ENGINE_ERROR = "engine-error";

    public CheckedLetter {
        judgements = List.copyOf(judgements);
        problems = List.copyOf(problems);
    }

    /** An input of which no text could be had. */
    public static CheckedLetter unread(SourceText source, List<Problem> problems) {
        return new CheckedLetter(source, null, null, List.of(), problems);
    }

    /** Its case number where it has one. */
    public Optional<String> caseNumber() {
        return letter == null ? Optional.empty() : Optional.ofNullable(letter.header().caseNumber());
    }

    /** Whether a problem is an error: the letter or a part of it could not be read, or a step failed on it. */
    public static boolean isError(Problem problem) {
        return problem.loss() != Loss.NONE || problem.code().equals(ENGINE_ERROR);
    }

    /** Whether it could not be read as a letter. */
    public boolean unreadable() {
        return problems.stream().anyMatch(Problem::fatal);
    }

    /** Whether a part of it, or one of its items, could not be read. */
    public boolean partial() {
        return !unreadable() && problems.stream().anyMatch(problem -> problem.loss() == Loss.PART);
    }

    /** Whether something may be missing of what an item rests on, so that the item is left undecided. */
    public boolean wanting(int item) {
        return letter != null && new Gaps(letter.items(), problems).touch(item);
    }

    /** Whether a step failed on it, which is our fault and not the letter's. */
    public boolean failed() {
        return problems.stream().anyMatch(problem -> problem.code().equals(ENGINE_ERROR));
    }
}
