package imrcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import imrcheck.judge.RuleSets;
import imrcheck.source.Source;
import imrcheck.source.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a letter says does not change with what carries it: encoding, line and page breaks, blanks, the margin that mail gives it. */
class SameLetterTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Checker CHECKER = Checker.by(RuleSets.packaged(), (source, failure) -> {
        throw new AssertionError(source.name(), failure);
    });

    private static final Map<Path, List<String>> EXPECTED = new ConcurrentHashMap<>();

    @TempDir
    private Path folder;

    private static Map<String, UnaryOperator<String>> changes() {
        Map<String, UnaryOperator<String>> changes = new LinkedHashMap<>();
        changes.put("line ends of Windows", text -> text.replace("\n", "\r\n"));
        changes.put("line ends of old", text -> text.replace("\n", "\r"));
        changes.put("line ends of Unicode", text -> text.replace("\n", "\u2028"));
        changes.put("blanks at line ends", text -> text.replace("\n", "  \t\n"));
        changes.put("hard blanks", text -> text.replace(' ', '\u00a0'));
        changes.put("blank lines around", text -> "\n \n\n" + text + "\n\n \n");
        changes.put("more blank lines between paragraphs", text -> text.replaceAll("\n(?=\n)", "\n\n\n"));
        changes.put("lines doubly spaced", text -> text.replace("\n", "\n\n"));
        changes.put("narrow lines", text -> wrapped(text, 60));
        changes.put("wide lines", text -> wrapped(text, 160));
        changes.put("a line a paragraph", text -> wrapped(text, Integer.MAX_VALUE));
        changes.put("no page breaks", text -> text.replace("\f", "\n"));
        changes.put("page breaks between paragraphs", text -> text.replaceAll("\n\n(?=\\S)", "\n\n\f"));
        changes.put("a page break every 25 lines", SameLetterTest::paged);
        changes.put("letters taken apart", text -> Normalizer.normalize(text, Normalizer.Form.NFD));
        changes.put("capitals", text -> text.toUpperCase(Locale.ROOT));
        changes.put("quoted as mail", text -> "> " + text.replace("\n", "\n> "));
        changes.put("quoted twice", text -> "It says:\n\n" + (">> " + text).replace("\n", "\n>> "));
        changes.put("numbered lines", SameLetterTest::numbered);
        return changes;
    }

    private static Map<String, Charset> encodings() {
        Map<String, Charset> encodings = new LinkedHashMap<>();
        encodings.put("UTF-8", StandardCharsets.UTF_8);
        encodings.put("UTF-16LE", StandardCharsets.UTF_16LE);
        encodings.put("UTF-16BE", StandardCharsets.UTF_16BE);
        return encodings;
    }

    @TestFactory
    Stream<DynamicTest> a_change_of_the_carrier_changes_no_verdict() throws IOException {
        return fixtures().stream()
                .flatMap(fixture -> changes().entrySet().stream()
                        .map(change -> dynamicTest(change.getKey() + ", " + fixture.getFileName(),
                                () -> assertThat(read(change.getValue().apply(text(fixture)).getBytes(StandardCharsets.UTF_8)))
                                        .isEqualTo(EXPECTED.computeIfAbsent(fixture, SameLetterTest::verdicts)))));
    }

    @TestFactory
    Stream<DynamicTest> an_encoding_changes_no_verdict() throws IOException {
        return fixtures().stream()
                .flatMap(fixture -> encodings().entrySet().stream()
                        .map(encoding -> dynamicTest(encoding.getKey() + ", " + fixture.getFileName(),
                                () -> assertThat(read(("\uFEFF" + text(fixture)).getBytes(encoding.getValue())))
                                        .isEqualTo(EXPECTED.computeIfAbsent(fixture, SameLetterTest::verdicts)))));
    }

    @TestFactory
    Stream<DynamicTest> windows_1252_changes_no_verdict_where_it_has_all_letters() throws IOException {
        return fixtures().stream().filter(fixture -> WINDOWS.newEncoder().canEncode(text(fixture)))
                .map(fixture -> dynamicTest(fixture.getFileName().toString(), () -> assertThat(read(text(fixture).getBytes(WINDOWS)))
                        .isEqualTo(EXPECTED.computeIfAbsent(fixture, SameLetterTest::verdicts))));
    }

    private List<String> read(byte[] bytes) throws IOException {
        return verdicts(Files.write(folder.resolve("letter.txt"), bytes));
    }

    /** What each item comes to, and by which rules. */
    private static List<String> verdicts(Path file) {
        Source source = Sources.of(List.of(file.toString()), InputStream.nullInputStream()).all().get(0);
        return CHECKER.check(source).stream()
                .flatMap(letter -> Stream.concat(letter.problems().stream().map(problem -> problem.message()), letter.judgements().stream()
                        .map(judgement -> judgement.item() + " " + judgement.verdict() + " " + judgement.expected() + " "
                                + judgement.findings().stream().map(finding -> finding.level() + " " + finding.rule()).sorted().toList())))
                .toList();
    }

    private static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fixtures"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static String text(Path fixture) {
        return Sources.of(List.of(fixture.toString()), InputStream.nullInputStream()).all().get(0).read().source().text();
    }

    /** Paragraphs with other line breaks; what stands in columns stays. */
    private static String wrapped(String text, int width) {
        return Stream.of(text.split("(?<=\n)(?=\\s*\n)|(?<=\f)|(?=\f)")).map(
                part -> part.contains("   ") ? part : part.replaceFirst("\\S(?s:.*\\S)?", Matcher.quoteReplacement(lines(part, width))))
                .reduce("", String::concat);
    }

    private static String lines(String paragraph, int width) {
        return WordUtils.wrap(paragraph.strip().replaceAll("\\s+", " "), width, "\n", false);
    }

    private static String paged(String text) {
        String[] lines = text.replace("\f", "").split("\n", -1);
        return IntStream.range(0, lines.length).mapToObj(i -> lines[i] + (i % 25 == 24 ? "\n\f" : "\n")).reduce("", String::concat);
    }

    private static String numbered(String text) {
        String[] lines = text.split("\n", -1);
        return IntStream.range(0, lines.length).mapToObj(i -> String.format("%3d  %s%n", i + 1, lines[i])).reduce("", String::concat);
    }
}
