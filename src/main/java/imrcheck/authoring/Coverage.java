package imrcheck.authoring;

import imrcheck.cases.LetterCase;
import imrcheck.check.InOrder;
import imrcheck.facts.TableRow;
import imrcheck.judge.EngineException;
import imrcheck.judge.RuleSet;
import imrcheck.judge.TableLine;
import imrcheck.judge.Trace;
import imrcheck.letter.LetterParser;
import imrcheck.reading.FactExtractor;
import imrcheck.source.Input;
import imrcheck.source.Source;
import imrcheck.source.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What cases and letters show of rules: which rules and rows fired, and which lines of tables a rule that fired ever matched. Whether
 * anybody would notice a mistake in them is told by mutants. As JSON it is an object of its components.
 *
 * @param letters how many cases and letters were judged
 * @param rules   all rules and provisions, by id
 * @param rows    all table rows, by file and line
 */
public record Coverage(int letters, List<OfRule> rules, List<OfRow> rows) {

    /**
     * A rule, or a provision that is a row.
     *
     * @param fired on how many letters
     */
    public record OfRule(String id, String file, int line, int fired) {}

    /**
     * A row of a table.
     *
     * @param used on how many letters
     */
    public record OfRow(String file, int line, String condition, String setting, int max, int used) {}

    /**
     * Judges cases and letters.
     *
     * @param jobs how many at once, at least 1
     * @throws EngineException where the rules fail on one
     */
    public static Coverage of(RuleSet rules, List<LetterCase> cases, List<Source> letters, int jobs) {
        Map<String, Integer> fired = new HashMap<>();
        Map<TableRow, Integer> used = new HashMap<>();
        LetterParser parser = new LetterParser();
        FactExtractor extractor = new FactExtractor(rules.terms());
        Stream<Supplier<Input>> inputs = Stream.concat(cases.stream().map(one -> () -> new Input(one.letter(), List.of())),
                letters.stream().map(letter -> letter::read));
        int[] judged = new int[1];
        InOrder.run(inputs.iterator(), input -> trace(input.get(), rules, parser, extractor), jobs, traces -> traces.forEach(trace -> {
            judged[0]++;
            trace.fired().forEach(id -> fired.merge(id, 1, Integer::sum));
            trace.rows().forEach(row -> used.merge(row, 1, Integer::sum));
        }));
        return new Coverage(judged[0],
                rules.rules().stream().map(rule -> new OfRule(rule.id(), rule.file(), rule.line(), fired.getOrDefault(rule.id(), 0)))
                        .toList(),
                TableLine.all(rules.files()).stream().map(line -> ofRow(line, used.getOrDefault(line.row(), 0))).toList());
    }

    private static List<Trace> trace(Input input, RuleSet rules, LetterParser parser, FactExtractor extractor) {
        SourceText source = input.source();
        try {
            return input.readable() ? List.of(rules.trace(extractor.extract(source, parser.parse(source)))) : List.of();
        } catch (RuntimeException | StackOverflowError e) {
            throw new EngineException(source.name() + " was not judged.", e);
        }
    }

    private static OfRow ofRow(TableLine line, int used) {
        return new OfRow(line.file(), line.line(), line.row().condition(), line.row().setting(), line.row().max(), used);
    }

    /** The ids of the rules and provisions that fired. */
    public Set<String> fired() {
        return rules.stream().filter(rule -> rule.fired > 0).map(OfRule::id).collect(Collectors.toSet());
    }

    /** For a reader: what was never shown, by file and line, and the counts. */
    public Stream<String> lines() {
        List<String> silent =
                rules.stream().filter(rule -> rule.fired == 0).map(rule -> rule.file + ":" + rule.line + ": " + rule.id).sorted().toList();
        List<String> unused = rows.stream().filter(row -> row.used == 0)
                .map(row -> row.file + ":" + row.line + ": " + row.condition + ", " + row.setting + ", " + row.max).toList();
        return Stream
                .of(block("Rules and provisions that never fired:", silent), block("Table rows that no rule which fired matched:", unused),
                        Stream.of(share("rules and provisions fired", rules.size() - silent.size(), rules.size()),
                                share("table rows were matched", rows.size() - unused.size(), rows.size()),
                                "over " + letters + " cases and letters"))
                .flatMap(lines -> lines);
    }

    private static Stream<String> block(String heading, List<String> lines) {
        return lines.isEmpty() ? Stream.of()
                : Stream.of(Stream.of(heading), lines.stream().map(line -> "  " + line), Stream.of("")).flatMap(part -> part);
    }

    private static String share(String what, int some, int all) {
        return String.format(Locale.ROOT, "%d of %d %s (%.2f)", some, all, what, all == 0 ? 1.0 : (double) some / all);
    }
}
