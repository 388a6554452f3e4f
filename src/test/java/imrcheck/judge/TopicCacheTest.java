package imrcheck.judge;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Outcome;
import imrcheck.facts.Verdict;
import imrcheck.rules.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicCacheTest {
    private static final RuleFiles FILES = DemoFacts.RULES;

    @TempDir
    private Path folder;

    private static void assertJudges(RuleSet rules) {
        assertThat(rules.judge(DemoFacts.letter(DemoFacts.massage(Outcome.OVERTURNED, 8))).get(0).verdict())
                .isEqualTo(Verdict.INCONSISTENT);
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void a_topic_is_compiled_once_for_the_same_files() throws IOException {
        TopicCache cache = new TopicCache(folder, "tool");
        RuleSet compiled = RuleSets.of(FILES, cache);
        List<Path> entries = entries();
        RuleSet kept = RuleSets.of(FILES, cache);

        assertJudges(kept);
        assertThat(kept.rules()).isEqualTo(compiled.rules());
        assertThat(entries).hasSize(4);
        assertThat(entries()).isEqualTo(entries);
    }

    @Test
    void another_build_of_the_tool_compiles_anew() throws IOException {
        RuleSets.of(FILES, new TopicCache(folder, "tool"));
        RuleSets.of(FILES, new TopicCache(folder, "other"));

        assertThat(entries()).hasSize(8);
    }

    @Test
    void an_edited_file_compiles_its_own_topic_alone() throws IOException {
        TopicCache cache = new TopicCache(folder, "tool");
        RuleSets.of(FILES, cache);
        TreeMap<String, String> edited = new TreeMap<>(FILES.files());
        edited.computeIfPresent("massage/massage-visits.drl",
                (path, text) -> text.replace("total > 6", "total > 9").replace("total <= 6", "total <= 9"));

        RuleSet rules = RuleSets.of(new RuleFiles(edited), cache);

        assertThat(rules.judge(DemoFacts.letter(DemoFacts.massage(Outcome.OVERTURNED, 8))).get(0).verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(entries()).hasSize(5);
    }

    @Test
    void a_topic_that_the_tool_carries_is_not_compiled() throws IOException {
        TreeMap<String, String> edited = new TreeMap<>(RuleSets.packaged().files().files());
        edited.computeIfPresent("massage/massage-visits.drl", (path, text) -> text.replace("max < $total", "max <= $total"));

        RuleSet rules = RuleSets.of(new RuleFiles(edited), new TopicCache(folder, "tool").with(RulePack.packaged()));

        assertThat(rules.count()).isEqualTo(RuleSets.packaged().count());
        assertThat(entries()).hasSize(1);
    }

    @Test
    void a_damaged_entry_is_compiled_again() throws IOException {
        TopicCache cache = new TopicCache(folder, "tool");
        RuleSets.of(FILES, cache);
        for (Path entry : entries()) {
            byte[] bytes = Files.readAllBytes(entry);
            bytes[bytes.length / 2] ^= 1;
            Files.write(entry, bytes);
        }
        assertJudges(RuleSets.of(FILES, cache));
        for (Path entry : entries()) {
            Files.write(entry, new byte[3]);
        }
        assertJudges(RuleSets.of(FILES, cache));
    }

    @Test
    void a_cache_that_cannot_be_written_is_none() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertJudges(RuleSets.of(FILES, new TopicCache(file.resolve("below"), "tool")));
    }
}
