package imrcheck.language;

import imrcheck.facts.Reach;
import imrcheck.facts.Span;
import imrcheck.language.TreatmentRow.Property;
import imrcheck.rules.Binary;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.RulesDoNotBuild;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words by which letters name things, from the {@code terms.yaml} files of a rules folder, and its rows of treatments, drugs, body
 * parts and titles. Safe for many threads.
 *
 * @param lexicon    finds the phrases
 * @param concepts   by id; every {@code CONCEPT} hit has one
 * @param treatments those that titles can ask for
 * @param anatomy    how the parts of the body go together
 * @param titles     which treatment a title asks for
 * @param observables what examinations look at
 * @param kinship    what the concepts have to do with one another
 */
public record Terms(Lexicon lexicon, Map<String, Concept> concepts, Treatments treatments, Anatomy anatomy, Titles titles,
        Observables observables, Kinship kinship) {
    Terms(Lexicon lexicon, Map<String, Concept> concepts, Treatments treatments, Anatomy anatomy, Titles titles, Observables observables) {
        this(lexicon, concepts, treatments, anatomy, titles, observables, new Kinship(concepts));
    }

    /** Reads them from a rules folder; throws a {@link RulesDoNotBuild} with file, line and remedy where one cannot be used. */
    public static Terms of(RuleFiles files) {
        return new TermsReader(files).terms();
    }

    /** Terms as {@link #write} kept them; the fastest way to have them. */
    public static Terms read(DataInput in) throws IOException {
        Map<String, Concept> concepts = new HashMap<>();
        Binary.readAll(in, from -> new Concept(Binary.readName(from), Binary.readTexts(from), from.readBoolean(), from.readBoolean(),
                Relations.read(from), from.readUTF())).forEach(concept -> concepts.put(concept.id(), concept));
        return new Terms(Lexicon.read(in), concepts, Treatments.read(in), Anatomy.read(in), Titles.read(in), Observables.read(in));
    }

    /** Keeps them for {@link #read}. */
    public void write(DataOutput out) throws IOException {
        Binary.writeAll(new TreeMap<>(concepts).values(), out, (to, concept) -> {
            to.writeUTF(concept.id());
            Binary.writeSorted(to, concept.kinds());
            to.writeBoolean(concept.aside());
            to.writeBoolean(concept.general());
            concept.relations().write(to);
            to.writeUTF(concept.words());
        });
        lexicon.write(out);
        treatments.write(out);
        anatomy.write(out);
        titles.write(out);
        observables.write(out);
    }

    /** Splits a stretch of a letter into words. */
    public Words words(String text, Span span) {
        return lexicon.words(text, span);
    }

    /** The phrases in some words, by first word, longest first; none across sentences, which {@code sentenceOf} numbers by word. */
    public List<Hit> match(Words words, int[] sentenceOf) {
        return lexicon.match(words, sentenceOf);
    }

    /** The phrases in the words of one sentence or heading. */
    public List<Hit> match(Words words) {
        return match(words, new int[words.size()]);
    }

    /**
     * The same words, misspelt ones read as the names of treatments and body parts that they are a slip of the pen for
     * ("thearpy"). Only for words in which nothing was found: a rare word is no misspelling.
     */
    public Words corrected(Words words) {
        return lexicon.corrected(words);
    }

    /** What an item of that treatment takes in whose title names those parts of the body. */
    public Reach reach(TreatmentRow treatment, List<String> parts) {
        Set<String> concerned = anatomy.concerned(parts);
        Set<String> reached = anatomy.reached(parts);
        return new Reach(treatment.drug() || treatment.is(Property.DRUG_TEST), treatment.course(), treatment.akin(), concerned, reached,
                treatment.is(Property.OF_NERVES) ? reached : concerned);
    }

    /**
     * Whether a rule may know a concept: it, or something it is a kind of, belongs to a topic. The rest of the field's common stock is
     * read and told, and judges nothing; a rule that needs it makes it a topic's by naming it in the topic's terms.
     */
    public boolean judged(String id) {
        Concept concept = concepts.get(id);
        return concept == null || !concept.general()
                || concept.kinds().stream().anyMatch(kind -> !concepts.containsKey(kind) || !concepts.get(kind).general());
    }

    /** What some words may be about: the concepts of topics that share a word with them, and all that these are kinds of. */
    public Set<String> sharing(Words words, Stretch stretch) {
        Set<String> shared = new HashSet<>();
        for (int word = stretch.first(); word < stretch.end(); word++) {
            shared.addAll(kinship.named(words.symbols()[word]));
        }
        return shared;
    }

    /** The concept of that id. */
    public Concept concept(String id) {
        return concepts.get(id);
    }

    /** Whether who asserts one concept asserts another with it: it is the same, a kind of it, or evidence for it. */
    public boolean shows(Concept said, String asked) {
        return kinship.shown(said).contains(asked);
    }

    /** Whether who asserts one concept denies another with it: it is its normal counterpart, or that of what the other is a kind of. */
    public boolean rulesOut(Concept said, String asked) {
        return kinship.counterparts(said).stream().anyMatch(other -> isA(asked, other));
    }

    /** All that who asserts a concept asserts with it: see {@link #shows}. */
    public Set<String> shown(Concept said) {
        return kinship.shown(said);
    }

    /** What who asserts a concept denies with it, apart from the kinds of that. */
    public Set<String> counterparts(Concept said) {
        return kinship.counterparts(said);
    }

    /** The concepts whose ids begin so and end in a number, such as {@code relief-of-50}, by id; see {@link Concept#number}. */
    public List<Concept> numbered(String beginning) {
        return kinship.numbered(beginning);
    }

    /** What is part of a concept, so that it is denied where all of that is. */
    public Set<String> parts(String whole) {
        return kinship.parts(whole);
    }

    /** What one looks at for a concept. */
    public Set<String> signsOf(String concept) {
        return kinship.signs(concept);
    }

    /** Whether one concept is, or is a kind of, a sign of another. */
    public boolean signOf(Concept said, String other) {
        return kinship.signified(said).contains(other);
    }

    /** What is the lack of a concept or of something that it is a kind of. */
    public Set<String> lacking(Concept said) {
        return kinship.lacking(said);
    }

    /** Whether one concept is a kind of another, or the same. */
    public boolean isA(String id, String kind) {
        Concept concept = concepts.get(id);
        return id.equals(kind) || concept != null && concept.kinds().contains(kind);
    }
}
