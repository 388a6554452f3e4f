package imrcheck.authoring;

import imrcheck.cases.CaseFile;
import imrcheck.language.Treatments;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.StringSubstitutor;

/** Writes a new provision with its cases, ready to be filled in: it builds, and its first case fails. */
public final class NewRule {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    /** The folder whose rules hold a letter against itself, so that they are no rows and stand in no guideline. */
    private static final String CHECKS = "record";
    /** The treatment that is no other. */
    private static final String OTHER = "other";

    private final Path folder;
    private final RuleFiles files;
    private final String topic;
    private final String id;

    private NewRule(Path folder, String topic, String id) {
        this.folder = folder;
        this.files = RuleFiles.of(folder);
        this.topic = topic;
        this.id = id;
    }

    /**
     * Writes a criterion into {@code <topic>/provisions.yaml}, or a rule into {@code <topic>/<id>.drl} with its sources there, and
     * {@code <topic>/<id>.cases.yaml}. Checks of letters against themselves are rules and have no sources.
     *
     * @param folder of the rules
     * @param rule   whether it shall be a rule
     * @return the files; that to fill in first comes first
     * @throws WrongUse where the names will not do, the id is taken or a file is there; nothing is written then
     */
    public static List<Path> write(Path folder, String topic, String id, boolean rule) throws IOException {
        return new NewRule(folder, topic, id).write(rule);
    }

    private List<Path> write(boolean rule) throws IOException {
        check();
        boolean cited = !topic.equals(CHECKS);
        Map<String, String> values = values(cited);
        Files.createDirectories(folder.resolve(topic));
        List<Path> written = new ArrayList<>();
        if (rule || !cited) {
            written.add(Files.writeString(file(id + ".drl"), filled(cited ? "rule.drl" : "check.drl", values)));
        }
        if (cited) {
            Path provisions = file(RuleFiles.PROVISIONS);
            String entry = (Files.exists(provisions) ? "\n" : "") + filled(rule ? "sources.yaml" : "row.yaml", values);
            written.add(Files.writeString(provisions, entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        }
        written.add(Files.writeString(file(id + ".cases.yaml"), filled("cases.yaml", values)));
        return written;
    }

    private void check() {
        for (String name : List.of(topic, id)) {
            if (!NAME.matcher(name).matches()) {
                throw new WrongUse(name + " is no name for a topic or a rule; write lower-case words joined by hyphens.");
            }
        }
        if (topic.equals("outcome")) {
            throw new WrongUse("Rules that give verdicts exclude one another and have no form to fill in; "
                    + "write them after those in rules/outcome.");
        }
        Pattern named = Pattern.compile("(@id\\(|\\bid: )" + id + "\\b(?!-)");
        Stream.of(".drl", RuleFiles.PROVISIONS).flatMap(ending -> files.ending(ending).entrySet().stream())
                .filter(file -> named.matcher(file.getValue()).find()).findFirst().ifPresent(file -> {
                    throw new WrongUse("The id " + id + " is taken by " + file.getKey() + "; choose another.");
                });
        for (String ending : List.of(".drl", ".cases.yaml")) {
            if (Files.exists(file(id + ending))) {
                throw new WrongUse(file(id + ending) + " exists and is not overwritten; choose another id.");
            }
        }
    }

    private Path file(String name) {
        return folder.resolve(topic).resolve(name);
    }

    private static String filled(String template, Map<String, String> values) throws IOException {
        try (InputStream in = NewRule.class.getResourceAsStream("/imrcheck/new/" + template)) {
            return StringSubstitutor.replace(new String(in.readAllBytes(), StandardCharsets.UTF_8), values);
        }
    }

    private Map<String, String> values(boolean cited) {
        String treatment = treatment();
        String ofTreatment = treatment.equals(OTHER) ? "" : "treatment == \"" + treatment + '"';
        return Map.of("id", id, "package", topic.replace('-', '_'), "treatment", treatment, "ofTreatment", ofTreatment, "title", title(),
                "heading", cited ? heading() : "");
    }

    /** The treatment that the topic is named after, else any other. */
    private String treatment() {
        String name = topic.replace('-', '_');
        return Treatments.ids(files).contains(name) ? name : OTHER;
    }

    /** As the cases of the topic name the treatment, so that the letter is one of the topic. */
    private String title() {
        return files.ending(".cases.yaml").entrySet().stream().filter(file -> file.getKey().startsWith(topic + "/")).findFirst()
                .map(file -> CaseFile.read(file.getKey(), file.getValue()).get(0).item().title()).orElse("TODO: " + topic.replace('-', ' '))
                .replace("\"", "\\\"");
    }

    /** A heading on the treatment where there is one, else any. */
    private String heading() {
        List<String> headings = new ArrayList<>();
        YamlNode.read(RuleFiles.GUIDELINES, files.files().getOrDefault(RuleFiles.GUIDELINES, "")).fields()
                .forEach((edition, of) -> of.at("headings").fields()
                        .forEach((name, heading) -> headings.add(speaksOfTreatment(heading) ? 0 : headings.size(), edition + "/" + name)));
        return headings.stream().findFirst()
                .orElseThrow(() -> new WrongUse("guidelines.yaml has no heading where it could stand; write one there first."));
    }

    private boolean speaksOfTreatment(YamlNode heading) {
        return heading.at("treatments").items().stream().map(YamlNode::text).anyMatch(treatment()::equals);
    }
}
