package imrcheck.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imrcheck.cases.CaseFile;
import imrcheck.cases.CaseRunner;
import imrcheck.cases.LetterCase;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Checker;
import imrcheck.extract.FactExtractor;
import imrcheck.letter.LetterParser;
import imrcheck.rules.RuleSet;
import imrcheck.source.Source;
import imrcheck.source.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the letters of which it is written down what the rules must say, and takes the facts from each once. */
public final class Witnesses {
    private static final String EXPECTED = ".expected.json";

    private final Checker checker;
    private final List<Witness> witnesses = new ArrayList<>();
    private final List<String> refuted = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();

    private Witnesses(RuleSet rules) {
        LetterParser parser = new LetterParser();
        FactExtractor extractor = new FactExtractor(rules.terms());
        checker = new Checker(parser::parse, extractor::extract, rules::judge, (source, failure) -> {});
    }

    /**
     * The cases of the rules folder, and the letters of a folder of fixtures beside which {@code <name>.expected.json} stands.
     * Cases that are known to fail are left out.
     *
     * @param fixtures a folder, or null for none
     * @throws UncheckedIOException where the fixtures cannot be read
     */
    public static Witnesses of(RuleSet rules, Path fixtures) {
        Witnesses found = new Witnesses(rules);
        CaseRunner runner = new CaseRunner(found.checker::check);
        CaseFile.all(rules.files()).stream().filter(letterCase -> letterCase.todo() == null)
                .forEach(letterCase -> found.add(runner, letterCase));
        if (fixtures != null) {
            found.add(fixtures);
        }
        return found;
    }

    /** All of them: cases in the order of their files, then fixtures. */
    public List<Witness> all() {
        return List.copyOf(witnesses);
    }

    /** Those that the rules contradict as they are, by name; no mutant can be held against them. */
    public List<String> refuted() {
        return List.copyOf(refuted);
    }

    /** The contents of the fixtures' files, in the order of their names. */
    public List<byte[]> fixtureBytes() {
        return List.copyOf(contents);
    }

    private void add(CaseRunner runner, LetterCase letterCase) {
        CheckedLetter checked = runner.check(letterCase);
        add(new CaseWitness(letterCase, checked), checked);
    }

    private void add(Witness witness, CheckedLetter checked) {
        if (checked.facts() == null || witness.contradicts(checked.judgements())) {
            refuted.add(witness.name());
        } else {
            witnesses.add(witness);
        }
    }

    private void add(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path expected : (Iterable<Path>) files.filter(file -> file.toString().endsWith(EXPECTED)).sorted()::iterator) {
                fixture(expected);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fixture(Path expected) throws IOException {
        JsonNode items = new ObjectMapper().readTree(expected.toFile()).path("letters").path(0).path("items");
        String name = expected.toString().replace(EXPECTED, "");
        for (String ending : List.of(".txt", ".pdf")) {
            if (items.isArray() && Files.isRegularFile(Path.of(name + ending))) {
                contents.add(Files.readAllBytes(expected));
                contents.add(Files.readAllBytes(Path.of(name + ending)));
                for (Source source : Sources.of(List.of(name + ending), InputStream.nullInputStream()).all()) {
                    CheckedLetter checked = checker.check(source.read());
                    if (checked.facts() != null) {
                        add(new FixtureWitness(expected.getFileName().toString(), checked, items), checked);
                    }
                }
            }
        }
    }
}
