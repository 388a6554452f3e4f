package imrcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Counterfactual;
import imrcheck.check.Tally;
import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.judge.RuleSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What {@link Explanation} tells, as JSON: the report's letters with the wanted items, each with the facts that are read of it, as
 * {@link FactsReport} has them, and in {@code change} the sentence on what would change its verdict, or null.
 */
public final class ExplanationJson implements Renderer {
    private final JsonGenerator json;
    private final Counterfactual counterfactual;
    private final Predicate<Item> wanted;

    /**
     * A report in UTF-8.
     *
     * @param rules  those that judged the letters
     * @param wanted which items to explain
     */
    public ExplanationJson(OutputStream out, RuleSet rules, Predicate<Item> wanted) throws IOException {
        this.json = Json.indented(out);
        this.counterfactual = new Counterfactual(rules::judge);
        this.wanted = wanted;
    }

    @Override
    public void begin(Run run) throws IOException {
        Json.begin(json, run);
    }

    @Override
    public void letter(CheckedLetter letter) throws IOException {
        Map<String, Object> object = LetterJson.of(letter, Review.none());
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < letter.judgements().size(); i++) {
            Item item = letter.facts().items().get(i);
            if (wanted.test(item)) {
                Map<String, Object> told = LetterJson.item(letter, item, letter.judgements().get(i), Review.none());
                told.put("facts", FactsReport.value(letter.source(), letter.facts().of(item, Fact.class).toList()));
                told.put("change", counterfactual.of(letter, item.item()).map(Counterfactual.Change::sentence).orElse(null));
                items.add(told);
            }
        }
        object.put("items", items);
        Json.write(json, object);
    }

    @Override
    public void end(Tally tally) throws IOException {
        json.writeEndArray();
        Json.end(json);
    }
}
