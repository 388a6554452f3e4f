package imrcheck.language;

import imrcheck.facts.Reach;
import imrcheck.facts.Span;
import imrcheck.language.TreatmentRow.Property;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.TermsException;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words by which letters name things, from the {@code terms.yaml} files of a rules folder, and its rows of treatments, drugs, body
 * parts and titles. Safe for many threads.
 */
public final class Terms {
    private final Lexicon lexicon;
    private final Map<String, Concept> concepts;
    private final Treatments treatments;
    private final Anatomy anatomy;
    private final Titles titles;

    Terms(Lexicon lexicon, Map<String, Concept> concepts, Treatments treatments, Anatomy anatomy, Titles titles) {
        this.lexicon = lexicon;
        this.concepts = Map.copyOf(concepts);
        this.treatments = treatments;
        this.anatomy = anatomy;
        this.titles = titles;
    }

    /**
     * Reads them from a rules folder.
     *
     * @throws TermsException naming file, line and remedy where one cannot be used
     */
    public static Terms of(RuleFiles files) {
        return new TermsReader(files).terms();
    }

    /** Terms as {@link #write} kept them; the fastest way to have them. */
    public static Terms read(DataInput in) throws IOException {
        return new CompiledTermsReader(in).read();
    }

    /** Keeps them for {@link #read}. */
    public void write(DataOutput out) throws IOException {
        new CompiledTermsWriter(out).write(lexicon, concepts);
        treatments.write(out);
        anatomy.write(out);
        titles.write(out);
    }

    /** Splits a stretch of a letter into words. */
    public Words words(String text, Span span) {
        return lexicon.splitter().split(text, span.start(), span.end());
    }

    /**
     * The phrases in some words, none across a sentence's end, by first word, longest first.
     *
     * @param sentenceOf for each word the number of its sentence
     */
    public List<Hit> match(Words words, int[] sentenceOf) {
        return lexicon.match(words, sentenceOf);
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

    /** The concept of that id; every {@code CONCEPT} hit has one. */
    public Concept concept(String id) {
        return concepts.get(id);
    }

    /** The treatments that titles can ask for. */
    public Treatments treatments() {
        return treatments;
    }

    /** How the parts of the body go together. */
    public Anatomy anatomy() {
        return anatomy;
    }

    /** Which treatment a title asks for. */
    public Titles titles() {
        return titles;
    }
}
