package imrcheck.judge;

import imrcheck.facts.Cited;
import imrcheck.facts.Fact;
import imrcheck.facts.TableRow;
import imrcheck.language.Treatments;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.RulesDoNotBuild;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the rules of a folder know as rows.
 *
 * @param provisions each provision, a row for each treatment and heading
 * @param tables     the rows of the topics' tables
 * @param rules      what each provision says about itself, also those that a rule judges
 * @param grounds    which findings may be a ground of appeal
 */
record Rows(List<Cited> provisions, List<TableRow> tables, List<RuleMetadata> rules, Grounds grounds) {
    static final Rows NONE = new Rows(List.of(), List.of(), List.of(), Grounds.NONE);

    /** Reads the rows of a rules folder; what is wrong with them goes to {@code errors}. */
    static Rows of(RuleFiles files, List<RuleError> errors) {
        List<RuleError> first = new ArrayList<>();
        Guidelines guidelines = Guidelines.of(files, first);
        Set<String> treatments = treatments(files, first);
        errors.addAll(first);
        if (!first.isEmpty()) {
            return NONE; // every row that names a heading or a treatment would be an error, too
        }
        List<TableRow> tables = TableLine.all(files, guidelines, errors).stream().map(TableLine::row).toList();
        ProvisionFile.Known known = new ProvisionFile.Known(guidelines, tables, treatments);
        List<Cited> provisions = new ArrayList<>();
        List<RuleMetadata> rules = new ArrayList<>();
        files.ending("/" + RuleFiles.PROVISIONS).forEach((path, text) -> ProvisionFile.read(path, text, known, provisions, rules, errors));
        return new Rows(provisions, tables, rules, Grounds.of(files, errors));
    }

    private static Set<String> treatments(RuleFiles files, List<RuleError> errors) {
        try {
            return Treatments.ids(files);
        } catch (RulesDoNotBuild e) {
            errors.addAll(e.errors());
            return Set.of();
        }
    }

    /** All of them as facts, which stand in no letter. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(tables);
        provisions.forEach(provision -> facts.add((Fact) provision));
        return facts;
    }
}
