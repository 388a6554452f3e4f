package imrcheck.language;

import imrcheck.language.Lexicon.Chain;
import imrcheck.language.Lexicon.Fragment;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes terms so that {@link CompiledTermsReader} reads them without building anything anew. */
final class CompiledTermsWriter {
    private final DataOutput out;
    private final Map<Label, Integer> labels = new LinkedHashMap<>();
    private final Map<Chain, Integer> chains = new LinkedHashMap<>();

    CompiledTermsWriter(DataOutput out) {
        this.out = out;
    }

    void write(Lexicon lexicon, Map<String, Concept> concepts) throws IOException {
        writeConcepts(concepts);
        writeVocabulary(lexicon.vocabulary());
        writeFragments(lexicon.automaton().fragments());
        lexicon.automaton().write(out);
    }

    private void writeConcepts(Map<String, Concept> concepts) throws IOException {
        out.writeInt(concepts.size());
        for (Concept concept : new TreeMap<>(concepts).values()) {
            out.writeUTF(concept.id());
            Texts.write(out, concept.kinds());
            out.writeBoolean(concept.aside());
        }
    }

    private void writeVocabulary(Vocabulary vocabulary) throws IOException {
        Texts.write(out, vocabulary.unstemmed());
        Texts.write(out, vocabulary.names());
        out.writeInt(vocabulary.symbols().size());
        for (Map.Entry<String, Character> symbol : new TreeMap<>(vocabulary.symbols()).entrySet()) {
            out.writeUTF(symbol.getKey());
            out.writeChar(symbol.getValue());
        }
    }

    /** Most phrases have many forms; forms that stand for the same things share one fragment. */
    private void writeFragments(List<Fragment> fragments) throws IOException {
        Map<List<Object>, Integer> distinct = new HashMap<>();
        List<Fragment> written = new ArrayList<>();
        int[] ofPattern = new int[fragments.size()];
        for (int i = 0; i < ofPattern.length; i++) {
            Fragment fragment = fragments.get(i);
            List<Object> content = List.of(fragment.whole, fragment.begun, IntBuffer.wrap(fragment.segments()));
            Integer known = distinct.putIfAbsent(content, written.size());
            ofPattern[i] = known == null ? written.size() : known;
            if (known == null) {
                written.add(fragment);
            }
        }
        written.forEach(fragment -> fragment.begun.forEach(chain -> chains.putIfAbsent(chain, chains.size())));
        written.forEach(fragment -> fragment.whole.forEach(this::number));
        chains.keySet().forEach(chain -> number(chain.label()));
        writeLabels();
        writeChains();
        out.writeInt(written.size());
        for (Fragment fragment : written) {
            Automaton.writeInts(out, fragment.whole.stream().mapToInt(labels::get).toArray());
            Automaton.writeInts(out, fragment.begun.stream().mapToInt(chains::get).toArray());
            Automaton.writeInts(out, fragment.segments());
        }
        Automaton.writeInts(out, ofPattern);
    }

    private void number(Label label) {
        labels.putIfAbsent(label, labels.size());
    }

    private void writeLabels() throws IOException {
        out.writeInt(labels.size());
        for (Label label : labels.keySet()) {
            out.writeUTF(label.role().name());
            out.writeUTF(label.name());
            out.writeUTF(label.polarity().name());
        }
    }

    private void writeChains() throws IOException {
        out.writeInt(chains.size());
        for (Chain chain : chains.keySet()) {
            out.writeInt(labels.get(chain.label()));
            Automaton.writeInts(out, chain.segments());
            Automaton.writeInts(out, chain.gaps());
        }
    }
}
