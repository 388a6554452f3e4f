package imrcheck.judge;

import imrcheck.facts.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;

/**
 * Makes rule sets that differ from one set in its rows or in one of its rules, at the cost of what differs: other rows share its
 * base, and many versions of rules are compiled in one build.
 */
public final class Variants {
    private final CompiledRules original;

    /**
     * Variants of these rules.
     *
     * @param original of {@link RuleSets}
     */
    public Variants(RuleSet original) {
        this.original = (CompiledRules) original;
    }

    /** A rule set for some letters; it keeps memory of the engine until it is closed. */
    public record Variant(RuleSet rules) implements AutoCloseable {
        @Override
        public void close() {
            ((CompiledRules) rules).close();
        }
    }

    /**
     * Another version of a rule.
     *
     * @param rule that it takes the place of
     * @param file its file with all other rules blanked out, or null to leave the rule out
     */
    public record Version(RuleMetadata rule, String file) {}

    /** The rows of the rules as they are: provisions and lines of tables. */
    public List<Fact> rows() {
        return original.rows();
    }

    /** The rules with other rows. */
    public Variant withRows(List<Fact> rows) {
        return new Variant(original.withRows(rows));
    }

    /**
     * The rules with each of some versions of rules.
     *
     * @param versions by numbers that tell them apart
     * @return a variant for each version that builds
     */
    public Map<Integer, Variant> with(Map<Integer, Version> versions) {
        Map<Integer, String> files = new TreeMap<>();
        versions.forEach((number, version) -> {
            if (version.file() != null && keepsToForm(version)) {
                files.put(number, version.file());
            }
        });
        return built(versions, files);
    }

    /**
     * The rules with each of some versions of a rule that have fewer conditions or another action than the house form asks for.
     *
     * @param versions by numbers that tell them apart, none of them leaving a rule out
     * @return a variant for each version that builds
     */
    public Map<Integer, Variant> withConditions(Map<Integer, Version> versions) {
        Map<Integer, String> files = new TreeMap<>();
        versions.forEach((number, version) -> files.put(number, version.file()));
        return built(versions, files);
    }

    private Map<Integer, Variant> built(Map<Integer, Version> versions, Map<Integer, String> files) {
        Map<Integer, Model> models = FileCompiler.compile(files);
        List<Model> all = versions.isEmpty() ? List.of() : original.models();
        Map<Integer, Variant> variants = new HashMap<>();
        versions.forEach((number, version) -> {
            if (version.file() == null || models.containsKey(number)) {
                variants.put(number, new Variant(original.withRule(version.rule(), models.get(number), all)));
            }
        });
        return variants;
    }

    private static boolean keepsToForm(Version version) {
        RuleLint lint = new RuleLint();
        lint.check(DrlFile.read(version.rule().file(), version.file()));
        return lint.errors().isEmpty();
    }
}
