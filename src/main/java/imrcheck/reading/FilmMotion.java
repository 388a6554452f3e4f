package imrcheck.reading;

import imrcheck.facts.Passage;
import imrcheck.facts.Polarity;
import imrcheck.facts.Span;
import imrcheck.facts.Statement;
import imrcheck.facts.Voice;
import imrcheck.language.Concept;
import imrcheck.language.Hit;
import imrcheck.language.Observables.Observable;
import imrcheck.language.Reading;
import imrcheck.language.Sentence;
import imrcheck.language.Terms;
import imrcheck.facts.Theme;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How far vertebrae move between flexion and extension, where a sentence gives it in millimeters or degrees: the difference of two
 * values, or one that is told of the motion. From which motion on a segment is unstable stands with the observables.
 */
record FilmMotion(Terms terms, int item, Ledger ledger) {
    private static final String CONCEPT = "motion-on-flexion-films";
    private static final Map<String, Pattern> UNITS = Map.of("film-translation",
            Pattern.compile("(\\d{1,2}(?:\\.\\d)?)(?=(?:\\s?(?:-|to|and)\\s?\\d{1,2}(?:\\.\\d)?)?\\s?-?(?:mm|millimeters?)\\b)"),
            "film-angulation", Pattern.compile("(\\d{1,2}(?:\\.\\d)?)\\s?(?:degrees?)\\b"));
    private static final Pattern POSITIONS =
            Pattern.compile("flexion.{0,80}extension|extension.{0,80}flexion|dynamic|bending|between positions|with flexion|in flexion");
    private static final Pattern MOTION =
            Pattern.compile("\\b(?:mov\\w+|motion|translat\\w+|slip\\w*|slid\\w*|shift\\w*|listhesis|\\w+listhesis|"
                    + "forward|reduc\\w+|increas\\w+|angular|angulat\\w+|angulation|instability|open\\w*)\\b");

    /** What a section tells of it, as statements. */
    static List<Statement> of(Terms terms, int item, Ledger ledger) {
        FilmMotion films = new FilmMotion(terms, item, ledger);
        return terms.concept(CONCEPT) == null ? List.of()
                : ledger.counts().reading().sentences().stream().flatMap(sentence -> films.in(sentence).stream()).toList();
    }

    private Optional<Statement> in(Sentence sentence) {
        Reading reading = ledger.counts().reading();
        Span span = reading.words().span(sentence);
        String words = reading.words().text().substring(span.start(), span.end()).toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
        if (!POSITIONS.matcher(words).find() || !MOTION.matcher(words).find() || reading.hits(sentence).anyMatch(Hit::negates)) {
            return Optional.empty();
        }
        return UNITS.keySet().stream().sorted().reduce(Optional.<Statement>empty(),
                (found, unit) -> found.or(() -> measured(unit, words).map(moves -> statement(moves, span, parts(sentence)))),
                (one, other) -> one);
    }

    /** Whether the motion is more than a stable segment has, where values in that unit tell it. */
    private Optional<Boolean> measured(String unit, String words) {
        Observable row = terms.observables().rows().get(unit);
        DoubleSummaryStatistics values = UNITS.get(unit).matcher(words).results().map(MatchResult::group)
                .collect(Collectors.summarizingDouble(one -> Double.parseDouble(one.replaceAll("[^\\d.].*", ""))));
        if (row == null || values.getCount() == 0) {
            return Optional.empty();
        }
        double motion = values.getCount() == 1 ? values.getMax() : values.getMax() - values.getMin();
        return Optional.of(motion > row.most().get("any"));
    }

    private Set<String> parts(Sentence sentence) {
        return Subjects.bodyParts(ledger.counts().reading()).stream().filter(sentence::holds).map(Hit::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Statement statement(boolean moves, Span span, Set<String> parts) {
        Concept concept = terms.concept(CONCEPT);
        return new Statement(item, ledger.counts().section(), CONCEPT, concept.kinds(), moves ? Polarity.AFFIRMED : Polarity.DENIED,
                Voice.PATIENT, false, new Passage(ledger.counts().section(), span), span, new Theme(parts, Set.of(), Set.of()));
    }
}
