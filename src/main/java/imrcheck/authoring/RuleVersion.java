package imrcheck.authoring;

import imrcheck.judge.RuleSet;
import imrcheck.judge.RuleSets;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.RulesDoNotBuild;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

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
        Optional<RuleFiles> files = Files.isDirectory(Path.of(name))
                ? Optional.of(RuleFiles.of(Path.of(name))).filter(found -> !found.ending(".drl").isEmpty()) : revision(name);
        return files.map(found -> new RuleVersion(name, found));
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
        try {
            files.ending(".drl").forEach(RuleVersion::checkShape);
            RuleSet rules = RuleSets.of(files);
            rules.terms();
            return rules;
        } catch (RulesDoNotBuild e) {
            throw new RulesDoNotBuild(e.errors().stream()
                    .map(error -> new RuleError(name + ":" + error.file(), error.line(), error.message(), error.remedy())).toList());
        }
    }

    private static void checkShape(String path, String text) {
        Matcher former = FORMER.matcher(text);
        if (former.find()) {
            throw new RulesDoNotBuild(path, (int) text.substring(0, former.start(1)).lines().count(),
                    "These rules cite guidelines in their DRL files, a former shape that this release does not read.",
                    "Compare with a version that has a guidelines.yaml.");
        }
    }

    /** The folder {@code rules} of a git revision, or empty where git knows no such revision or it has no such folder. */
    private static Optional<RuleFiles> revision(String name) {
        if (name.startsWith("-")) {
            return Optional.empty();
        }
        // git archives what lies below the working folder alone, so it is asked from the top
        return git("rev-parse", "--verify", "--quiet", "--end-of-options", name + ":./rules").map(RuleVersion::line).flatMap(
                tree -> git("-C", git("rev-parse", "--show-toplevel").map(RuleVersion::line).orElse("."), "archive", "--format=zip", tree))
                .map(RuleVersion::unzipped);
    }

    private static String line(byte[] out) {
        return new String(out, StandardCharsets.UTF_8).strip();
    }

    private static RuleFiles unzipped(byte[] zip) {
        TreeMap<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory() && RuleFiles.isRuleFile(entry.getName())) {
                    files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RuleFiles(files);
    }

    /** What the user's git prints, or empty where it fails or there is none. */
    private static Optional<byte[]> git(String... arguments) {
        List<String> command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            byte[] out = process.getInputStream().readAllBytes();
            return process.waitFor() == 0 ? Optional.of(out) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
