package imrcheck.authoring;

import imrcheck.authoring.Unit.Kind;
import imrcheck.cases.LetterCase;
import imrcheck.check.InOrder;
import imrcheck.facts.ReadShare;
import imrcheck.judge.EngineException;
import imrcheck.judge.RuleSet;
import imrcheck.letter.Letter;
import imrcheck.letter.LetterParser;
import imrcheck.source.Input;
import imrcheck.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In how many letters each unit of a rules folder serves. Letters of one case number count as one. Whether anybody would notice a
 * mistake in a unit is told by mutants. As JSON it is an object of its components.
 *
 * @param letters how many letters there were
 * @param units   all units, by file and line
 * @param read    how much was read
 */
public record Coverage(int letters, List<Served> units, Read read) {
    private static final String ROW = "%-22s%8s%8s%8s%12s%8s";

    /**
     * A unit.
     *
     * @param outside where the source outside stands that it comes from, or null
     * @param letters in how many letters it serves
     */
    public record Served(Kind kind, String name, String file, int line, String text, String outside, int letters) {
        static Served of(Unit unit, int letters) {
            return new Served(unit.kind(), unit.name(), unit.file(), unit.line(), unit.text(), unit.outside(), letters);
        }

        Unit unit() {
            return new Unit(kind, name, file, line, text);
        }

        /** Whether it would have to serve more letters than one to stay. */
        boolean spare() {
            return outside == null && letters <= 1;
        }
    }

    /**
     * How much of the rationales was read, by items that have a clause on the patient.
     *
     * @param items    so many of them
     * @param whole    of which every such clause was read
     * @param most     of which at least three quarters, but not all
     * @param withheld items with a finding that is only a note, since a clause that was not read may hold what it finds missing
     */
    public record Read(int items, int whole, int most, int withheld) {
        private static final double MOST = 0.75;

        static Read of(List<OfLetter> letters) {
            List<ReadShare> shares = letters.stream().flatMap(letter -> letter.served.shares().stream()).toList();
            return new Read(shares.size(), (int) shares.stream().filter(ReadShare::whole).count(),
                    (int) shares.stream().filter(share -> !share.whole() && share.read() >= MOST * share.told()).count(),
                    letters.stream().mapToInt(letter -> letter.served.withheld()).sum());
        }

        String line() {
            return "Of " + items + " rationales " + whole + " were read whole, " + most + " to three quarters or more, "
                    + (items - whole - most) + " less; " + withheld + " items have a finding withheld for what was not read.";
        }
    }

    private record OfLetter(String number, Service.Served served) {}

    /** What cases show of a rules folder, each a letter of its own, and letters beside them. */
    public static Coverage of(RuleSet rules, List<LetterCase> cases, List<Source> letters, int jobs) {
        Service service = new Service(rules);
        Stream<Supplier<OfLetter>> all =
                Stream.concat(cases.stream().map(one -> () -> of(service, new Input(one.letter(), List.of()), true)),
                        letters.stream().map(letter -> () -> of(service, letter.read(), false)));
        Map<Unit, Set<String>> served = new HashMap<>();
        List<OfLetter> found = new ArrayList<>();
        InOrder.run(all.iterator(), Supplier::get, jobs, letter -> {
            found.add(letter);
            letter.served.units().forEach(unit -> served.computeIfAbsent(unit, none -> new HashSet<>()).add(letter.number));
        });
        int numbers = (int) found.stream().map(OfLetter::number).distinct().count();
        return new Coverage(numbers, service.units().stream()
                .sorted(Comparator.comparing(Unit::file).thenComparing(Unit::line).thenComparing(Unit::name).thenComparing(Unit::text))
                .map(unit -> Served.of(unit, served.getOrDefault(unit, Set.of()).size())).toList(), Read.of(found));
    }

    /** A letter without a case number goes by the name of its file. */
    private static OfLetter of(Service service, Input input, boolean apart) {
        String name = input.source().name();
        if (!input.readable()) {
            return new OfLetter(name, new Service.Served(Set.of(), List.of(), 0));
        }
        try {
            Letter letter = new LetterParser().parse(input.source());
            String number = letter.header().caseNumber();
            return new OfLetter(apart || number == null ? name : number, service.of(input.source(), letter));
        } catch (RuntimeException | StackOverflowError e) {
            throw new EngineException(name + " was not judged.", e);
        }
    }

    /** The ids of the rules and provisions that fired. */
    public Set<String> fired() {
        return units.stream().filter(unit -> unit.kind == Kind.RULE || unit.kind == Kind.PROVISION).filter(unit -> unit.letters > 0)
                .map(Served::name).collect(Collectors.toSet());
    }

    /** The units that no source outside gives and that serve one letter at most. */
    public Set<Unit> spare() {
        return units.stream().filter(Served::spare).map(Served::unit).collect(Collectors.toSet());
    }

    /** For a reader: the units that serve fewest letters first. */
    public Stream<String> list() {
        return units.stream().sorted(Comparator.comparing(Served::letters)).map(unit -> String.format(Locale.ROOT, "%4d  %s:%d: %s (%s)%s",
                unit.letters, unit.file, unit.line, unit.text, unit.name, unit.outside == null ? "" : ", from " + unit.outside));
    }

    /** For a reader: the counts by kind. */
    public Stream<String> lines() {
        Stream<String> kinds = Stream.of(Kind.values()).filter(kind -> kind != Kind.TABLE)
                .map(kind -> counts(kind.title(), unit -> unit.kind == kind && unit.outside == null));
        Map<String, Long> exempt = units.stream().filter(unit -> unit.outside != null)
                .collect(Collectors.groupingBy(Served::outside, TreeMap::new, Collectors.counting()));
        return Stream
                .of(Stream.of(String.format(Locale.ROOT, ROW, "", "units", "used", "unused", "one letter", "share")), kinds,
                        Stream.of(
                                counts("all", unit -> unit.outside == null), "The share is of those used, over " + letters
                                        + " letters. Exempt, as sources outside give them: " + exempt.entrySet().stream()
                                                .map(one -> one.getKey() + " " + one.getValue()).collect(Collectors.joining(", "))
                                        + ".",
                                read.line()))
                .flatMap(lines -> lines);
    }

    private String counts(String title, Predicate<Served> which) {
        List<Served> some = units.stream().filter(which).toList();
        long used = some.stream().filter(unit -> unit.letters > 0).count();
        long one = some.stream().filter(unit -> unit.letters == 1).count();
        return String.format(Locale.ROOT, ROW, title, some.size(), used, some.size() - used, one,
                String.format(Locale.ROOT, "%.3f", used == 0 ? 0.0 : (double) one / used));
    }
}
