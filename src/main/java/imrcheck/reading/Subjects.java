package imrcheck.reading;

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
import imrcheck.language.Reading;
import imrcheck.language.Terms;
import imrcheck.language.Words;
import imrcheck.letter.Citation;
import imrcheck.letter.LetterItem;
import imrcheck.source.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The treatments, drugs, body parts and sides that the parts of a letter speak of, as facts. */
final class Subjects {
    private static final String NECESSITY = "medical-necessity";
    private static final String SUPPORT = "support-for-request";
    /** Concepts that say nothing of a patient. */
    private static final Set<String> UNTOLD = Set.of(NECESSITY, SUPPORT, "necessity-named", "unnamed-need", "guideline-criteria");
    private static final String NOTICE = "opioid-notice";
    private static final Map<Role, String> TYPES = new EnumMap<>(Map.of(Role.TREATMENT, "treatment", Role.DRUG, "drug", Role.DRUG_CLASS,
            "drug-class", Role.BODY_PART, "body-part", Role.SIDE, "side"));

    private Subjects() {}

    /** What a reading speaks of, each once in each clause. */
    static List<Subject> of(int item, Section section, Reading reading) {
        Roles roles = new Roles(reading);
        List<Hit> named = named(reading.hits());
        Stream<Subject> subjects = named.stream().map(hit -> subject(item, section, reading, roles, hit));
        String teller = item == 0 ? "telling" : "patient";
        Stream<Subject> patients = (item == 0 ? roles.tellings() : roles.patients()).stream()
                .map(clause -> new Subject(item, teller, "patient", "finding", passage(section, reading, clause)));
        return Stream.concat(subjects, patients).distinct().toList();
    }

    private static Subject subject(int item, Section section, Reading reading, Roles roles, Hit hit) {
        Clause clause = reading.clause(hit.first());
        return subject(item, hit, roles.of(clause), passage(section, reading, clause));
    }

    private static Subject subject(int item, Hit hit, String role, Passage passage) {
        return new Subject(item, TYPES.get(hit.label().role()), hit.label().name(), role, passage);
    }

    private static Passage passage(Section section, Reading reading, Clause clause) {
        return new Passage(section, reading.words().span(clause.first(), clause.end()));
    }

    /** What a title speaks of, and what the titles of the guidelines do that the reviewer cites for it. */
    static List<Subject> ofTitle(Terms terms, SourceText source, LetterItem item) {
        List<Subject> subjects = new ArrayList<>();
        Passage title = new Passage(Section.TITLE, item.titleSpan());
        named(terms, terms.words(source.text(), item.titleSpan()))
                .forEach(hit -> subjects.add(subject(item.number(), hit, "title", title)));
        for (Citation citation : item.reviewer()) {
            Passage cited = new Passage(Section.CITATION, citation.span());
            Stream.concat(Stream.ofNullable(citation.topic()), citation.sections().stream())
                    .flatMap(heading -> named(terms, words(terms, heading)).stream())
                    .forEach(hit -> subjects.add(subject(item.number(), hit, "citation", cited)));
        }
        return subjects.stream().distinct().toList();
    }

    private static Words words(Terms terms, String heading) {
        return terms.words(heading, new Span(0, heading.length()));
    }

    /** The parts of the body that a reading names, in order. */
    static List<Hit> bodyParts(Reading reading) {
        return named(reading.hits()).stream().filter(hit -> hit.label().role() == Role.BODY_PART).toList();
    }

    private static List<Hit> named(Terms terms, Words words) {
        return named(terms.match(words, new int[words.size()]));
    }

    /** The names that no longer name of the same type holds: not the back of the low back. */
    private static List<Hit> named(List<Hit> hits) {
        Map<Role, Hit> longest = new EnumMap<>(Role.class);
        List<Hit> named = new ArrayList<>();
        for (Hit hit : hits) {
            Role role = hit.label().role();
            if (TYPES.containsKey(role)) {
                Hit before = longest.get(role);
                boolean held = before != null && before.covers(hit);
                if (!held && !hit.label().name().equals(Anatomy.NO_PART)) {
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
        private final Set<Clause> patients = new LinkedHashSet<>();

        Roles(Reading reading) {
            this.reading = reading;
            for (Assertion assertion : reading.assertions()) {
                if (concludes(assertion)) {
                    concluding.add(assertion.sentence());
                } else if (assertion.concept().id().equals(NOTICE)) {
                    notices.add(assertion.sentence());
                }
            }
            reading.hits().stream().filter(hit -> hit.is(Role.TRAIT, "at-issue")).map(hit -> reading.clause(hit.first()))
                    .forEach(atIssue::add);
            reading.hits().stream().filter(this::tells).map(hit -> reading.clause(hit.first()))
                    .filter(clause -> !notices.contains(sentence(clause)))
                    .filter(clause -> !concluding.contains(sentence(clause)) || !atIssue.contains(clause) && told(clause))
                    .forEach(patients::add);
        }

        private static boolean concludes(Assertion assertion) {
            boolean told = assertion.voice() == Voice.PATIENT || assertion.voice() == Voice.GUIDELINE;
            return told && assertion.concept().kinds().contains(NECESSITY)
                    || assertion.voice() == Voice.PATIENT && assertion.concept().kinds().contains(SUPPORT);
        }

        /** Whether words tell of this patient: those of a clause in his voice, and "this patient" anywhere. */
        private boolean tells(Hit hit) {
            boolean voice = hit.label().role() == Role.VOICE && !hit.label().name().equals("guideline");
            boolean missing = hit.label().role() == Role.CUE && hit.label().name().startsWith("undocumented");
            boolean his = hit.is(Role.VOICE, "patient") && reading.words().lower(hit.first()).equals("this");
            return his || (voice || missing) && reading.clause(hit.first()).voice() == Voice.PATIENT;
        }

        /** Whether a clause of a sentence that concludes asserts something of the patient. */
        private boolean told(Clause clause) {
            Span span = reading.words().span(clause.first(), clause.end());
            return reading.assertions().stream().filter(assertion -> assertion.clause().equals(span))
                    .map(assertion -> assertion.concept().kinds()).anyMatch(kinds -> kinds.stream().noneMatch(UNTOLD::contains));
        }

        private int sentence(Clause clause) {
            return reading.sentenceOf()[clause.first()];
        }

        String of(Clause clause) {
            if (concluding.contains(sentence(clause))) {
                return "conclusion";
            }
            if (clause.voice() != Voice.PATIENT) {
                return "guideline";
            }
            return atIssue.contains(clause) ? "at-issue" : "finding";
        }

        /** The clauses in which the patient tells of himself. */
        Set<Clause> tellings() {
            return reading.hits().stream().filter(hit -> hit.is(Role.TRAIT, "told-by-patient")).map(hit -> reading.clause(hit.first()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /** The clauses that tell of this patient by their own words and conclude nothing. */
        Set<Clause> patients() {
            return patients;
        }
    }
}
