package imrcheck.authoring;

import imrcheck.cases.CaseFile;
import imrcheck.language.Treatments;
import imrcheck.rules.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.StringSubstitutor;

/** Writes the files of a new rule with their headings, ready to be filled in: it builds, and its first case fails. */
public final class NewRule {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final String PROVISION = """
                @guideline("TODO: the guideline")
                @citation("TODO: edition, section and page")
                @from(2009-07-18)
                @to(open)
                @weight(warns)
            """;
    private static final String RULE = """
            package rules.${package};

            import imrcheck.facts.*;
            global imrcheck.judge.Report report;

            rule "TODO: the sentence that the user reads where ${id} speaks"
                @id(${id})
                @kind(CRITERION_UNMET)
            ${metadata}when
                // TODO: what must hold of the item and its rationale; imr-check facts LETTER prints what a rule sees
                $item : Item(${treatment})
            ${inForce}    $said : Statement(item == $item.item, lacking, about("todo-${id}"))
            then
                report.support(drools, $item, null, $said);
            end
            """;
    private static final String CASES = """
            - name: "TODO: the provision is not met"
              title: "${title}"
              outcome: Upheld
              urDenial: 2017-01-05
              summary: "TODO: what the record says."
              rationale: "TODO: how a reviewer writes that it is not met. The request is not medically necessary."
              expect: {finding: ${id}}
            - name: "TODO: the provision is met"
              title: "${title}"
              outcome: Overturned
              urDenial: 2017-01-05
              summary: "TODO: what the record says."
              rationale: "TODO: how a reviewer writes that it is met. The request is medically necessary."
              expect: {silent: ${id}}
            """;

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
     * Writes {@code <topic>/<id>.drl} and {@code <topic>/<id>.cases.yaml}.
     *
     * @param folder of the rules
     * @return the two files
     * @throws CannotWrite where the names will not do, the id is taken or a file is there; nothing is written then
     */
    public static List<Path> write(Path folder, String topic, String id) throws IOException {
        NewRule rule = new NewRule(folder, topic, id);
        rule.check();
        Files.createDirectories(folder.resolve(topic));
        return List.of(rule.write(".drl", RULE), rule.write(".cases.yaml", CASES));
    }

    private void check() {
        for (String name : List.of(topic, id)) {
            if (!NAME.matcher(name).matches()) {
                throw new CannotWrite(name + " is no name for a topic or a rule; write lower-case words joined by hyphens.");
            }
        }
        if (topic.equals("outcome")) {
            throw new CannotWrite("Rules that give verdicts exclude one another and have no form to fill in; "
                    + "write them after those in rules/outcome.");
        }
        files.ending(".drl").forEach((path, text) -> {
            if (text.contains("@id(" + id + ")")) {
                throw new CannotWrite("The id " + id + " is taken by " + path + "; choose another.");
            }
        });
        for (String ending : List.of(".drl", ".cases.yaml")) {
            if (Files.exists(file(ending))) {
                throw new CannotWrite(file(ending) + " exists and is not overwritten; choose another id.");
            }
        }
    }

    private Path file(String ending) {
        return folder.resolve(topic).resolve(id + ending);
    }

    private Path write(String ending, String template) throws IOException {
        return Files.writeString(file(ending),
                StringSubstitutor.replace(template,
                        Map.of("id", id, "package", topic.replace('-', '_'), "metadata", selfCheck() ? "" : PROVISION, "treatment",
                                treatment(), "inForce", selfCheck() ? "" : "    Provision(id == \"" + id + "\", inForce($item.asOf))\n",
                                "title", title())));
    }

    /** Rules in rules/record hold a letter against itself and cite no guideline. */
    private boolean selfCheck() {
        return topic.equals("record");
    }

    private String treatment() {
        String name = topic.replace('-', '_');
        return Treatments.ids(files).contains(name) ? "treatment == \"" + name + "\"" : "";
    }

    /** As the cases of the topic name the treatment, so that the letter is one of the topic. */
    private String title() {
        return files.ending(".cases.yaml").entrySet().stream().filter(file -> file.getKey().startsWith(topic + "/")).findFirst()
                .map(file -> CaseFile.read(file.getKey(), file.getValue()).get(0).item().title()).orElse("TODO: " + topic.replace('-', ' '))
                .replace("\"", "\\\"");
    }
}
