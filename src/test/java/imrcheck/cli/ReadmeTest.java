package imrcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows what the tool prints. */
class ReadmeTest {
    private static final Pattern CONSOLE =
            Pattern.compile("```console\n\\$ target/imr-check/bin/imr-check ([^\n]+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern RULES = Pattern.compile("Judged by\\s+\\d+\\s+rules");

    @Test
    void every_output_in_it_is_real_but_for_the_number_of_rules() throws IOException {
        Matcher shown = CONSOLE.matcher(Files.readString(Path.of("README.md")));

        assertThat(shown.find()).isTrue();
        do {
            CommandLineRun run = CommandLineRun.of(shown.group(1).split(" "));
            assertThat(lines(run.out())).isEqualTo(lines(shown.group(2)));
        } while (shown.find());
    }

    private static String lines(String text) {
        return RULES.matcher(text).replaceAll("Judged by some rules").strip();
    }
}
