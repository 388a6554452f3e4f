package imrcheck.cases;

import imrcheck.facts.Conclusion;
import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Outcome;
import imrcheck.facts.Passage;
import imrcheck.facts.Polarity;
import imrcheck.facts.Prior;
import imrcheck.facts.Request;
import imrcheck.facts.Scope;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.facts.Statement;
import imrcheck.facts.Voice;
import imrcheck.language.Concept;
import imrcheck.language.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of a letter of one item, made without a letter.
 *
 * @param treatment that the item is of
 * @param outcome   what the reviewer decided
 * @param day       the day that chooses the provisions in force
 * @param parts     of the body that the title names
 * @param traits    of the title
 * @param request   its quantities
 * @param prior     what was had of it
 * @param said      by the letter
 */
record ProbeLetter(String treatment, Outcome outcome, LocalDate day, Set<String> parts, Set<String> traits, Request request, Prior prior,
        List<Said> said) {
    private static final int WIDTH = 10;
    private static final List<String> PARTS = List.of("shoulder", "knee", "hand");
    private static final String OTHER_PART = "rib";
    private static final String REPEAT = "repeat";

    /**
     * A sentence.
     *
     * @param conceded whether it is granted only to go on against it
     * @param section  the rationale or the summary
     */
    record Said(String concept, Polarity polarity, Voice voice, boolean conceded, Section section) {
        /** That something is so. */
        static Said affirmed(String concept) {
            return new Said(concept, Polarity.AFFIRMED, Voice.PATIENT, false, Section.RATIONALE);
        }

        /** That something is not so. */
        static Said denied(String concept) {
            return affirmed(concept).as(Polarity.DENIED);
        }

        /** The same with another polarity. */
        Said as(Polarity other) {
            return new Said(concept, other, voice, conceded, section);
        }

        /** The same in another voice. */
        Said by(Voice other) {
            return new Said(concept, polarity, other, conceded, section);
        }

        /** The same, granted to go on against it. */
        Said granted() {
            return new Said(concept, polarity, voice, true, section);
        }

        /** The same in the clinical case summary. */
        Said inSummary() {
            return new Said(concept, polarity, voice, conceded, Section.SUMMARY);
        }
    }

    static ProbeLetter of(String treatment, Outcome outcome, LocalDate day) {
        return new ProbeLetter(treatment, outcome, day, Set.of(), Set.of(), Request.UNSTATED, Prior.UNSTATED, List.of());
    }

    ProbeLetter on(LocalDate other) {
        return new ProbeLetter(treatment, outcome, other, parts, traits, request, prior, said);
    }

    ProbeLetter decided(Outcome other) {
        return new ProbeLetter(treatment, other, day, parts, traits, request, prior, said);
    }

    ProbeLetter at(Set<String> others) {
        return new ProbeLetter(treatment, outcome, day, others, traits, request, prior, said);
    }

    ProbeLetter with(Set<String> others) {
        return new ProbeLetter(treatment, outcome, day, parts, others, request, prior, said);
    }

    ProbeLetter asking(Integer count, String unit) {
        return new ProbeLetter(treatment, outcome, day, parts, traits, new Request(count, null, null, unit), prior, said);
    }

    ProbeLetter granted(int count) {
        Request more = new Request(request.underReview(), null, count, request.unit());
        return new ProbeLetter(treatment, outcome, day, parts, traits, more, prior, said);
    }

    ProbeLetter after(Integer count) {
        return new ProbeLetter(treatment, outcome, day, parts, traits, request, new Prior(count, true), said);
    }

    ProbeLetter saying(List<Said> more) {
        return new ProbeLetter(treatment, outcome, day, parts, traits, request, prior,
                Stream.concat(said.stream(), more.stream()).toList());
    }

    ProbeLetter saying(Said... more) {
        return saying(List.of(more));
    }

    /** The same with an item that a scope covers: each region and each trait that it names in turn. */
    List<ProbeLetter> covered(Scope scope) {
        ProbeLetter first = at(anyPart(scope)).with(traits(scope, 0, 0));
        List<ProbeLetter> covered = new ArrayList<>(List.of(first));
        named(scope).forEach(part -> covered.add(first.at(Set.of(part))));
        for (int group = 0; group < scope.traits().size(); group++) {
            for (int i = 1; i < scope.traits().get(group).size(); i++) {
                covered.add(first.with(traits(scope, group, i)));
            }
        }
        return covered;
    }

    /** The same with an item that differs from this covered one in one thing that the scope asks for. */
    List<ProbeLetter> beside(Scope scope) {
        List<ProbeLetter> beside = new ArrayList<>();
        if (named(scope).findAny().isPresent() || Boolean.TRUE.equals(scope.regionNamed())) {
            beside.add(at(Set.of()));
        }
        if (!scope.onlyRegions().isEmpty()) {
            beside.add(at(with(parts, OTHER_PART)));
        }
        if (Boolean.FALSE.equals(scope.regionNamed())) {
            beside.add(at(Set.of(OTHER_PART)));
        }
        scope.exceptRegions().forEach(part -> beside.add(at(with(parts, part))));
        scope.exceptTraits().forEach(trait -> beside.add(with(with(traits, trait))));
        scope.traits().forEach(group -> beside.add(without(group)));
        if (scope.course() == Scope.Course.REPEAT) {
            beside.add(without(Set.of(REPEAT)));
        } else if (scope.course() == Scope.Course.FURTHER) {
            beside.add(after(0));
        }
        return beside;
    }

    private static Stream<String> named(Scope scope) {
        return Stream.concat(scope.regions().stream(), scope.onlyRegions().stream()).sorted();
    }

    private static Set<String> anyPart(Scope scope) {
        Stream<String> others =
                PARTS.stream().filter(part -> Boolean.TRUE.equals(scope.regionNamed()) && !scope.exceptRegions().contains(part));
        return Stream.concat(named(scope), others).findFirst().map(Set::of).orElse(Set.of());
    }

    /** One trait of each group: the first, but of one group another. */
    private static Set<String> traits(Scope scope, int group, int which) {
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
        return Stream.concat(some.stream(), Stream.of(one)).collect(Collectors.toSet());
    }

    private ProbeLetter without(Set<String> gone) {
        return with(traits.stream().filter(trait -> !gone.contains(trait)).collect(Collectors.toSet()));
    }

    /** Its facts, each statement in a sentence of its own. */
    LetterFacts facts(Terms terms) {
        int end = WIDTH * (said.size() + 2);
        List<String> named = parts.stream().sorted().toList();
        Item item = new Item(1, "the treatment", outcome, treatment, named, null, request, prior, null, Conclusion.NONE, List.of(), traits,
                day, passage(Section.TITLE, 0), new Passage(Section.RATIONALE, new Span(WIDTH, end)),
                terms.reach(terms.treatments().of(treatment), named));
        List<Fact> statements = new ArrayList<>();
        for (Said one : new LinkedHashSet<>(said)) {
            Passage passage = passage(one.section, statements.size() + 1);
            Concept concept = terms.concept(one.concept);
            statements.add(new Statement(one.section == Section.SUMMARY ? 0 : 1, one.section, concept.id(), concept.kinds(), one.polarity,
                    one.voice, one.conceded, passage, passage.span()));
        }
        return new LetterFacts(List.of(item), statements);
    }

    private static Passage passage(Section section, int place) {
        return new Passage(section, new Span(WIDTH * place, WIDTH * (place + 1)));
    }
}
