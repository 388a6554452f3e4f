package imrcheck.judge;

import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.RulesDoNotBuild;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Checks and compiles the files of one topic. */
final class TopicCompiler {
    private static final String SOURCE_ROOT = "src/main/resources/rules/";
    private static final String MODEL_INDEX = "drools-model";

    /** Builds of one JVM are told apart by their version only; without it a later build would replace an earlier one. */
    private static final AtomicInteger BUILDS = new AtomicInteger();

    private TopicCompiler() {}

    /**
     * Compiles a topic.
     *
     * @param name  the folder
     * @param files the files below it, by their path below the rules folder
     * @throws RulesDoNotBuild with every error that could be found
     */
    static CompiledTopic compile(String name, RuleFiles files) {
        List<DrlFile> parsed = files.ending(".drl").entrySet().stream().map(e -> DrlFile.read(e.getKey(), e.getValue())).toList();
        RuleLint lint = new RuleLint();
        parsed.forEach(lint::check);
        List<RuleError> errors = new ArrayList<>(lint.errors());
        errors.addAll(RuleLint.duplicates(lint.rules()));
        RulesDoNotBuild.check(errors);
        SortedMap<String, byte[]> built = parsed.isEmpty() ? new TreeMap<>() : build(parsed);
        return new CompiledTopic(name, lint.rules(), models(built), classes(built));
    }

    private static SortedMap<String, byte[]> build(List<DrlFile> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach(file -> texts.put(file.path(), file.text()));
        return build(texts, messages -> { throw new RulesDoNotBuild(new BuildMessages(files).errors(messages)); });
    }

    /** What the engine says against some files, or nothing. */
    static List<BuildMessage> messages(SortedMap<String, String> texts) {
        List<BuildMessage> messages = new ArrayList<>();
        build(texts, messages::addAll);
        return messages;
    }

    /** Builds files of any packages together; on errors tells them and returns nothing. */
    static SortedMap<String, byte[]> build(SortedMap<String, String> texts, Consumer<List<BuildMessage>> onErrors) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("imrcheck", "rules", Integer.toString(BUILDS.incrementAndGet()));
        KieFileSystem sources = services.newKieFileSystem();
        sources.generateAndWritePomXML(release);
        texts.forEach((path, text) -> sources.write(SOURCE_ROOT + path, text.getBytes(StandardCharsets.UTF_8)));
        try {
            KieBuilder builder =
                    services.newKieBuilder(sources, TopicCompiler.class.getClassLoader()).buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                onErrors.accept(errors.stream().map(BuildMessage::of).toList());
                return new TreeMap<>();
            }
            return contents((InternalKieModule) builder.getKieModule());
        } catch (RulesDoNotBuild e) {
            throw e;
        } catch (RuntimeException e) {
            onErrors.accept(List.of(BuildMessage.of(e)));
            return new TreeMap<>();
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static SortedMap<String, byte[]> contents(InternalKieModule module) {
        return module.getFileNames().stream().collect(Collectors.toMap(Function.identity(), module::getBytes, (a, b) -> a, TreeMap::new));
    }

    /** The names of the model classes of a build. */
    static List<String> models(SortedMap<String, byte[]> built) {
        return built.entrySet().stream().filter(file -> file.getKey().endsWith("/" + MODEL_INDEX))
                .flatMap(file -> new String(file.getValue(), StandardCharsets.UTF_8).lines()).filter(line -> line.startsWith("rules."))
                .sorted().toList();
    }

    /** The classes of a build by name. */
    static SortedMap<String, byte[]> classes(SortedMap<String, byte[]> built) {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        built.forEach((file, bytes) -> {
            if (file.startsWith("rules/") && file.endsWith(".class")) {
                classes.put(file.replaceFirst("\\.class$", "").replace('/', '.'), bytes);
            }
        });
        return classes;
    }
}
