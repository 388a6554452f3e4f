package imrcheck.letter;

import imrcheck.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a title that tells a partial authorization in two or three sentences: what was asked for, what the claims
 * administrator authorized, and, in the last one, what is under review.
 */
final class PartialReader {

    private static final Pattern TELLS = Pattern
            .compile("(?i)\\b(?:IMR[ -]eligible|eligible for IMR|(?:left|remaining) for IMR|original request|originally requested)\\b");
    private static final Pattern ALLOWS = Pattern.compile("(?i)\\b(?:authorized|approved|certified|allowed|modified)\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[A-Za-z0-9)%\"])[.;] (?=[A-Z0-9\"(])");
    private static final Pattern ORIGINAL = Pattern
            .compile("(?i)(?<what>.*?),? (?:was|were) (?:the original(?:ly requested)? (?:request|treatment|service)|originally requested"
                    + "|requested originally)\\b.*");
    private static final Pattern ORIGINAL_FIRST =
            Pattern.compile("(?i)(?:the )?original(?:ly)? request(?:ed)?(?::| was for| was| is for| is) (?<what>.*?)(?:, of which .*)?");
    private static final Pattern AUTHORIZED = Pattern
            .compile("(?i)(?:.*, of which )?(?<what>.*?),? (?:was|were) (?:authorized|approved|certified|allowed) by (?:the )?Claims "
                    + "Administrator\\b.*");
    private static final Pattern AUTHORIZING = Pattern
            .compile("(?i)(?:.*, of which )?(?:the )?Claims Administrator (?:has )?(?:authorized|approved|certified|allowed) (?<what>.*?)"
                    + "(?:,? (?:leaving|which leaves|so that|so the|and left)\\b.*)?");
    private static final Pattern AUTHORIZED_FIRST =
            Pattern.compile("(?i)authorized(?: by (?:the )?Claims Administrator)?: (?<what>.*?)(?:,? (?:leaving|which leaves)\\b.*)?");
    private static final Pattern NAMED_LAST = Pattern.compile("(?i)(?<what>.*?),? (?:being |as |is )?the original request,?(?: is)?");
    private static final Pattern REMAINS =
            Pattern.compile("(?i)\\b(?:remain|remaining|remains|remainder|portion|left|balance|rest|part)\\b");
    private static final Set<String> LEAD_IN = Set.of("as", "to", "regarding", "for", "the", "remaining", "remainder", "portion", "part",
            "balance", "rest", "original", "originally", "requested", "imr", "imr-eligible", "eligible", "request", "of", "that", "which",
            "remain", "remains", "left", "still", "under", "in", "dispute", "disputed", "review", "is", "are", "was", "it", "on");

    private final Folded title;

    private PartialReader(Folded title) {
        this.title = title;
    }

    /** The partial authorization that a title block states, or null. */
    static Partial read(Folded title) {
        return TELLS.matcher(title.text()).find() && ALLOWS.matcher(title.text()).find() ? new PartialReader(title).read() : null;
    }

    private Partial read() {
        List<Span> sentences = sentences();
        if (sentences.size() < 2) {
            return null;
        }
        Span last = sentences.remove(sentences.size() - 1);
        Span underReview = underReview(last);
        boolean remainder = REMAINS.matcher(title.text().substring(last.start(), last.end())).find();
        return new Partial(first(sentences, ORIGINAL, ORIGINAL_FIRST), first(sentences, AUTHORIZED, AUTHORIZING, AUTHORIZED_FIRST),
                underReview, remainder);
    }

    private List<Span> sentences() {
        List<Span> parts = new ArrayList<>();
        Matcher end = SENTENCE_END.matcher(title.text());
        int from = 0;
        while (end.find()) {
            parts.add(new Span(from, end.start()));
            from = end.end();
        }
        parts.add(new Span(from, title.text().length()));
        return parts;
    }

    private Span first(List<Span> sentences, Pattern... patterns) {
        for (Span sentence : sentences) {
            for (Pattern pattern : patterns) {
                Matcher matcher = pattern.matcher(title.text()).region(sentence.start(), sentence.end());
                if (matcher.matches() && matcher.start("what") < matcher.end("what")) {
                    return title.span(matcher.start("what"), matcher.end("what"));
                }
            }
        }
        return null;
    }

    private Span underReview(Span last) {
        int end = withoutVerb(last);
        Matcher named = NAMED_LAST.matcher(title.text()).region(last.start(), end);
        if (named.matches() && named.end("what") - named.start("what") > "the".length()) {
            return title.span(named.start("what"), named.end("what"));
        }
        int start = afterLeadIn(last.start(), end);
        return title.span(start < end ? start : last.start(), end);
    }

    private int withoutVerb(Span last) {
        int end = last.end();
        for (String tail : List.of(":", " is", " are", ",")) {
            if (title.text().startsWith(tail, end - tail.length()) && end - tail.length() > last.start()) {
                end -= tail.length();
            }
        }
        return end;
    }

    /** Skips the words that only say that this is the portion under review, up to their comma or colon. */
    private int afterLeadIn(int from, int end) {
        int at = from;
        while (at < end) {
            int wordEnd = title.text().indexOf(' ', at);
            wordEnd = wordEnd < 0 || wordEnd > end ? end : wordEnd;
            String word = title.text().substring(at, wordEnd).toLowerCase(Locale.ROOT);
            boolean stop = word.endsWith(",") || word.endsWith(":");
            if (!LEAD_IN.contains(stop ? word.substring(0, word.length() - 1) : word)) {
                return at;
            }
            at = Math.min(end, wordEnd + 1);
            if (stop) {
                return at;
            }
        }
        return at;
    }
}
