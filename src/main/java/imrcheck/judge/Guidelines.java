package imrcheck.judge;

import imrcheck.facts.Source;
import imrcheck.rules.Nearest;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.YamlNode;
import imrcheck.rules.YamlReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The editions of {@code guidelines.yaml} with their headings, each by the name that provisions use: edition, {@code /}, heading.
 */
final class Guidelines {
    private static final Set<String> OF_EDITION = Set.of("title", "year", "from", "to", "checked", "headings");
    private static final Set<String> OF_HEADING = Set.of("chapter", "topic", "pages", "treatments", "regions", "phase", "general");

    private final Map<String, Source> headings = new TreeMap<>();
    private final Map<String, Source> editions = new TreeMap<>();
    private final Map<String, Set<String>> regions = new TreeMap<>();

    private Guidelines() {}

    /** Editions and headings of a rules folder; one without the file has none. */
    static Guidelines of(RuleFiles files, List<RuleError> errors) {
        Guidelines guidelines = new Guidelines();
        String text = files.files().get(RuleFiles.GUIDELINES);
        if (text != null) {
            YamlReader.reading(RuleFiles.GUIDELINES, text, errors, reader -> guidelines.read(reader));
        }
        return guidelines;
    }

    private void read(YamlReader reader) {
        reader.root().fields().forEach((id, edition) -> {
            reader.onlyFields(edition, OF_EDITION);
            LocalDate from = reader.date(edition, "from");
            LocalDate to = reader.date(edition, "to");
            if (from != null && to != null && !from.isBefore(to)) {
                reader.error(edition.line(), "The period ends before it begins.", "to is the first day no longer in force.");
            }
            reader.required(edition, "checked");
            String title = reader.required(edition, "title");
            editions.put(id, new Source(id, title, reader.text(edition, "year"), from, to, true));
            reader.map(edition, "headings").forEach((name, heading) -> {
                reader.onlyFields(heading, OF_HEADING);
                regions.put(id + "/" + name, reader.texts(heading, "regions"));
                headings.put(id + "/" + name, new Source(id + "/" + name, title, citation(reader, edition, heading), from, to, true));
            });
        });
    }

    private static String citation(YamlReader reader, YamlNode edition, YamlNode heading) {
        String pages = reader.text(heading, "pages");
        String told = pages == null ? null : (pages.matches("\\d+") ? "page " : "pages ") + pages;
        return Stream.of(reader.text(edition, "year"), reader.text(heading, "chapter"), reader.text(heading, "topic"), told)
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /**
     * A heading as a provision cites it.
     *
     * @param heading edition, {@code /}, heading
     * @param after   an edition at whose end the provision comes into force, or null for the edition's own period
     * @param decides false for a provision that only warns
     * @return the source, or null where there is no such heading or edition
     */
    Source source(String heading, String after, boolean decides) {
        Source source = headings.get(heading);
        Source earlier = after == null ? null : editions.get(after);
        if (source == null || after != null && (earlier == null || earlier.to() == null)) {
            return null;
        }
        LocalDate from = earlier == null ? source.from() : earlier.to();
        return new Source(heading, source.guideline(), source.citation(), from, source.to(), decides);
    }

    /** The parts of the body that a heading is about, or none where it is about no one part. */
    Set<String> regions(String heading) {
        return regions.getOrDefault(heading, Set.of());
    }

    /** What to do about a heading that is not there. */
    String remedy(String heading) {
        return Nearest.remedy(heading, headings.keySet(), RuleFiles.GUIDELINES);
    }
}
