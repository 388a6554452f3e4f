package imrcheck.judge;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * What a pattern must say of the fact it matches, whatever the rule is about: whose it is, and of a table row which topic it is
 * of and that it is in force. A rule that forgets it holds one item's words against another.
 */
final class JoinLint {
    private static final Set<String> OF_AN_ITEM = Set.of("Statement", "Subject", "Event", "Quantity", "GuidelineCited", "Support",
            "Standing", "Defeat", "TableLimit", "RequestedInRecord", "CareEvent", "Duration", "Course", "QuotedSpan", "ReadShare", "Cap",
            "NumberKept");
    private static final Pattern OWNER = Pattern.compile("\\bitem\\s*[!=]=|\\bsection\\s*==\\s*Section\\.SUMMARY\\b");
    private static final Pattern OF_THE_RECORD = Pattern.compile("^item\\s*==\\s*0(?!\\s*\\|)");
    private static final Pattern OF_A_RATIONALE = Pattern.compile("(?<![\\w\"-])(met|unmet|shown|lacking)(?![\\w\"-])");
    private static final List<String> OF_A_ROW = List.of("topic", "inForce");

    private JoinLint() {}

    /**
     * Checks a pattern.
     *
     * @param error takes what is wrong and what to do about it
     */
    static void check(PatternDescr pattern, BiConsumer<String, String> error) {
        String type = pattern.getObjectType();
        String constraints = pattern.getDescrs().stream().map(Object::toString).collect(Collectors.joining(", "));
        if (OF_AN_ITEM.contains(type) && !OWNER.matcher(constraints).find()) {
            error.accept("The pattern does not say whose " + type + " it matches.",
                    "Add item == $item.item, or item == 0 for the clinical case summary.");
        }
        if (OF_THE_RECORD.matcher(constraints).find() && OF_A_RATIONALE.matcher(constraints).find()) {
            error.accept("No statement of the clinical case summary is met, unmet, shown or lacking.", "Write recorded or ruledOut.");
        }
        if (type.equals("TableRow")) {
            OF_A_ROW.stream().filter(name -> !Pattern.compile("\\b" + name + "\\b").matcher(constraints).find()).forEach(name -> error
                    .accept("The pattern of a table row has no " + name + ".", "Write TableRow(topic == ..., inForce($item.asOf), ...)."));
        }
    }
}
