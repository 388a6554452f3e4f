package imrcheck.letter;

import imrcheck.facts.Span;
import imrcheck.source.Input;
import imrcheck.source.SourceText;
import imrcheck.source.Sources;
import java.io.InputStream;
import java.util.List;

/** Letters for the tests: fixtures read the way the program reads them, and short ones written in the test. */
final class Letters {

    /** A letter with what was read from it. */
    record Read(SourceText source, Letter letter) {

        /** The letter's words at a span on one line. */
        String words(Span span) {
            return source.quote(span);
        }

        LetterItem item(int number) {
            return letter.items().get(number - 1);
        }

        List<String> titles() {
            return letter.items().stream().map(LetterItem::title).toList();
        }

        List<String> problems() {
            return letter.problems().stream().map(problem -> problem.code()).toList();
        }
    }

    private Letters() {}

    static Read fixture(String name) {
        Input input = Sources.of(List.of("fixtures/" + name), InputStream.nullInputStream()).all().get(0).read();
        return read(input.source());
    }

    static Read of(String text) {
        return read(new SourceText("letter.txt", "sha256:0", text));
    }

    /** A letter of the published layout around the given items. */
    static Read withItems(String items) {
        return of("Case Number: CM17-9990099\nDate of Injury: 10/11/2016\n\nHOW THE IMR FINAL DETERMINATION WAS MADE\n"
                + "A physician who is independent of the parties studied the file.\n\nCLINICAL CASE SUMMARY\n"
                + "The injured worker hurt the low back while lifting. She was given naproxen and light duty.\n\n"
                + "IMR ISSUES, DECISIONS AND RATIONALES\nThe items are decided as follows:\n\n" + items);
    }

    private static Read read(SourceText source) {
        return new Read(source, new LetterParser().parse(source));
    }
}
