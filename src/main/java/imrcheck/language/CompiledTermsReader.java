package imrcheck.language;

import imrcheck.facts.Polarity;
import imrcheck.language.Label.Role;
import imrcheck.language.Lexicon.Chain;
import imrcheck.language.Lexicon.Fragment;
import java.io.DataInput;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
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
        Map<String, String> units = readUnits();
        Vocabulary vocabulary = readVocabulary();
        return new Terms(new Lexicon(vocabulary, Automaton.read(in, readFragments())), concepts, units);
    }

    private Map<String, Concept> readConcepts() throws IOException {
        Map<String, Concept> concepts = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String id = in.readUTF();
            concepts.put(id, new Concept(id, readTexts(), in.readBoolean()));
        }
        return concepts;
    }

    private Map<String, String> readUnits() throws IOException {
        Map<String, String> units = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            units.put(in.readUTF(), in.readUTF());
        }
        return units;
    }

    private Vocabulary readVocabulary() throws IOException {
        Set<String> unstemmed = readTexts();
        Set<String> names = readTexts();
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

    private Set<String> readTexts() throws IOException {
        Set<String> texts = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
