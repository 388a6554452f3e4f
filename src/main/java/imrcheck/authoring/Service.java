package imrcheck.authoring;

import imrcheck.facts.LetterFacts;
import imrcheck.facts.ReadShare;
import imrcheck.facts.Span;
import imrcheck.facts.TableRow;
import imrcheck.facts.Voice;
import imrcheck.judge.RuleSet;
import imrcheck.judge.TableLine;
import imrcheck.judge.Trace;
import imrcheck.language.Reading;
import imrcheck.language.TextReader;
import imrcheck.language.Titles.Row;
import imrcheck.language.Titles;
import imrcheck.language.Written;
import imrcheck.letter.Letter;
import imrcheck.letter.LetterItem;
import imrcheck.reading.FactExtractor;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.YamlNode;
import imrcheck.source.SourceText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Finds which units of a rules folder took part in the reading and judging of a letter. Safe for many threads. */
final class Service {
    private final RuleSet rules;
    private final TextReader reader;
    private final FactExtractor extractor;
    private final WordsServed words;
    private final Map<String, Unit> ofRules = new HashMap<>();
    private final Map<TableRow, Unit> ofTables = new HashMap<>();
    private final Map<Row, Unit> ofTitles = new IdentityHashMap<>();
    private final Set<Unit> units = new LinkedHashSet<>();

    Service(RuleSet rules) {
        this.rules = rules;
        Written written = Written.of(rules.files());
        reader = new TextReader(rules.terms());
        extractor = new FactExtractor(rules.terms());
        words = new WordsServed(written);
        rules.rules().forEach(rule -> ofRules.put(rule.id(), Unit.of(rule)));
        TableLine.all(rules.files()).forEach(line -> ofTables.put(line.row(), Unit.of(line)));
        written.terms().forEach(term -> units.add(Unit.of(term)));
        written.members().forEach(member -> units.add(Unit.of(member)));
        addTitles(rules.terms().titles(), YamlNode.read(RuleFiles.TITLES, rules.files().files().getOrDefault(RuleFiles.TITLES, "")));
        units.addAll(ofRules.values());
        units.addAll(ofTables.values());
    }

    private void addTitles(Titles titles, YamlNode file) {
        addTitles("unnamed", titles.unnamed(), file);
        addTitles("named", titles.named(), file);
        addTitles("around-surgery", titles.aroundSurgery(), file);
        addTitles("beside-surgery", titles.besideSurgery(), file);
    }

    private void addTitles(String list, List<Row> rows, YamlNode file) {
        for (int i = 0; i < rows.size(); i++) {
            ofTitles.put(rows.get(i), Unit.ofTitles(list, file.at(list).items().get(i)));
            units.add(ofTitles.get(rows.get(i)));
        }
    }

    /** All units of the folder. */
    Set<Unit> units() {
        return units;
    }

    /**
     * What served a letter.
     *
     * @param shares   how much of its rationales was read
     * @param withheld how many of its items have a finding that what was not read withholds
     */
    record Served(Set<Unit> units, List<ReadShare> shares, int withheld) {}

    /** What served a letter. */
    Served of(SourceText source, Letter letter) {
        Set<Unit> served = new HashSet<>();
        readings(source, letter).flatMap(words::text).forEach(served::add);
        letter.items().stream().flatMap(item -> words.title(rules.terms().words(source.text(), item.titleSpan()))).forEach(served::add);
        extractor.titleRows(source, letter).map(ofTitles::get).forEach(served::add);
        LetterFacts facts = extractor.extract(source, letter);
        Trace trace = rules.trace(facts);
        trace.fired().forEach(id -> served.add(ofRules.get(id)));
        trace.rows().forEach(row -> served.add(ofTables.get(row)));
        return new Served(served, facts.rest().stream().filter(ReadShare.class::isInstance).map(ReadShare.class::cast)
                .filter(share -> share.item() > 0 && share.told() > 0).toList(), trace.withheld().size());
    }

    /** The sections as they are read for facts. */
    private Stream<Reading> readings(SourceText source, Letter letter) {
        Stream<Reading> summary = letter.summary() == null ? Stream.of() : Stream.of(read(source, letter.summary(), Voice.PATIENT));
        return Stream.concat(summary, letter.items().stream().filter(item -> item.outcome() != null).map(LetterItem::rationale)
                .filter(Objects::nonNull).map(span -> read(source, span, Voice.GUIDELINE)));
    }

    private Reading read(SourceText source, Span span, Voice first) {
        return reader.read(source.text(), span, first);
    }
}
