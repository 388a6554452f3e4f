package imrcheck.mutation;

import imrcheck.judge.DrlFile;
import imrcheck.judge.DrlRule;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.Variants.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * The mutants of a rule. Where a part that is left out binds a variable that is used elsewhere, there is none: it could not be
 * compiled.
 */
final class RuleMutants {
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern BARE = Pattern.compile("[\\w.$]+(\\(.*\\))?");
    private static final Pattern WORDS = Pattern.compile("[<>=!]=|[<>]|!(?!=)|(?<![\\w.$\"])\\d+(?![\\w.\"])"
            + "|\\b(?:Polarity|Outcome|Verdict|Level)\\.[A-Z]+\\b|\\b(?:not )?(?:in|contains)\\b"
            + "|(?<![\\w.$-])(?:met|unmet|shown|lacking|recorded|ruledOut)(?![\\w(-])");
    /** What a word is mistaken for. */
    private static final Map<String, String> OPPOSITES = Stream
            .of("==|!=", "!=|==", "<|<=", "<=|<", ">|>=", ">=|>", "!|", "met|unmet", "unmet|met", "shown|lacking", "lacking|shown",
                    "recorded|ruledOut", "ruledOut|recorded", "in|not in", "not in|in", "contains|not contains", "not contains|contains",
                    "Polarity.AFFIRMED|Polarity.DENIED", "Polarity.DENIED|Polarity.AFFIRMED", "Polarity.UNDOCUMENTED|Polarity.AFFIRMED",
                    "Outcome.UPHELD|Outcome.OVERTURNED", "Outcome.OVERTURNED|Outcome.UPHELD", "Verdict.CONSISTENT|Verdict.INCONSISTENT",
                    "Verdict.INCONSISTENT|Verdict.CONSISTENT", "Level.NOTE|Level.WARNING", "Level.WARNING|Level.ERROR",
                    "Level.ERROR|Level.WARNING")
            .map(pair -> pair.split("\\|", -1)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

    private final RuleMetadata metadata;
    private final String text;
    private final Set<String> versions = new HashSet<>();
    private final List<Mutant> mutants = new ArrayList<>();

    private RuleMutants(RuleMetadata metadata, String text) {
        this.metadata = metadata;
        this.text = text;
    }

    /** The mutants of a rule, in the order of the text. */
    static List<Mutant> of(DrlFile file, DrlRule rule, RuleMetadata metadata) {
        RuleMutants found = new RuleMutants(metadata, file.only(rule));
        found.mutants.add(new Mutant(metadata.topic(), metadata.file(), metadata.line(), metadata.id(), "rule dropped", null,
                new Version(metadata, null)));
        for (BaseDescr condition : rule.condition().getDescrs()) {
            int start = condition.getStartCharacter();
            int end = condition.getEndCharacter() + 1;
            found.add(start, end, "", "\"" + oneLine(found.text.substring(start, end)) + "\" dropped");
            found.condition(condition);
        }
        found.words(found.text.lastIndexOf(rule.action()), rule.action());
        return found.mutants;
    }

    private void condition(BaseDescr condition) {
        if (condition instanceof PatternDescr pattern) {
            pattern(pattern);
        } else if (condition instanceof ConditionalElementDescr element) {
            turn(condition);
            element.getDescrs().forEach(part -> condition((BaseDescr) part));
        }
    }

    private void turn(BaseDescr condition) {
        String word = condition instanceof NotDescr ? "not" : condition instanceof ExistsDescr ? "exists" : null;
        int start = condition.getStartCharacter();
        if (word != null && text.startsWith(word, start)) {
            add(start, start + word.length(), word.equals("not") ? "exists" : "not");
        }
    }

    private void pattern(PatternDescr pattern) {
        List<BaseDescr> constraints =
                pattern.getDescrs().stream().filter(ExprConstraintDescr.class::isInstance).map(BaseDescr.class::cast).toList();
        for (int i = 0; i < constraints.size(); i++) {
            int start = constraints.get(i).getStartCharacter();
            int end = constraints.get(i).getEndCharacter() + 1;
            String constraint = text.substring(start, end);
            boolean last = i == constraints.size() - 1;
            int from = last && i > 0 ? constraints.get(i - 1).getEndCharacter() + 1 : start;
            int to = last ? end : constraints.get(i + 1).getStartCharacter();
            add(from, to, "", "\"" + oneLine(constraint) + "\" dropped");
            words(start, constraint);
            if (BARE.matcher(constraint).matches() && !OPPOSITES.containsKey(constraint)) {
                add(start, start, "!");
            }
        }
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            condition(accumulate.getInput());
        }
    }

    /** What single words are mistaken for. */
    private void words(int start, String part) {
        String code = TEXT.matcher(part).replaceAll(found -> "\"" + " ".repeat(found.group().length() - 2) + "\"");
        for (MatchResult word : WORDS.matcher(code).results().toList()) {
            if (OPPOSITES.containsKey(word.group())) {
                add(start + word.start(), start + word.end(), OPPOSITES.get(word.group()));
            } else if (Character.isDigit(word.group().charAt(0))) {
                int number = Integer.parseInt(word.group());
                add(start + word.start(), start + word.end(), Integer.toString(number + 1));
                add(start + word.start(), start + word.end(), Integer.toString(number - 1));
            }
        }
    }

    private void add(int start, int end, String by) {
        int from = text.lastIndexOf('\n', start) + 1;
        int to = text.indexOf('\n', end);
        add(start, end, by, "\"" + oneLine(text.substring(from, to)) + "\" became \""
                + oneLine(text.substring(from, start) + by + text.substring(end, to)) + "\"");
    }

    private void add(int start, int end, String by, String change) {
        String version = text.substring(0, start) + by + text.substring(end);
        boolean needed = BINDING.matcher(text.substring(start, end)).results().map(binding -> binding.group(1))
                .anyMatch(name -> Pattern.compile(Pattern.quote(name) + "\\b").matcher(version).find());
        if (!needed && versions.add(version)) {
            int line = (int) text.substring(0, start).lines().count();
            mutants.add(new Mutant(metadata.topic(), metadata.file(), Math.max(line, 1), metadata.id(), change, null,
                    new Version(metadata, version)));
        }
    }

    private static String oneLine(String part) {
        return part.replaceAll("\\s+", " ").strip();
    }
}
