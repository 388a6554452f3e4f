package imrcheck.authoring;

import imrcheck.facts.LetterFacts;
import imrcheck.judge.DrlFile;
import imrcheck.judge.DrlRule;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.judge.Variants;
import imrcheck.judge.Variants.Variant;
import imrcheck.judge.Variants.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * Why a rule, or a row by the rules that judge rows, does not fire on an item. The rule is tried with its first condition alone, then with
 * two, and so on; the first one that it does not fire with any more is the one that does not hold.
 */
public final class WhyNot {
    private static final String ITEM = "Item";
    private static final Pattern THEN = Pattern.compile("^\\s*then\\b", Pattern.MULTILINE);
    /** The folder of the rules that judge rows. */
    private static final String SHARED = "provisions/";

    private final RuleSet rules;
    private final RuleMetadata wanted;

    private WhyNot(RuleSet rules, RuleMetadata wanted) {
        this.rules = rules;
        this.wanted = wanted;
    }

    /**
     * What became of a rule on an item.
     *
     * @param file      of the rule, or of the one that judges the row
     * @param line      of the condition that does not hold, or of the rule where all hold
     * @param condition its text in one line; null where all hold
     * @param before    how many conditions before it hold
     */
    public record Answer(String file, int line, String condition, int before) {
        /** As a sentence. */
        @Override
        public String toString() {
            String place = file + ":" + line + ": ";
            return condition == null ? place + "all conditions hold, and the rule fires." : place + "does not hold: " + condition
                    + (before == 0 ? "" : " (" + before + (before == 1 ? " condition before it holds)" : " conditions before it hold)"));
        }
    }

    /**
     * The answers for a rule, or for each rule that judges a row.
     *
     * @param id   of a rule or a row
     * @param item its number in the letter
     * @throws WrongUse where the rule names no item that its conditions could be asked of
     */
    public static List<Answer> of(RuleSet rules, String id, LetterFacts facts, int item) {
        WhyNot why = new WhyNot(rules, rules.rule(id));
        List<Answer> answers = why.judging().stream().flatMap(rule -> why.answer(rule, facts, item).stream()).toList();
        if (answers.isEmpty()) {
            throw new WrongUse("The conditions of " + id + " cannot be tried one by one; see imr-check rules show " + id + ".");
        }
        return answers;
    }

    /** The rule itself, or those that match the fact that the row is. */
    private List<Written> judging() {
        if (!wanted.isRow()) {
            return List.of(written(wanted));
        }
        return rules.rules().stream().filter(rule -> !rule.isRow() && rule.file().startsWith(SHARED)).map(this::written)
                .filter(rule -> rule.conditions().stream().anyMatch(condition -> isA(condition, fact()))).toList();
    }

    private String fact() {
        return ProvisionEntry.of(rules.files(), wanted).fact(wanted.id());
    }

    /** A rule as it is written, with its text among blanks. */
    private record Written(RuleMetadata metadata, String text, List<? extends BaseDescr> conditions) {}

    private Written written(RuleMetadata metadata) {
        DrlFile file = DrlFile.read(metadata.file(), rules.files().files().get(metadata.file()));
        DrlRule rule = file.rules().stream().filter(one -> one.name().equals(metadata.title())).findFirst().orElseThrow();
        return new Written(metadata, file.only(rule), rule.condition().getDescrs());
    }

    private static boolean isA(BaseDescr condition, String type) {
        return condition instanceof PatternDescr pattern && pattern.getObjectType().equals(type);
    }

    private Optional<Answer> answer(Written rule, LetterFacts facts, int item) {
        Optional<PatternDescr> ofItem = rule.conditions().stream().filter(condition -> isA(condition, ITEM)).map(PatternDescr.class::cast)
                .filter(pattern -> pattern.getIdentifier() != null).findFirst();
        if (ofItem.isEmpty()) {
            return Optional.empty();
        }
        int all = rule.conditions().size();
        Map<Integer, Version> versions = new TreeMap<>();
        for (int held = rule.conditions().indexOf(ofItem.get()) + 1; held <= all; held++) {
            versions.put(held, new Version(rule.metadata(), version(rule, held, ofItem.get(), item)));
        }
        Map<Integer, Variant> variants = new Variants(rules).withConditions(versions);
        try {
            Optional<Answer> failing = versions.keySet().stream().filter(variants::containsKey)
                    .filter(held -> !variants.get(held).rules().trace(facts).fired().contains(rule.metadata().id())).findFirst()
                    .map(held -> failing(rule, held - 1));
            boolean whole = variants.containsKey(all);
            return failing.isEmpty() && whole ? Optional.of(new Answer(rule.metadata().file(), rule.metadata().line(), null, all))
                    : failing;
        } finally {
            variants.values().forEach(Variant::close);
        }
    }

    /** The rule with its first conditions alone, for one item and, of rows, for the one that is asked about. */
    private String version(Written rule, int held, PatternDescr ofItem, int item) {
        StringBuilder version = new StringBuilder(rule.text().substring(0, end(rule, held - 1)));
        for (int place = held - 1; place >= 0; place--) {
            BaseDescr condition = rule.conditions().get(place);
            if (condition == ofItem) {
                narrow(version, condition, ITEM, "item == " + item);
            } else if (wanted.isRow() && isA(condition, fact())) {
                narrow(version, condition, fact(), "id == \"" + wanted.id() + "\"");
            }
        }
        return version + "\nthen\n    report.finding(drools, " + ofItem.getIdentifier() + ", null);\nend\n";
    }

    private static void narrow(StringBuilder text, BaseDescr pattern, String type, String constraint) {
        int open = text.indexOf(type + "(", pattern.getStartCharacter()) + type.length() + 1;
        boolean alone = text.substring(open).stripLeading().startsWith(")");
        text.insert(open, constraint + (alone ? "" : ", "));
    }

    /** Where a condition ends: before the next one, or before the action. */
    private static int end(Written rule, int place) {
        if (place + 1 < rule.conditions().size()) {
            return rule.conditions().get(place + 1).getStartCharacter();
        }
        Matcher then = THEN.matcher(rule.text());
        return then.find(rule.conditions().get(place).getStartCharacter()) ? then.start() : rule.text().length();
    }

    private static Answer failing(Written rule, int place) {
        BaseDescr condition = rule.conditions().get(place);
        String words = rule.text().substring(condition.getStartCharacter(), end(rule, place)).lines()
                .map(line -> line.replaceFirst("//.*", "").strip()).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
        return new Answer(rule.metadata().file(), condition.getLine(), words, place);
    }
}
