package imrcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where lines are wrapped by hand: the formatter leaves comments, text blocks and long literals as they are. */
class HouseStyleTest {
    private static final int WIDEST = 140;

    @ParameterizedTest
    @CsvSource({"src, .java", "src, .drl", "rules, .drl", "rules, .yaml"})
    void no_line_is_wider_than_the_house_style_allows(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(ending)).sorted().flatMap(HouseStyleTest::tooWide)).isEmpty();
        }
    }

    private static Stream<String> tooWide(Path file) {
        List<String> lines = lines(file);
        return IntStream.range(0, lines.size()).filter(line -> lines.get(line).codePointCount(0, lines.get(line).length()) > WIDEST)
                .mapToObj(line -> file + ":" + (line + 1));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
