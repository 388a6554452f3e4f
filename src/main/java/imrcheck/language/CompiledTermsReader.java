package imrcheck.language;

import imrcheck.facts.Polarity;
import imrcheck.language.Label.Role;
import imrcheck.language.Lexicon.Chain;
import imrcheck.language.Lexicon.Fragment;
import java.io.DataInput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads what {@link CompiledTermsWriter} wrote. */
final class CompiledTermsReader {
    private final DataInput in;

    CompiledTermsReader(DataInput in) {
        this.in = in;
    }

    Terms read() throws IOException {
        Map<String, Concept> concepts = readConcepts();
        Vocabulary vocabulary = readVocabulary();
        Lexicon lexicon = new Lexicon(vocabulary, Automaton.read(in, readFragments()));
        return new Terms(lexicon, concepts, Treatments.read(in), Anatomy.read(in), Titles.read(in));
    }

    private Map<String, Concept> readConcepts() throws IOException {
        Map<String, Concept> concepts = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String id = in.readUTF();
            concepts.put(id, new Concept(id, Texts.read(in), in.readBoolean()));
        }
        return concepts;
    }

    private Vocabulary readVocabulary() throws IOException {
        Set<String> unstemmed = Texts.read(in);
        Set<String> names = Texts.read(in);
        Map<String, Character> symbols = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            symbols.put(in.readUTF(), in.readChar());
        }
        return new Vocabulary(unstemmed, symbols, names);
    }

    private Fragment[] readFragments() throws IOException {
        Label[] labels = new Label[in.readInt()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = new Label(Role.valueOf(in.readUTF()), in.readUTF(), Polarity.valueOf(in.readUTF()));
        }
        Chain[] chains = new Chain[in.readInt()];
        for (int i = 0; i < chains.length; i++) {
            chains[i] = new Chain(labels[in.readInt()], Automaton.readInts(in), Automaton.readInts(in));
        }
        Fragment[] distinct = new Fragment[in.readInt()];
        for (int i = 0; i < distinct.length; i++) {
            distinct[i] = readFragment(labels, chains);
        }
        int[] ofPattern = Automaton.readInts(in);
        Fragment[] fragments = new Fragment[ofPattern.length];
        for (int i = 0; i < fragments.length; i++) {
            fragments[i] = distinct[ofPattern[i]];
        }
        return fragments;
    }

    private Fragment readFragment(Label[] labels, Chain[] chains) throws IOException {
        Fragment fragment = new Fragment();
        for (int label : Automaton.readInts(in)) {
            fragment.whole.add(labels[label]);
        }
        for (int chain : Automaton.readInts(in)) {
            fragment.begun.add(chains[chain]);
        }
        fragment.continues(Automaton.readInts(in));
        return fragment;
    }
}
