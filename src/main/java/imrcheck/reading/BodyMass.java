package imrcheck.reading;

import imrcheck.facts.Passage;
import imrcheck.facts.Polarity;
import imrcheck.facts.Span;
import imrcheck.facts.Statement;
import imrcheck.facts.Theme;
import imrcheck.facts.Voice;
import imrcheck.language.Concept;
import imrcheck.language.Reading;
import imrcheck.language.Terms;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The body mass index that a section gives, or that its height and weight come to. Concepts whose names end in a number are affirmed by
 * an index on their side of it and denied by one on the other: {@code body-mass-below-35}, {@code body-mass-from-30}.
 */
record BodyMass(double index, Span place) {
    private static final String BELOW = "body-mass-below-";
    private static final String FROM = "body-mass-from-";
    private static final Pattern GIVEN =
            Pattern.compile("\\b(?:bmi|body mass index)(?: (?:of|is|was|at|calculated at|=))?:?\\s+(\\d{2}(?:\\.\\d{1,2})?)\\b(?! or| to)");
    private static final Pattern FEET = Pattern
            .compile("\\b([4-7])\\s?(?:ft|feet|foot|['\u2019])\\.?,?\\s?(\\d{1,2})?\\s?(?:inches|inch|in\\b|[\"\u201d]|['\u2019]{2})?");
    private static final Pattern INCHES = Pattern.compile("\\b(\\d{2})\\s?(?:inches|in)\\b");
    private static final Pattern METRIC = Pattern.compile("\\b(1\\d\\d)\\s?(?:cm|centimeters)\\b");
    private static final Pattern POUNDS = Pattern.compile("\\b(\\d{2,3})\\s?-?(?:lbs?|pounds?)\\b");
    private static final Pattern KILOGRAMS = Pattern.compile("\\b(\\d{2,3})\\s?(?:kgs?|kilograms?)\\b");
    /** One of these stands wherever an index or a weight is told. */
    private static final Set<String> TELLING = Set.of("bmi", "body", "lb", "lbs", "pound", "pounds", "kg", "kgs", "kilogram", "kilograms");
    /** What is less or more is no body's. */
    private static final int LEAST = 12;
    private static final int MOST = 90;
    private static final double INCH = 2.54;
    private static final double POUND = 0.4536;
    private static final int FOOT = 12;
    private static final int CENTI = 100;

    /** What a section tells of it, as statements. */
    static List<Statement> of(Terms terms, int item, Ledger ledger) {
        Reading reading = ledger.counts().reading();
        return reading.sentences().stream().filter(sentence -> reading.words().any(sentence.first(), sentence.end(), TELLING))
                .map(sentence -> reading.words().span(sentence)).flatMap(span -> in(reading.words().text(), span).stream())
                .flatMap(found -> found.statements(terms, item, ledger)).toList();
    }

    private static Optional<BodyMass> in(String text, Span sentence) {
        String words = text.substring(sentence.start(), sentence.end()).toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
        Matcher given = GIVEN.matcher(words);
        if (given.find()) {
            return Optional.of(new BodyMass(Double.parseDouble(given.group(1)), at(sentence, given)));
        }
        double height = height(words);
        double weight = number(POUNDS, words) * POUND;
        double kilograms = weight > 0 ? weight : number(KILOGRAMS, words);
        double index = height == 0 ? 0 : kilograms / (height * height);
        return index < LEAST || index > MOST ? Optional.empty() : Optional.of(new BodyMass(index, sentence));
    }

    private static Span at(Span sentence, Matcher found) {
        return new Span(sentence.start() + found.start(), sentence.start() + found.end());
    }

    /** The height in meters, or 0. */
    private static double height(String words) {
        Matcher feet = FEET.matcher(words);
        if (feet.find()) {
            int inches = feet.group(2) == null ? 0 : Integer.parseInt(feet.group(2));
            return (Integer.parseInt(feet.group(1)) * FOOT + inches) * INCH / CENTI;
        }
        double inches = number(INCHES, words) * INCH / CENTI;
        return inches > 0 ? inches : number(METRIC, words) / CENTI;
    }

    private static double number(Pattern pattern, String words) {
        Matcher found = pattern.matcher(words);
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }

    private Stream<Statement> statements(Terms terms, int item, Ledger ledger) {
        return Stream.of(BELOW, FROM)
                .flatMap(beginning -> terms.numbered(beginning).stream().map(concept -> statement(concept, beginning, item, ledger)));
    }

    private Statement statement(Concept concept, String beginning, int item, Ledger ledger) {
        Polarity polarity = beginning.equals(BELOW) == index < concept.number(beginning) ? Polarity.AFFIRMED : Polarity.DENIED;
        return new Statement(item, ledger.counts().section(), concept.id(), concept.kinds(), polarity, Voice.PATIENT, false,
                new Passage(ledger.counts().section(), place), place, new Theme(Set.of(), Set.of(), Set.of()));
    }
}
