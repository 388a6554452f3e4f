package imrcheck.rules;

import imrcheck.facts.Treatment;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the rules of a topic have to do with. A folder named after a treatment needs to be asked only where a letter disputes one
 * of those that its rules speak of; every other folder holds for all letters.
 *
 * @param treatments the treatments, empty for a folder that holds for all
 * @param wanted     what the patterns of its rules ask of facts
 */
record TopicScope(Set<Treatment> treatments, Set<Wanted> wanted) {
    private static final Pattern NAMED = Pattern.compile("\\bTreatment\\.([A-Z_]+)\\b");

    static TopicScope of(String topic, List<DrlFile> files) {
        Set<Treatment> treatments = EnumSet.noneOf(Treatment.class);
        String id = topic.replace('-', '_').toUpperCase(Locale.ROOT);
        if (Stream.of(Treatment.values()).anyMatch(treatment -> treatment.name().equals(id))) {
            treatments.add(Treatment.valueOf(id));
            files.forEach(file -> NAMED.matcher(file.text()).results().forEach(named -> treatments.add(Treatment.valueOf(named.group(1)))));
        }
        Set<Wanted> wanted = new LinkedHashSet<>();
        files.forEach(file -> file.rules().forEach(rule -> wanted.addAll(Wanted.of(rule.condition()))));
        return new TopicScope(treatments, wanted);
    }

    /** Whether it holds for all letters. */
    boolean general() {
        return treatments.isEmpty();
    }

    void write(DataOutput out) throws IOException {
        CompiledTopic.writeAll(treatments, out, (to, treatment) -> to.writeUTF(treatment.name()));
        CompiledTopic.writeAll(wanted, out, (to, one) -> one.write(to));
    }

    static TopicScope read(DataInput in) throws IOException {
        List<Treatment> treatments = CompiledTopic.readAll(in, from -> Treatment.valueOf(from.readUTF()));
        return new TopicScope(Set.copyOf(treatments), new LinkedHashSet<>(CompiledTopic.readAll(in, Wanted::read)));
    }
}
