package imrcheck.check;

import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import imrcheck.letter.Letter;
import imrcheck.source.Problem;
import imrcheck.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The same with what was found wrong before the first step. */
    CheckedLetter after(List<Problem> earlier) {
        return new CheckedLetter(source, letter, facts, judgements, Stream.concat(earlier.stream(), problems.stream()).toList());
    }

    /** Whether a problem is an error: the letter could not be read, or a step failed on it. */
    public static boolean isError(Problem problem) {
        return problem.fatal() || problem.code().equals(ENGINE_ERROR);
    }

    /** Whether it could not be read as a letter. */
    public boolean unreadable() {
        return problems.stream().anyMatch(Problem::fatal);
    }

    /** Whether a step failed on it, which is our fault and not the letter's. */
    public boolean failed() {
        return problems.stream().anyMatch(problem -> problem.code().equals(ENGINE_ERROR));
    }
}
