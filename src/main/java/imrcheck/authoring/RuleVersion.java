package imrcheck.authoring;

import imrcheck.judge.RuleSet;
import imrcheck.judge.RuleSets;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.RulesDoNotBuild;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One version of the rules.
 *
 * @param name  as it was asked for
 * @param files of the rules folder
 */
public record RuleVersion(String name, RuleFiles files) {
    /** Annotations of rules before provisions said in {@code provisions.yaml} where they stand. */
    private static final Pattern FORMER = Pattern.compile("(?m)^\\s*@(guideline|citation|from)\\(");

    /**
     * The version of that name, or empty where there is none.
     *
     * @param name a folder with rules, or a git revision of the repository of the working folder, of whose folder {@code rules}
     *             the version is taken
     */
    public static Optional<RuleVersion> of(String name) {
        if (Files.isDirectory(Path.of(name))) {
            return Optional.of(RuleFiles.of(Path.of(name))).filter(files -> !files.ending(".drl").isEmpty())
                    .map(files -> new RuleVersion(name, files));
        }
        return GitRules.at(name).map(files -> new RuleVersion(name, files));
    }

    /** The rules that the tool carries. */
    public static RuleVersion packaged() {
        return new RuleVersion("packaged rules", RuleSets.packaged().files());
    }

    /**
     * The rules, compiled.
     *
     * @throws RulesDoNotBuild where they have errors, whose files begin with the name of the version; one error alone where they
     *                         are written for an earlier release of this tool
     */
    public RuleSet build() {
        files.ending(".drl").forEach(this::checkShape);
        try {
            return RuleSets.of(files);
        } catch (RulesDoNotBuild e) {
            throw new RulesDoNotBuild(e.errors().stream()
                    .map(error -> new RuleError(name + ":" + error.file(), error.line(), error.message(), error.remedy())).toList());
        }
    }

    private void checkShape(String path, String text) {
        Matcher former = FORMER.matcher(text);
        if (former.find()) {
            int line = (int) text.substring(0, former.start(1)).lines().count();
            throw new RulesDoNotBuild(List.of(new RuleError(name + ":" + path, line,
                    "These rules cite guidelines in their DRL files," + " a former shape that this release does not read.",
                    "Compare with a version that has a guidelines.yaml.")));
        }
    }
}
