package imrcheck.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import imrcheck.rules.RuleFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleVersionTest {
    @Test
    void a_folder_with_rules_is_a_version() {
        assertThat(RuleVersion.of("rules")).map(RuleVersion::files).contains(RuleFiles.of(Path.of("rules")));
    }

    @Test
    void a_folder_without_rules_an_option_and_an_unknown_revision_are_none() {
        assertThat(RuleVersion.of("fixtures")).isEmpty();
        assertThat(RuleVersion.of("--output=x")).isEmpty();
        assertThat(RuleVersion.of("no-such-revision")).isEmpty();
    }

    @Test
    void a_git_revision_is_the_rules_folder_that_it_holds() throws IOException, InterruptedException {
        assumeTrue(unchangedSinceHead(), "needs a checkout whose rules are committed");

        Optional<RuleVersion> head = RuleVersion.of("HEAD");

        assertThat(head).map(version -> version.files().files()).contains(RuleFiles.of(Path.of("rules")).files());
    }

    private static boolean unchangedSinceHead() throws InterruptedException {
        try {
            Process git = new ProcessBuilder("git", "status", "--porcelain", "rules").start();
            boolean clean = git.getInputStream().readAllBytes().length == 0;
            return git.waitFor() == 0 && clean;
        } catch (IOException e) {
            return false;
        }
    }
}
