package imrcheck.authoring;

import imrcheck.terms.RuleFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Rules as a git revision holds them. Asks the git of the user, who has one where there are revisions. */
final class GitRules {
    private GitRules() {}

    /** The folder {@code rules} of a revision, or empty where git knows no such revision or it has no such folder. */
    static Optional<RuleFiles> at(String revision) {
        if (revision.startsWith("-")) {
            return Optional.empty();
        }
        return git("rev-parse", "--verify", "--quiet", "--end-of-options", revision + ":./rules")
                .map(tree -> new String(tree, StandardCharsets.UTF_8).strip())
                .flatMap(tree -> git("-C", top(), "archive", "--format=zip", tree)).map(GitRules::files);
    }

    /** Elsewhere git archives what lies below the working folder alone. */
    private static String top() {
        return git("rev-parse", "--show-toplevel").map(path -> new String(path, StandardCharsets.UTF_8).strip()).orElse(".");
    }

    private static RuleFiles files(byte[] zip) {
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

    /** What a command of git prints, or empty where it fails or there is no git. */
    private static Optional<byte[]> git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
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
