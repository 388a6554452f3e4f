package imrcheck.report;

import imrcheck.check.CheckedLetter;
import imrcheck.check.ConceptWords;
import imrcheck.check.Counterfactual;
import imrcheck.check.Tally;
import imrcheck.facts.Answer;
import imrcheck.facts.Conclusion;
import imrcheck.facts.Finding;
import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
import imrcheck.facts.Passage;
import imrcheck.facts.Quotation;
import imrcheck.facts.Quotation.Leaf;
import imrcheck.facts.ReadShare;
import imrcheck.facts.Polarity;
import imrcheck.facts.Statement;
import imrcheck.facts.Tree;
import imrcheck.facts.Voice;
import imrcheck.facts.Verdict;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.source.Problem;
import imrcheck.source.SourceText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells a physician and a lawyer why an item got its verdict: the facts, the criteria, each rule that fired with its provision
 * and the letter's words, and what would change the verdict.
 */
public final class Explanation implements Renderer {
    private final Sheet sheet;
    private final RuleSet rules;
    private final Counterfactual counterfactual;
    private final Predicate<Item> wanted;
    private boolean groundNamed;

    /**
     * An explanation in the order of the letters and their items.
     *
     * @param rules  those that judged the letters
     * @param wanted which items to explain
     */
    public Explanation(Writer out, Page page, RuleSet rules, Predicate<Item> wanted) {
        this.sheet = new Sheet(out, page);
        this.rules = rules;
        this.counterfactual = new Counterfactual(rules::judge);
        this.wanted = wanted;
    }

    @Override
    public void letter(CheckedLetter letter) throws IOException {
        for (Problem problem : letter.problems()) {
            sheet.paragraph(letter.source().name() + ": ", problem.message());
            sheet.gap();
        }
        for (int i = 0; i < letter.judgements().size(); i++) {
            Item item = letter.facts().items().get(i);
            if (wanted.test(item)) {
                item(letter, item, letter.judgements().get(i));
            }
        }
    }

    @Override
    public void end(Tally tally) throws IOException {
        if (groundNamed) {
            sheet.paragraph("", Words.GROUND);
        }
        sheet.flush();
    }

    private void item(CheckedLetter letter, Item item, Judgement judgement) throws IOException {
        sheet.paragraph("", Words.name(letter) + ", item " + item.item() + ": " + item.title());
        sheet.row("Source", letter.source().name() + ", " + Words.place(letter.source(), item.titlePassage()));
        sheet.row("Verdict", judgement.verdict().name() + ". " + Words.whatFollows(letter, item, judgement));
        conclusion(letter.source(), item);
        facts(letter, item, judgement);
        quoted(letter, item);
        criteria(letter, item, judgement);
        fired(letter.source(), judgement);
        change(letter, item, judgement);
    }

    private void conclusion(SourceText source, Item item) throws IOException {
        sheet.row("Conclusion", ItemWords.conclusion(item));
        if (item.conclusion() != Conclusion.NONE) {
            sheet.quotes(source, item.conclusions());
        }
    }

    private void facts(CheckedLetter letter, Item item, Judgement judgement) throws IOException {
        SourceText source = letter.source();
        sheet.heading("Facts");
        sheet.row("Treatment", ItemWords.treatment(item));
        sheet.row("Request", ItemWords.request(item));
        sheet.row("Prior", ItemWords.prior(item));
        if (item.limit() != null) {
            sheet.row("Limit", ItemWords.limit(item.limit().max(), item.limit().weeks(), item) + ", as the rationale quotes it");
            sheet.quotes(source, List.of(item.limit().passage()));
        }
        if (judgement.tableLimit() != null) {
            sheet.row("Table limit", ItemWords.limit(judgement.tableLimit().max(), judgement.tableLimit().weeks(), item) + ", "
                    + judgement.tableLimit().provision());
        }
        sheet.row("As of", item.asOf() + ", the day that chooses the provisions in force");
        read(letter, item);
    }

    /** How much of the rationale was read, and the first clause that was not. */
    private void read(CheckedLetter letter, Item item) throws IOException {
        for (Fact fact : letter.facts().rest()) {
            if (fact instanceof ReadShare share && share.item() == item.item() && share.told() > 0) {
                sheet.row("Read", share.read() + " of the " + share.told() + " clauses that tell of the patient");
                if (!share.whole()) {
                    sheet.quotes(letter.source(), List.of(share.passage()));
                }
            }
        }
    }

    /** What the rationale quotes a guideline to ask for, whether the letter documents it, and the words that answer it. */
    private void quoted(CheckedLetter letter, Item item) throws IOException {
        List<Quotation> quotations = letter.facts().of(item, Quotation.class).toList();
        if (quotations.isEmpty()) {
            return;
        }
        sheet.heading("What the rationale quotes");
        for (Quotation quotation : quotations) {
            sheet.row(Json.word(quotation.status()), purpose(quotation.purpose()));
            sheet.quotes(letter.source(), List.of(quotation.passage()));
            List<Answer> answers = letter.facts().of(item, Answer.class).filter(answer -> answer.answers(quotation))
                    .filter(answer -> answer.favors() || answer.unmet()).toList();
            asked(letter.source(), quotation.asked(), answers, "");
        }
        List<Answer> answers = letter.facts().of(item, Answer.class).toList();
        List<Passage> beyond = letter.facts().of(item, Statement.class).filter(said -> said.lacking() && said.about("compared"))
                .filter(said -> answers.stream().noneMatch(answer -> answer.clause().equals(said.sentence()))).map(Statement::passage)
                .distinct().toList();
        if (!beyond.isEmpty()) {
            sheet.row("beyond it", "the reviewer misses what none of this asks for");
            sheet.quotes(letter.source(), beyond);
        }
    }

    /** Each of the quoted criteria with its own words and those that answer it. */
    private void asked(SourceText source, Tree<Leaf> asked, List<Answer> answers, String indent) throws IOException {
        if (asked instanceof Tree.Leaf<Leaf> leaf) {
            sheet.row(indent + Json.word(leaf.value().status()), Words.quote(source, leaf.value().quoted()));
            sheet.quotes(source, answers.stream().filter(answer -> answer.answers(leaf.value())).map(Answer::passage).distinct().toList());
            return;
        }
        sheet.row(indent + Json.word(Quotation.status(asked)), asked instanceof Tree.Any<Leaf> ? "one of" : "each of");
        for (Tree<Leaf> part : asked.parts()) {
            asked(source, part, answers, indent + "  ");
        }
    }

    private static String purpose(Quotation.Purpose purpose) {
        return switch (purpose) {
            case ENOUGH -> "the treatment is recommended where this is so";
            case ALLOWED -> "the treatment may be useful where this is so";
            case NEEDED -> "the treatment is recommended only where this is so";
            case AGAINST -> "the treatment is not recommended where this is so";
            case MORE -> "more of the treatment is given where this is so";
        };
    }

    /** What the rationale says of this patient, and what the record says where the verdict rests on it. */
    private void criteria(CheckedLetter letter, Item item, Judgement judgement) throws IOException {
        List<Passage> evidence = judgement.findings().stream().flatMap(finding -> finding.evidence().stream()).toList();
        Map<String, List<Statement>> said = new LinkedHashMap<>();
        letter.facts().rest().stream().filter(Statement.class::isInstance).map(Statement.class::cast)
                .filter(statement -> statement.voice() == Voice.PATIENT)
                .filter(statement -> statement.item() == item.item() || statement.item() == 0 && among(evidence, statement))
                .filter(statement -> among(evidence, statement) || !among(item.conclusions(), statement)).forEach(statement -> said
                        .computeIfAbsent(statement.polarity() + statement.concept(), key -> new ArrayList<>()).add(statement));
        sheet.heading("Criteria and findings of this patient");
        if (said.isEmpty()) {
            sheet.row("", "none documented");
        }
        for (List<Statement> same : said.values()) {
            sheet.row(polarity(same.get(0).polarity()), ConceptWords.of(same.get(0)));
            sheet.quotes(letter.source(), same.stream().map(Statement::passage).toList());
        }
    }

    private static boolean among(List<Passage> evidence, Statement statement) {
        return evidence.stream()
                .anyMatch(passage -> passage.section() == statement.section() && passage.span().overlaps(statement.passage().span()));
    }

    private static String polarity(Polarity polarity) {
        return switch (polarity) {
            case AFFIRMED -> "documented";
            case DENIED -> "denied";
            case UNDOCUMENTED -> "undocumented";
            case UNCERTAIN -> "uncertain";
        };
    }

    private void fired(SourceText source, Judgement judgement) throws IOException {
        sheet.heading("Rules that fired");
        if (judgement.findings().isEmpty()) {
            sheet.row("", "none");
        }
        for (Finding finding : Words.merged(judgement.findings())) {
            rule(finding, rules.rule(finding.rule()));
            sheet.quotes(source, finding.evidence());
            if (!finding.searched().isEmpty()) {
                sheet.row("", Words.searched(finding.searched()));
            }
        }
    }

    private void rule(Finding finding, RuleMetadata rule) throws IOException {
        sheet.row(Json.word(finding.level()), finding.message());
        String reason = finding.supports() == null ? "" : "A reason for " + Words.outcome(finding.supports()) + ": ";
        String title = finding.message().contains(rule.title()) ? "" : " (" + rule.title() + ")";
        sheet.row("", reason + Json.word(finding.kind()).replace('_', ' ') + ", rule " + finding.rule() + title);
        String authority = Words.authority(finding);
        if (!authority.isEmpty()) {
            sheet.row("", authority + inForce(finding, rule));
        }
        groundNamed |= finding.ground() != null;
    }

    private static String inForce(Finding finding, RuleMetadata rule) {
        return rule.sources().stream().filter(source -> finding.guideline() != null && finding.guideline().startsWith(source.reference()))
                .findFirst().map(Words::inForce).orElse("");
    }

    private void change(CheckedLetter letter, Item item, Judgement judgement) throws IOException {
        sheet.heading("What would change the verdict");
        if (letter.wanting(item.item())) {
            sheet.row("", "The missing part of the letter may.");
            sheet.gap();
            return;
        }
        Optional<Counterfactual.Change> change = counterfactual.of(letter, item.item());
        sheet.row("",
                change.map(Counterfactual.Change::sentence)
                        .orElse(judgement.verdict() == Verdict.INDETERMINATE
                                ? "No change of one or two documented facts would; the letter would have to document more."
                                : "No change of one or two documented facts would."));
        sheet.gap();
    }
}
