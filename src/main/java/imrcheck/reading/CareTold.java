package imrcheck.reading;

import imrcheck.facts.CareEvent;
import imrcheck.facts.CareEvent.State;
import imrcheck.facts.Passage;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label;
import imrcheck.language.Label.Role;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.VerbGroup;
import imrcheck.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Care that a clause of a record tells of as had, by every name that the clause gives it: treatment, drug, class of drugs.
 *
 * @param names what it is called
 * @param words the words by which it is called so, in small letters
 * @param event the care, with its clause
 */
record CareTold(Set<Label> names, String words, CareEvent event) {
    private static final List<String> HAD = List.of("had", "treated", "intake", "worked", "ongoing");
    /** What leaves it open whether care that a clause names was had. */
    private static final List<String> OPEN =
            List.of("asked", "planned", "refused", "future", "declined", "unstarted", "missed", "approved");
    /** What heads a list of care that was had. */
    private static final List<String> LISTED = List.of("to-date", "earlier", "treated", "had");
    /** The most words before the colon of such a list. */
    private static final int HEAD = 10;

    /** What a section tells of the patient's care, in order. */
    static List<CareTold> of(Counts counts) {
        List<CareTold> told = new ArrayList<>();
        for (Sentence sentence : counts.reading().sentences()) {
            boolean list = list(counts, sentence);
            sentence.clauses().stream()
                    .filter(clause -> had(counts, clause) || list && clause.voice() == Voice.PATIENT && !open(counts, clause))
                    .forEach(clause -> add(told, counts, clause));
        }
        return told;
    }

    /** "Medications to date: ...; ...": whether a sentence is a list of what was had, each of its clauses a member. */
    private static boolean list(Counts counts, Sentence sentence) {
        Words words = counts.reading().words();
        int end = Math.min(sentence.end(), sentence.first() + HEAD);
        int colon = IntStream.range(sentence.first(), end).filter(word -> words.gapHas(word, ":")).findFirst().orElse(-1);
        Stretch head = Stretch.of(sentence.first(), colon + 1);
        return colon >= 0 && LISTED.stream().anyMatch(mark -> counts.has(mark, head))
                && OPEN.stream().noneMatch(mark -> counts.has(mark, head));
    }

    private static boolean had(Counts counts, Clause clause) {
        VerbGroup verb = clause.verb();
        boolean past = verb != null && (verb.past() || counts.reading().words().is(verb.first(), "has")) && !verb.modal();
        return clause.voice() == Voice.PATIENT && (past || HAD.stream().anyMatch(mark -> counts.has(mark, clause)))
                && !open(counts, clause);
    }

    private static boolean open(Counts counts, Clause clause) {
        return OPEN.stream().anyMatch(mark -> counts.has(mark, clause));
    }

    private static void add(List<CareTold> told, Counts counts, Clause clause) {
        List<Hit> hits = counts.reading().hits(clause).filter(Hit::namesCare).toList();
        ZeroCare zero = new ZeroCare(counts);
        hits.stream().filter(hit -> hits.stream().noneMatch(other -> other.covers(hit)) && !zero.never(clause, hit))
                .forEach(hit -> told.add(told(counts, clause, hit, hits)));
    }

    private static CareTold told(Counts counts, Clause clause, Hit hit, List<Hit> hits) {
        Set<Label> names = hits.stream().filter(hit::overlaps).map(Hit::label).collect(Collectors.toSet());
        Set<String> parts = Set.copyOf(counts.bodyParts(counts.reading().sentence(hit.first())));
        String side = counts.sides(clause).stream().findFirst().orElse(null);
        Passage passage = new Passage(counts.section(), counts.reading().words().span(clause));
        String kind = names.stream().filter(name -> name.role() == Role.TREATMENT).map(Label::name).sorted().findFirst().orElse(hit.name());
        return new CareTold(names, counts.reading().words().lower(hit),
                new CareEvent(0, kind, State.HAD, null, null, null, parts, side, passage));
    }
}
