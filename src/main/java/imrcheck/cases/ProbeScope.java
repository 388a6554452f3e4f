package imrcheck.cases;

import imrcheck.facts.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Items that a scope covers, and such as it does not. */
record ProbeScope(Scope scope) {
    private static final List<String> PARTS = List.of("shoulder", "knee", "hand");
    private static final String OTHER_PART = "rib";
    private static final String REPEAT = "repeat";

    /** The letter with an item that the scope covers: each region and each trait that it names in turn. */
    List<ProbeLetter> covered(ProbeLetter letter) {
        ProbeLetter first = letter.at(anyPart()).with(traits(0, 0));
        List<ProbeLetter> covered = new ArrayList<>(List.of(first));
        Stream.concat(scope.regions().stream(), scope.onlyRegions().stream()).sorted().forEach(part -> covered.add(first.at(Set.of(part))));
        for (int group = 0; group < scope.traits().size(); group++) {
            for (int i = 1; i < scope.traits().get(group).size(); i++) {
                covered.add(first.with(traits(group, i)));
            }
        }
        return covered;
    }

    /** The letter with an item that differs from a covered one in one thing that the scope asks for. */
    List<ProbeLetter> beside(ProbeLetter letter) {
        List<ProbeLetter> beside = new ArrayList<>();
        boolean asks = !scope.regions().isEmpty() || !scope.onlyRegions().isEmpty() || Boolean.TRUE.equals(scope.regionNamed());
        if (asks) {
            beside.add(letter.at(Set.of()));
        }
        if (!scope.onlyRegions().isEmpty()) {
            beside.add(letter.at(with(letter.parts(), OTHER_PART)));
        }
        if (Boolean.FALSE.equals(scope.regionNamed())) {
            beside.add(letter.at(Set.of(OTHER_PART)));
        }
        scope.exceptRegions().forEach(part -> beside.add(letter.at(with(letter.parts(), part))));
        scope.exceptTraits().forEach(trait -> beside.add(letter.with(with(letter.traits(), trait))));
        scope.traits().forEach(group -> {
            Set<String> others = new HashSet<>(letter.traits());
            others.removeAll(group);
            beside.add(letter.with(others));
        });
        if (scope.course() == Scope.Course.REPEAT) {
            beside.add(letter.with(without(letter.traits(), REPEAT)));
        } else if (scope.course() == Scope.Course.FURTHER) {
            beside.add(letter.after(0));
        }
        return beside;
    }

    private Set<String> anyPart() {
        Stream<String> named = Stream.concat(scope.regions().stream(), scope.onlyRegions().stream()).sorted();
        boolean any = Boolean.TRUE.equals(scope.regionNamed());
        Stream<String> others = PARTS.stream().filter(part -> any && !scope.exceptRegions().contains(part));
        return Stream.concat(named, others).findFirst().map(Set::of).orElse(Set.of());
    }

    /** One trait of each group: the first, but of one group another. */
    private Set<String> traits(int group, int which) {
        Set<String> traits = new HashSet<>();
        for (int i = 0; i < scope.traits().size(); i++) {
            traits.add(scope.traits().get(i).stream().sorted().toList().get(i == group ? which : 0));
        }
        if (scope.course() == Scope.Course.REPEAT) {
            traits.add(REPEAT);
        }
        return traits;
    }

    private static Set<String> with(Set<String> some, String one) {
        Set<String> more = new HashSet<>(some);
        more.add(one);
        return more;
    }

    private static Set<String> without(Set<String> some, String one) {
        Set<String> less = new HashSet<>(some);
        less.remove(one);
        return less;
    }
}
