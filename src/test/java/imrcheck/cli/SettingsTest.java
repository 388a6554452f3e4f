package imrcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imrcheck.authoring.WrongUse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @TempDir
    private Path folder;
    private Path letter;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write_a_letter() throws IOException {
        letter = Files.writeString(folder.resolve("a.txt"), Letters.contradictory());
    }

    private int run(String settings, String... args) throws IOException {
        Files.writeString(folder.resolve(Settings.NAME), settings);
        Console console = new Console(InputStream.nullInputStream(), out, new PrintStream(err), Terminal.NONE);
        return Main.run(console, Settings.in(folder), args);
    }

    @Test
    void they_stand_in_the_place_of_options_and_are_named() throws IOException {
        assertThat(run("fail-on: never\nseverities: {conclusion-opposite: note}\n", "check", letter.toString())).isZero();
        assertThat(err.toString()).isEqualTo("imr-check: Taken from " + folder.resolve(Settings.NAME)
                + ": --fail-on never, --severity conclusion-opposite=note." + System.lineSeparator());
        assertThat(out.toString()).doesNotContain("conclusion-opposite");
    }

    @Test
    void options_go_before_them() throws IOException {
        assertThat(run("fail-on: never\n", "check", "--fail-on", "inconsistent", letter.toString())).isEqualTo(1);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_baseline_and_rules_of_theirs_are_used_by_every_command() throws IOException {
        String baseline = folder.resolve("accepted.jsonl").toString();
        assertThat(run("baseline: " + baseline + "\n", "baseline", "create", "--by", "a", "--why", "b", "--until", "2099-01-01",
                letter.toString())).isZero();
        assertThat(run("baseline: " + baseline + "\n", "check", letter.toString())).isZero();
        assertThat(run("rules: nowhere\n", "facts", letter.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no rules folder nowhere");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fail-onn: never | .imr-check.yaml:1: There is no field fail-onn
            fail-on: [never] | .imr-check.yaml:1:
            rules: | .imr-check.yaml:1:
            severities: loud | .imr-check.yaml:1:
            a: b: c | .imr-check.yaml:1: This is no YAML
            """)
    void an_error_in_them_names_its_line(String settings, String sentence) throws IOException {
        Files.writeString(folder.resolve(Settings.NAME), settings);
        assertThatThrownBy(() -> Settings.in(folder)).isInstanceOf(WrongUse.class).hasMessageContaining(sentence);
    }

    @Test
    void a_value_that_there_is_not_is_wrong_usage() throws IOException {
        assertThat(run("fail-on: sometimes\n", "check", letter.toString())).isEqualTo(2);
        assertThat(run("severities: {no-such-rule: note}\n", "check", letter.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--fail-on: there is no sometimes", "--severity: there is no rule no-such-rule");
    }
}
