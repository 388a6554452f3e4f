package imrcheck.reading;

import imrcheck.facts.CareEvent;
import imrcheck.facts.Contrast;
import imrcheck.facts.Contrast.Kind;
import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.Span;
import imrcheck.facts.Statement;
import java.util.Map;

/**
 * Sets a claim beside what speaks against it, in the words of the letter.
 *
 * @param text       the letter
 * @param rationales what the rationale of each item tells; none where only counts are compared, which take no physician to judge
 */
record Opposed(String text, Map<Item, Evidence> rationales) {
    private static final int QUOTE = 100;
    private static final int AROUND = 45;
    private static final String ENDS = ".;:";
    /** What only a physician can tell from signs and results. */
    private static final String OPINION = "medical-opinion";

    Contrast contrast(Item item, Kind kind, Fact claim, Fact said) {
        String where = said.item() == 0 ? "the record" : "the rationale of item " + said.item();
        return new Contrast(item.item(), kind, claim, said,
                "The rationale says \"" + quote(words(kind, claim)) + "\", and " + where + " \"" + quote(told(kind, said)) + '"',
                claim instanceof Statement statement && opinion(item, statement, said));
    }

    /** Whether a claim is of a degree, or of what only a physician can tell from what is told. */
    private boolean opinion(Item item, Statement claim, Fact said) {
        boolean same = said instanceof Statement other && other.concept().equals(claim.concept());
        return rationales.containsKey(item) && rationales.get(item).account().judged(claim) || claim.about(OPINION) && !same;
    }

    /** The words of a claim; that care was not had takes the whole clause to say. */
    private static Span words(Kind kind, Fact claim) {
        return kind == Kind.HAD && claim instanceof Statement said ? said.sentence() : claim.passage().span();
    }

    /** The words of what is told against a claim; that care was not had stands around its name. */
    private Span told(Kind kind, Fact said) {
        Span name = said.passage().span();
        if (kind != Kind.NOT_HAD || !(said instanceof CareEvent)) {
            return name;
        }
        int start = name.start();
        while (start > 0 && name.start() - start < AROUND && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = name.end();
        while (end < text.length() && end - name.end() < AROUND && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }

    String quote(Span span) {
        String words = text.substring(span.start(), span.end()).replaceAll("\\s+", " ").strip();
        int end = words.length() <= QUOTE ? words.length() : words.lastIndexOf(' ', QUOTE);
        return end == words.length() ? words : words.substring(0, end < 0 ? QUOTE : end) + " ...";
    }
}
