package imrcheck.mutation;

import java.util.List;
import java.util.Map;

/** What a number or the name of a constant is mistaken for. */
final class Literals {
    /** For each polarity another one. */
    static final Map<String, String> POLARITIES = Map.of("Polarity.AFFIRMED", "Polarity.DENIED", "Polarity.DENIED", "Polarity.AFFIRMED",
            "Polarity.UNDOCUMENTED", "Polarity.AFFIRMED");

    /** For what a rule concludes the opposite. */
    static final Map<String, String> CONCLUSIONS =
            Map.of("Verdict.CONSISTENT", "Verdict.INCONSISTENT", "Verdict.INCONSISTENT", "Verdict.CONSISTENT", "Verdict.INDETERMINATE",
                    "Verdict.CONSISTENT", "Outcome.UPHELD", "Outcome.OVERTURNED", "Outcome.OVERTURNED", "Outcome.UPHELD");

    private Literals() {}

    static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A number one step up and one step down. */
    static List<String> steps(String number) {
        return List.of(Integer.toString(Integer.parseInt(number) + 1), Integer.toString(Integer.parseInt(number) - 1));
    }
}
