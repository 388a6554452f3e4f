package imrcheck.authoring;

import imrcheck.judge.DrlFile;
import imrcheck.judge.RuleSet;
import imrcheck.judge.TableLine;
import imrcheck.language.Concept;
import imrcheck.language.Label.Role;
import imrcheck.language.TermList;
import imrcheck.language.TermList.Term;
import imrcheck.language.Terms;
import imrcheck.language.Titles;
import imrcheck.rules.Nearest;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.YamlNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds names in rules and rows that no letter can answer to: concepts, traits and parts of the body that no {@code terms.yaml}
 * defines, tables that are not there or that nothing reads, and concepts that another of their list holds already.
 */
final class WordLint {
    private static final Set<String> CONCEPTS = Set.of("met-by", "unmet-by", "unrecorded", "unless", "excused-by", "indifferent", "shown",
            "except", "quoted", "outweighed-by", "when");
    private static final Set<String> PARTS = Set.of("regions", "except-regions", "only-regions");
    private static final Set<String> TRAITS = Set.of("traits", "except-traits");
    private static final Map<Role, String> THING = Map.of(Role.CONCEPT, "concept", Role.TRAIT, "trait", Role.BODY_PART, "part of the body");
    private static final Map<Role, Pattern> IN_RULES = Map.of(Role.CONCEPT, Pattern.compile("\\babout\\(\"([^\"]+)\"\\)"), Role.TRAIT,
            Pattern.compile("\\btraits (?:not )?contains \"([^\"]+)\""), Role.BODY_PART, Pattern.compile("\\bat\\(\"([^\"]+)\"\\)"));

    /** The regions of the heading. */
    private static final String OF_HEADING = "of-heading";
    /** What a letter misses without a name for it; no phrase of its own says so. */
    private static final String UNNAMED = "unnamed-need";

    private final Terms terms;
    private final Map<Role, Set<String>> known = new EnumMap<>(Role.class);
    private final List<RuleError> errors = new ArrayList<>();

    private WordLint(RuleSet rules) {
        terms = rules.terms();
        known.put(Role.CONCEPT, new TreeSet<>(Set.of(UNNAMED)));
        for (Term term : TermList.of(rules.files()).terms()) {
            Set<String> names = known.computeIfAbsent(term.label().role(), role -> new TreeSet<>());
            if (term.label().role() != Role.CONCEPT || terms.judged(term.label().name())) {
                names.add(term.label().name());
            }
            if (term.label().role() == Role.CONCEPT && terms.judged(term.label().name())) {
                names.addAll(terms.concept(term.label().name()).kinds());
            }
        }
        terms.observables().concepts().forEach(concept -> known.get(Role.CONCEPT).addAll(terms.concept(concept).kinds()));
    }

    static List<RuleError> check(RuleSet rules, List<DrlFile> files) {
        WordLint lint = new WordLint(rules);
        rules.files().files().forEach((path, text) -> {
            if (path.equals(RuleFiles.GUIDELINES) || path.endsWith("/" + RuleFiles.PROVISIONS)) {
                lint.rows(path, YamlNode.read(path, text));
            }
        });
        files.forEach(lint::rule);
        lint.tables(files, TableLine.all(rules.files()));
        return lint.errors;
    }

    private void rows(String path, YamlNode node) {
        node.items().forEach(item -> rows(path, item));
        node.fields().forEach((name, value) -> {
            Role role = CONCEPTS.contains(name) ? Role.CONCEPT : PARTS.contains(name) ? Role.BODY_PART : Role.TRAIT;
            if (role != Role.TRAIT || TRAITS.contains(name)) {
                List<YamlNode> names = names(value);
                names.forEach(one -> name(path, one.line(), role, one.text()));
                if (role == Role.CONCEPT) {
                    names.stream().filter(one -> !name.equals("met-by") || !answers(node, one.text()))
                            .forEach(one -> covered(path, one, names));
                }
            } else {
                rows(path, value);
            }
        });
    }

    private static List<YamlNode> names(YamlNode value) {
        return value.text() != null ? value.text().equals(OF_HEADING) ? List.of() : List.of(value)
                : value.items().stream().flatMap(item -> names(item).stream()).toList();
    }

    /** What documents a criterion and answers its denial says more than that it documents it. */
    private static boolean answers(YamlNode criterion, String concept) {
        return names(criterion.at("unless")).stream().anyMatch(one -> one.text().equals(concept));
    }

    private void covered(String path, YamlNode one, List<YamlNode> names) {
        names.stream().filter(other -> terms.concept(one.text()) != null && !other.text().equals(one.text()))
                .filter(other -> terms.concept(one.text()).kinds().contains(other.text())).findFirst().ifPresent(other -> error(path,
                        one.line(), one.text() + " is a kind of " + other.text() + ", which is named beside it.", "Delete one of them."));
    }

    private void rule(DrlFile file) {
        String[] lines = file.text().split("\n", -1);
        IN_RULES.forEach((role, pattern) -> {
            for (int i = 0; i < lines.length; i++) {
                for (MatchResult found : pattern.matcher(lines[i].replaceFirst("^\\s*//.*", "")).results().toList()) {
                    name(file.path(), i + 1, role, found.group(1));
                }
            }
        });
    }

    private void tables(List<DrlFile> files, List<TableLine> lines) {
        Set<String> there = lines.stream().map(line -> line.row().topic() + "/" + line.row().table()).collect(Collectors.toSet());
        Set<String> read = new TreeSet<>();
        for (DrlFile file : files) {
            RuleWords.TABLE.matcher(file.text()).results().forEach(found -> {
                String table = found.group(1) + "/" + found.group(2);
                read.add(table);
                if (!there.contains(table)) {
                    error(file.path(), (int) file.text().substring(0, found.start()).lines().count(),
                            "There is no table " + table + ".csv.", "A rule that joins it never fires; name one that is there, or a row.");
                }
            });
        }
        for (TableLine line : lines) {
            if (!read.contains(line.row().topic() + "/" + line.row().table())) {
                error(line.file(), 1, "No rule reads this table.", "Join its TableRow in a rule, or delete it.");
            }
            if (!"any".equals(line.row().condition())) {
                name(line.file(), line.line(), Role.CONCEPT, line.row().condition());
            }
        }
    }

    private void name(String path, int line, Role role, String name) {
        Set<String> names = known.getOrDefault(role, Set.of("none"));
        boolean read = role == Role.TRAIT && name.equals(Titles.GUESSED);
        if (!read && !names.contains(name)) {
            error(path, line, "No terms.yaml defines the " + THING.get(role) + " " + name + ".",
                    "Did you mean " + Nearest.to(name, names) + "? Else add it there with its words.");
        }
    }

    private void error(String path, int line, String message, String remedy) {
        errors.add(new RuleError(path, line, message, remedy));
    }
}
