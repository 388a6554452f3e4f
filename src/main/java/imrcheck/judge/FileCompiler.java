package imrcheck.judge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.Model;

/** Compiles single rule files, many versions of the same ones in one build: each gets a package of its own. */
final class FileCompiler {
    private static final String PACKAGE = "rules.variant.v";
    private static final String FOLDER = "variant/v";
    private static final Pattern DECLARATION = Pattern.compile("(?m)^package\\s+[\\w.]+");
    private static final Pattern NUMBER = Pattern.compile("variant/v(\\d+)/");

    private FileCompiler() {}

    /**
     * Compiles files.
     *
     * @param files texts that keep to the house form, by a number that tells them apart
     * @return the model of each that builds
     */
    static Map<Integer, Model> compile(Map<Integer, String> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((number, file) -> texts.put(FOLDER + number + "/rules.drl",
                DECLARATION.matcher(file).replaceFirst(Matcher.quoteReplacement("package " + PACKAGE + number))));
        Set<Integer> faulty = new LinkedHashSet<>();
        SortedMap<String, byte[]> built = TopicCompiler.build(texts, messages -> faulty.addAll(numbers(messages)));
        return built.isEmpty() ? without(faulty, files) : models(built);
    }

    /** One file that does not build fails the whole build; without it, or in halves where none is to blame, the others do. */
    private static Map<Integer, Model> without(Set<Integer> faulty, Map<Integer, String> files) {
        NavigableMap<Integer, String> rest = new TreeMap<>(files);
        if (rest.keySet().removeAll(faulty)) {
            return compile(rest);
        }
        if (files.size() == 1) {
            return Map.of();
        }
        int half = List.copyOf(rest.keySet()).get(rest.size() / 2);
        Map<Integer, Model> models = new HashMap<>(compile(rest.headMap(half, false)));
        models.putAll(compile(rest.tailMap(half, true)));
        return models;
    }

    private static Set<Integer> numbers(List<BuildMessage> messages) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (BuildMessage message : messages) {
            Matcher number = NUMBER.matcher(String.valueOf(message.path()));
            if (number.find()) {
                numbers.add(Integer.valueOf(number.group(1)));
            }
        }
        return numbers;
    }

    private static Map<Integer, Model> models(SortedMap<String, byte[]> built) {
        MemoryClassLoader loader = new MemoryClassLoader(TopicCompiler.classes(built), FileCompiler.class.getClassLoader());
        Map<Integer, Model> models = new HashMap<>();
        for (String name : TopicCompiler.models(built)) {
            Model model = CompiledRules.load("a variant", name, loader);
            models.put(Integer.valueOf(model.getPackageName().substring(PACKAGE.length())), model);
        }
        return models;
    }
}
