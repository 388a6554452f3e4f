package imrcheck.judge;

import imrcheck.facts.Cited;
import imrcheck.facts.Fact;
import imrcheck.facts.TableRow;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rules of a folder know as rows.
 *
 * @param provisions each provision, a row for each treatment and heading
 * @param tables     the rows of the topics' tables
 * @param rules      what each provision says about itself, also those that a rule judges
 */
record Rows(List<Cited> provisions, List<TableRow> tables, List<RuleMetadata> rules) {
    Rows {
        provisions = List.copyOf(provisions);
        tables = List.copyOf(tables);
        rules = List.copyOf(rules);
    }

    /** Reads the rows of a rules folder; what is wrong with them goes to {@code errors}. */
    static Rows of(RuleFiles files, List<RuleError> errors) {
        List<RuleError> ofGuidelines = new ArrayList<>();
        Guidelines guidelines = Guidelines.of(files, ofGuidelines);
        errors.addAll(ofGuidelines);
        if (!ofGuidelines.isEmpty()) {
            return new Rows(List.of(), List.of(), List.of()); // every row that cites a heading would be an error, too
        }
        List<TableRow> tables = TableLine.all(files, guidelines, errors).stream().map(TableLine::row).toList();
        List<Cited> provisions = new ArrayList<>();
        List<RuleMetadata> rules = new ArrayList<>();
        files.ending("/" + ProvisionFile.NAME).forEach((path, text) -> {
            ProvisionFile.Content content = ProvisionFile.read(path, text, guidelines, tables, errors);
            provisions.addAll(content.provisions());
            rules.addAll(content.rules());
        });
        return new Rows(provisions, tables, rules);
    }

    /** All of them as facts, which stand in no letter. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(tables);
        provisions.forEach(provision -> facts.add((Fact) provision));
        return facts;
    }
}
