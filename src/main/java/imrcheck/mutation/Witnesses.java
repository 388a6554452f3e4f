package imrcheck.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imrcheck.cases.CaseFile;
import imrcheck.cases.CaseRunner;
import imrcheck.cases.LetterCase;
import imrcheck.cases.Probes;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Checker;
import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import imrcheck.judge.RuleSet;
import imrcheck.rules.RuleFiles;
import imrcheck.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the letters of which it is written down what the rules must say, and takes the facts from each once. */
public final class Witnesses {
    private final RuleSet rules;
    private final Checker checker;
    private final List<Witness> all = new ArrayList<>();
    private final List<String> refuted = new ArrayList<>();

    /**
     * A letter of which it is written down what the rules must say.
     *
     * @param name  where it is written down, for a reader
     * @param topic the folder it stands in, or an empty text
     * @param rules ids of the rules of which it says something
     * @param probe whether it was made from a row
     * @param facts what the letter says; the same under all mutants, for they change no terms
     * @param meets whether judgements are what is written down
     */
    record Witness(String name, String topic, Set<String> rules, boolean probe, LetterFacts facts, Predicate<List<Judgement>> meets) {}

    private Witnesses(RuleSet rules) {
        this.rules = rules;
        this.checker = Checker.by(rules, (source, failure) -> {});
    }

    /**
     * The cases of the rules folder, the probes of its rows, and the letters beside which {@code <name>.expected.json} stands.
     *
     * @param letters that may be fixtures
     */
    public static Witnesses of(RuleSet rules, List<Source> letters) {
        Witnesses found = new Witnesses(rules);
        found.cases();
        letters.forEach(found::fixture);
        return found;
    }

    /** All of them. */
    List<Witness> all() {
        return all;
    }

    /** Those that the rules contradict as they are, by name; no mutant can be held against them. */
    public List<String> refuted() {
        return List.copyOf(refuted);
    }

    private void cases() {
        CaseRunner runner = new CaseRunner(checker::check);
        List<LetterCase> cases = CaseFile.all(rules.files());
        Map<LetterCase, CheckedLetter> read = new HashMap<>();
        for (LetterCase one : cases) {
            CheckedLetter letter = runner.run(one).checked();
            read.put(one, letter);
            if (one.todo() == null) {
                add(new Witness(one.file() + ":" + one.line(), RuleFiles.folder(one.file()), Set.copyOf(one.rules()), false, letter.facts(),
                        judgements -> new CaseRunner(source -> judged(letter, judgements)).run(one).asExpected()), letter.judgements());
            }
        }
        Probes.all(rules, cases, one -> read.get(one).facts()).forEach(probe -> add(
                new Witness(probe.toString(), rules.rule(probe.rule()).topic(), Set.of(probe.rule()), true, probe.facts(), probe::isMetBy),
                rules.judge(probe.facts())));
    }

    private static CheckedLetter judged(CheckedLetter letter, List<Judgement> judgements) {
        return new CheckedLetter(letter.source(), letter.letter(), letter.facts(), judgements, letter.problems());
    }

    private void fixture(Source source) {
        Path expected = Path.of(source.name().replaceFirst("\\.\\w+$", ".expected.json"));
        if (!Files.isRegularFile(expected)) {
            return;
        }
        try {
            JsonNode items = new ObjectMapper().readTree(expected.toFile()).path("letters").path(0).path("items");
            CheckedLetter letter = checker.check(source.read());
            if (letter.facts() != null && items.isArray()) {
                add(new Witness(expected.getFileName().toString(), "", Set.copyOf(items.findValuesAsText("rule")), false, letter.facts(),
                        judgements -> meet(judgements, items)), letter.judgements());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean meet(List<Judgement> judgements, JsonNode items) {
        for (int i = 0; i < judgements.size(); i++) {
            Judgement judgement = judgements.get(i);
            JsonNode item = items.path(i);
            List<String> told = new ArrayList<>();
            item.path("findings").forEach(finding -> told.add(finding.path("rule").asText() + finding.path("level").asText()));
            List<String> found =
                    judgement.findings().stream().map(finding -> finding.rule() + finding.level().name().toLowerCase(Locale.ROOT)).toList();
            if (!item.path("verdict").asText().equals(judgement.verdict().name()) || !told.equals(found)
                    || !item.path("expected").asText("").replace("null", "").equals(Objects.toString(judgement.expected(), ""))) {
                return false;
            }
        }
        return judgements.size() == items.size();
    }

    private void add(Witness witness, List<Judgement> judgements) {
        if (witness.facts() == null || !witness.meets().test(judgements)) {
            refuted.add(witness.name());
        } else {
            all.add(witness);
        }
    }
}
