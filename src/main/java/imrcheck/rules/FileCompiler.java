package imrcheck.rules;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        boolean[] failed = {false};
        SortedMap<String, byte[]> built = TopicCompiler.build(texts, messages -> {
            failed[0] = true;
            faulty.addAll(numbers(messages));
        });
        return failed[0] ? without(faulty, files) : models(built);
    }

    /** One file that does not build fails the whole build; without it, or in halves where none is to blame, the others do. */
    private static Map<Integer, Model> without(Set<Integer> faulty, Map<Integer, String> files) {
        Map<Integer, String> rest = new TreeMap<>(files);
        if (rest.keySet().removeAll(faulty)) {
            return compile(rest);
        }
        if (files.size() == 1) {
            return Map.of();
        }
        List<Integer> numbers = List.copyOf(rest.keySet());
        int half = numbers.get(numbers.size() / 2);
        Map<Integer, Model> models = new HashMap<>(compile(part(files, number -> number < half)));
        models.putAll(compile(part(files, number -> number >= half)));
        return models;
    }

    private static Map<Integer, String> part(Map<Integer, String> files, IntPredicate which) {
        return files.entrySet().stream().filter(entry -> which.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
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
        for (Model model : LoadedTopic.load("a variant", TopicCompiler.models(built), loader)) {
            models.put(Integer.valueOf(model.getPackageName().substring(PACKAGE.length())), model);
        }
        return models;
    }
}
