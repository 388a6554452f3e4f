package imrcheck.reading;

import imrcheck.facts.GuidelineCited;
import imrcheck.facts.Passage;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.facts.Subject;
import imrcheck.facts.Voice;
import imrcheck.language.Anatomy;
import imrcheck.language.Assertion;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Places;
import imrcheck.language.Reading;
import imrcheck.language.Terms;
import imrcheck.language.VerbGroup;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.letter.Citation;
import imrcheck.letter.LetterItem;
import imrcheck.source.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The treatments, drugs, body parts and sides that the parts of a letter speak of, as facts. */
final class Subjects {
    private static final String NECESSITY = "medical-necessity";
    /** What reviewers say below every denial of an opioid. */
    static final String NOTICE = "opioid-notice";
    private static final String SUPPORT = "support-for-request";
    /** Concepts that say nothing of a patient. */
    private static final Set<String> UNTOLD = Set.of(NECESSITY, SUPPORT, "necessity-named", "unnamed-need", "guideline-criteria");
    private static final Map<Role, String> TYPES = new EnumMap<>(Map.of(Role.TREATMENT, "treatment", Role.DRUG, "drug", Role.DRUG_CLASS,
            "drug-class", Role.BODY_PART, "body-part", Role.SIDE, "side"));

    private Subjects() {}

    /** The guidelines that the parties cite for an item. */
    static List<GuidelineCited> cited(LetterItem item) {
        return Stream.concat(item.claims().stream().map(citation -> cited(item, citation, false)),
                item.reviewer().stream().map(citation -> cited(item, citation, true))).toList();
    }

    private static GuidelineCited cited(LetterItem item, Citation citation, boolean reviewer) {
        return new GuidelineCited(item.number(), reviewer, citation.body(), citation.topic(), citation.edition(), citation.sections(),
                new Passage(Section.CITATION, citation.span()));
    }

    /** What a reading speaks of, each once in each clause. */
    static List<Subject> of(int item, Section section, Reading reading) {
        Roles roles = new Roles(reading);
        Stream<Subject> subjects = named(reading.hits()).stream().map(
                hit -> subject(item, hit, roles.of(reading.clause(hit)), new Passage(section, reading.words().span(reading.clause(hit)))));
        Stream<Subject> patients = (item == 0 ? roles.tellings() : roles.patients()).distinct().map(clause -> new Subject(item,
                item == 0 ? "telling" : "patient", "patient", "finding", new Passage(section, reading.words().span(clause))));
        return Stream.concat(subjects, patients).distinct().toList();
    }

    private static Subject subject(int item, Hit hit, String role, Passage passage) {
        return new Subject(item, TYPES.get(hit.role()), hit.name(), role, passage);
    }

    /** What a title speaks of, and what the titles of the guidelines do that the reviewer cites for it. */
    static List<Subject> ofTitle(Terms terms, SourceText source, LetterItem item) {
        Passage title = new Passage(Section.TITLE, item.titleSpan());
        Stream<Subject> own = named(terms, source.text(), item.titleSpan()).map(hit -> subject(item.number(), hit, "title", title));
        Stream<Subject> cited = item.reviewer().stream().flatMap(citation -> {
            Passage passage = new Passage(Section.CITATION, citation.span());
            return Stream.concat(Stream.ofNullable(citation.topic()), citation.sections().stream())
                    .flatMap(heading -> named(terms, heading, new Span(0, heading.length())))
                    .map(hit -> subject(item.number(), hit, "citation", passage));
        });
        return Stream.concat(own, cited).distinct().toList();
    }

    /** The parts of the body that a reading names, in order. */
    static Places<Hit> bodyParts(Reading reading) {
        return Places.of(named(reading.places(Role.BODY_PART).all()), reading.words().size());
    }

    private static Stream<Hit> named(Terms terms, String text, Span span) {
        return named(terms.match(terms.words(text, span))).stream();
    }

    /** The names that no longer name of the same type holds: not the back of the low back. */
    private static List<Hit> named(List<Hit> hits) {
        Map<Role, Hit> longest = new EnumMap<>(Role.class);
        List<Hit> named = new ArrayList<>();
        for (Hit hit : hits) {
            Role role = hit.role();
            if (TYPES.containsKey(role)) {
                Hit before = longest.get(role);
                if (!(before != null && before.covers(hit)) && !hit.name().equals(Anatomy.NO_PART)) {
                    named.add(hit);
                }
                if (hit.solid() && (before == null || hit.end() > before.end())) {
                    longest.put(role, hit);
                }
            }
        }
        return named;
    }

    /** In which role the clauses of a reading name what they name. */
    private static final class Roles {
        private final Reading reading;
        private final Set<Integer> concluding = new HashSet<>();
        private final Set<Integer> notices = new HashSet<>();
        private final Set<Clause> atIssue = new HashSet<>();

        Roles(Reading reading) {
            this.reading = reading;
            for (Assertion assertion : reading.assertions()) {
                if (concludes(assertion)) {
                    concluding.add(assertion.sentence());
                } else if (assertion.concept().id().equals(NOTICE)) {
                    notices.add(assertion.sentence());
                }
            }
            clauses(hit -> hit.is(Role.TRAIT, "at-issue")).forEach(atIssue::add);
        }

        /** The clauses in which such words stand. */
        private Stream<Clause> clauses(Predicate<Hit> such) {
            return reading.hits().stream().filter(such).map(reading::clause);
        }

        private static boolean concludes(Assertion assertion) {
            boolean told = assertion.voice() == Voice.PATIENT || assertion.voice() == Voice.GUIDELINE;
            return told && assertion.concept().kinds().contains(NECESSITY)
                    || assertion.voice() == Voice.PATIENT && assertion.concept().kinds().contains(SUPPORT);
        }

        /** Whether words tell of this patient: those of a clause in his voice, and "this patient" anywhere. */
        private boolean tells(Hit hit) {
            boolean voice = hit.role() == Role.VOICE && !hit.name().equals("guideline");
            boolean missing = hit.role() == Role.CUE && hit.name().startsWith("undocumented");
            boolean his = hit.is(Role.VOICE, "patient") && reading.words().is(hit.first(), "this");
            return his || (voice || missing) && reading.clause(hit).voice() == Voice.PATIENT;
        }

        /** Whether a clause of a sentence that concludes asserts something of the patient. */
        private boolean told(Clause clause) {
            Span span = reading.words().span(clause);
            return reading.assertions().stream().filter(assertion -> assertion.clause().equals(span) && !assertion.concept().general())
                    .map(assertion -> assertion.concept().kinds()).anyMatch(kinds -> kinds.stream().noneMatch(UNTOLD::contains));
        }

        private int sentence(Clause clause) {
            return reading.sentenceOf()[clause.first()];
        }

        String of(Clause clause) {
            String told = clause.voice() != Voice.PATIENT ? "guideline" : atIssue.contains(clause) ? "at-issue" : "finding";
            return concluding.contains(sentence(clause)) ? "conclusion" : told;
        }

        /** The clauses in which the patient tells of himself. */
        Stream<Clause> tellings() {
            return clauses(hit -> hit.is(Role.TRAIT, "told-by-patient"));
        }

        /**
         * "It has been in use for a year", "the score fell", "there is no sore": what is told as having happened or as missing, in no
         * guideline's voice, is told of this patient even where no word names him.
         */
        private Stream<Clause> findings() {
            return reading.sentences().stream().flatMap(sentence -> sentence.clauses().stream())
                    .filter(clause -> clause.voice() == Voice.PATIENT && (happened(clause) || missing(clause)));
        }

        private boolean happened(Clause clause) {
            VerbGroup verb = clause.verb();
            Words words = reading.words();
            boolean one = words.is(clause.first(), WordClass.PRONOUN) || words.is(clause.first(), WordClass.DEFINITE)
                    || words.is(clause.first(), WordClass.NO);
            return one && verb != null && verb.sure() && !verb.modal() && (verb.past() || words.is(verb.first(), WordClass.HAVE))
                    && !words.any(verb.first(), verb.end(), WordClass.REPORT_VERB) && !words.is(verb.end(), "that")
                    && !words.any(clause.first(), verb.first(), WordClass.GUIDELINE, WordClass.GENERIC, WordClass.DECISION)
                    && reading.hits(reading.sentence(clause.first())).noneMatch(hit -> hit.is(Role.VOICE, "guideline"));
        }

        private boolean missing(Clause clause) {
            Words words = reading.words();
            boolean evidence = words.any(clause.first(), clause.end(), WordClass.GUIDELINE)
                    && !words.any(clause.first(), clause.end(), WordClass.NO, WordClass.NOT);
            return words.is(clause.first(), "there") && !evidence && told(clause);
        }

        /** The clauses that tell of this patient by their own words and conclude nothing. */
        Stream<Clause> patients() {
            return Stream.concat(clauses(this::tells), findings()).filter(clause -> !notices.contains(sentence(clause)))
                    .filter(clause -> !concluding.contains(sentence(clause)) || !atIssue.contains(clause) && told(clause));
        }
    }
}
