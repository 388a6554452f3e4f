package imrcheck.letter;

import imrcheck.facts.Outcome;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the outcome at the end of a title block, a known word or not. */
final class OutcomeWords {

    /** An outcome and the characters that say it; {@code title} is where the title ends. */
    record Found(Outcome outcome, int title, int start, int end) {}

    private static final Pattern KNOWN =
            Pattern.compile("(?i)(?:(?<=[:;\u2013\u2014-]) ?|(?<=\\b(?:is|are|was|were)) |^)(?<word>upheld|overturned)[.]?$");
    private static final Pattern UNKNOWN =
            Pattern.compile("(?:(?<=[:\u2013\u2014]) ?|(?<=\\bis) |^)(?<word>[A-Za-z][A-Za-z -]{2,39}?)[.]?$");
    private static final Pattern OUTCOME_LIKE = Pattern
            .compile("(?i)(?:partial|part|modif|dismiss|withdr|terminat|not |den(?:y|ied)|approv|certif|non-?certif|authori[sz]ed|uph|overt"
                    + "|revers|affirm"
                    + "|sustain|remand|cancel|resolved|ineligible|pending|deferred|granted|conditional|void|closed|moot|mixed|split"
                    + "|reject).*" + "|.* in part");
    private static final Pattern NECESSITY = Pattern
            .compile("(?i)\\b(?:is|are|was|were)(?<not> not| ?n[o']t)? ?(?:considered |deemed |determined to be )?(?<not2>not ?)?medically "
                    + "necessary\\b");
    private static final int LONGEST_TAIL = 60;
    private static final int LONGEST_WORD = " overturned.".length();

    private static final Pattern AFTER_COLON = Pattern.compile(".*: {0,20}(?:Upheld|UPHELD|Overturned|OVERTURNED)");
    private static final Pattern ALONE = Pattern.compile("Upheld|UPHELD|Overturned|OVERTURNED");
    private static final Pattern AWAITS = Pattern.compile(".*(?::| is)");

    private OutcomeWords() {}

    /** The known outcome that a line or folded block ends with, or null. */
    static Found atEnd(String words) {
        return match(KNOWN, words, LONGEST_WORD);
    }

    /** Whether a line can only be the end of a title block; {@code above} is the line before it or empty. */
    static boolean closesTitle(String above, String line) {
        return line.endsWith("d") && AFTER_COLON.matcher(line).matches()
                || ALONE.matcher(line).matches() && AWAITS.matcher(above).matches();
    }

    /** What stands in the outcome's place though it is neither outcome, or null; offsets count in {@code words}. */
    static Found unknownAtEnd(String words) {
        Found found = match(UNKNOWN, words, LONGEST_TAIL);
        return found != null && OUTCOME_LIKE.matcher(words.substring(found.start(), found.end())).matches() ? found : null;
    }

    /** The outcome that a title states as a sentence, as in "... is not medically necessary and appropriate.", or null. */
    static Found inSentence(String words) {
        Matcher matcher = NECESSITY.matcher(words);
        Found last = null;
        while (matcher.find()) {
            boolean not = matcher.group("not") != null || matcher.group("not2") != null;
            last = new Found(not ? Outcome.UPHELD : Outcome.OVERTURNED, matcher.start(), matcher.start(), matcher.end());
        }
        return last;
    }

    private static Found match(Pattern pattern, String words, int longest) {
        int from = Math.max(0, words.length() - longest);
        Matcher matcher = pattern.matcher(words).region(from, words.length()).useTransparentBounds(true).useAnchoringBounds(from == 0);
        if (!matcher.find()) {
            return null;
        }
        String word = matcher.group("word").toUpperCase(Locale.ROOT);
        Outcome outcome = word.equals("UPHELD") ? Outcome.UPHELD : word.equals("OVERTURNED") ? Outcome.OVERTURNED : null;
        return new Found(outcome, matcher.start(), matcher.start("word"), matcher.end("word"));
    }
}
