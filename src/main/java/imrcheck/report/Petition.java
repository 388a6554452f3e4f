package imrcheck.report;

import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.facts.Finding;
import imrcheck.facts.Ground;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
import imrcheck.facts.Kind;
import imrcheck.facts.Outcome;
import imrcheck.facts.Passage;
import imrcheck.facts.Section;
import imrcheck.facts.Verdict;
import imrcheck.judge.Appeal;
import imrcheck.judge.RuleSet;
import imrcheck.letter.DatedField;
import imrcheck.source.Problem;
import imrcheck.source.SourceText;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The exhibit that an appeal of a determination needs: what the letter gives of the caption, and for each item that has a possible
 * ground the error in words, both sides quoted, and what an appeal must show of it. It names no ground that {@code rules/grounds.yaml}
 * does not.
 */
public final class Petition implements Renderer {
    private final Sheet sheet;
    private final RuleSet rules;
    /** Null where the rules name no grounds. */
    private final Appeal appeal;
    private final Predicate<Item> wanted;
    private boolean any;

    /**
     * An exhibit for the letters in their order.
     *
     * @param rules  those that judged the letters
     * @param wanted which items to tell of
     */
    public Petition(Writer out, Page page, RuleSet rules, Predicate<Item> wanted) {
        this.sheet = new Sheet(out, page);
        this.rules = rules;
        this.appeal = Appeal.of(rules.files()).orElse(null);
        this.wanted = wanted;
    }

    @Override
    public void letter(CheckedLetter letter) throws IOException {
        for (Problem problem : letter.problems()) {
            sheet.paragraph(letter.source().name() + ": ", problem.message());
        }
        List<Item> items = letter.facts() == null ? List.of() : letter.facts().items();
        List<Integer> asked = IntStream.range(0, letter.judgements().size()).filter(i -> wanted.test(items.get(i))).boxed().toList();
        List<Integer> appealable = asked.stream().filter(i -> !errors(letter.judgements().get(i)).isEmpty()).toList();
        if (!appealable.isEmpty()) {
            any = true;
            caption(letter);
        }
        for (int i : appealable) {
            item(letter, items.get(i), letter.judgements().get(i));
        }
        Map<Boolean, List<Integer>> others = asked.stream().filter(i -> !appealable.contains(i)).map(i -> items.get(i).item())
                .collect(Collectors.partitioningBy(letter::wanting));
        told(letter, "shows no ground of appeal for ", others.get(false), "");
        told(letter, "lacks a part that ", others.get(true), " may rest on, so that no ground of appeal can be told or ruled out");
    }

    private void told(CheckedLetter letter, String before, List<Integer> numbers, String after) throws IOException {
        if (!numbers.isEmpty()) {
            sheet.paragraph("", "The letter " + Words.name(letter) + " " + before + (numbers.size() == 1 ? "item " : "items ")
                    + listed(numbers) + after + ".");
        }
    }

    private static String listed(List<Integer> numbers) {
        String all = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return all.replaceFirst(", (\\d+)$", " and $1");
    }

    @Override
    public void end(Tally tally) throws IOException {
        if (any) {
            sheet.paragraph("", appeal.remedy());
            sheet.paragraph("", appeal.unseen());
            sheet.paragraph("", Words.GROUND);
        }
        sheet.flush();
    }

    /** The findings with a ground, each error once. */
    private static List<Finding> errors(Judgement judgement) {
        return Words.merged(judgement.findings().stream().filter(finding -> finding.ground() != null).toList(),
                finding -> List.of(finding.ground(), finding.message()));
    }

    private void caption(CheckedLetter letter) throws IOException {
        sheet.heading(appeal.caption());
        sheet.row("IMR case", letter.caseNumber().orElse("not found in the letter") + ", " + letter.source().name());
        sheet.row("Add by hand", String.join("; ", appeal.byHand()));
        DatedField decision = letter.letter().header().decision();
        sheet.row("File within",
                appeal.days() + " days from service of the determination, which the letter does not date."
                        + (decision == null || decision.date() == null ? "" : " Counted from its decision date, " + decision.date()
                                + ", that would be " + decision.date().plusDays(appeal.days()) + "."));
        sheet.gap();
    }

    private void item(CheckedLetter letter, Item item, Judgement judgement) throws IOException {
        sheet.heading("Item " + item.item() + ": " + item.title());
        sheet.row("Verdict", judgement.verdict().name() + ". " + Words.whatFollows(letter, item, judgement));
        sheet.row("Appeal by", item.outcome() == Outcome.UPHELD ? "the employee, whose treatment stays denied"
                : "the claims administrator, whose denial was overturned");
        List<Finding> errors = errors(judgement);
        boolean records = errors.stream().noneMatch(error -> error.kind() == Kind.NO_FINDINGS);
        for (Ground ground : errors.stream().map(Finding::ground).distinct().toList()) {
            sheet.row(ground.question() ? "Question" : "Ground",
                    "Labor Code section " + ground.provision() + ": " + ground.title() + (ground.question() ? "?" : ""));
            Set<Exhibit> shown = new HashSet<>();
            for (Finding error : errors.stream().filter(one -> one.ground().equals(ground)).toList()) {
                Exhibit exhibit = Exhibit.of(letter, item, error);
                if (shown.add(exhibit)) {
                    error(letter.source(), exhibit, error, records);
                }
            }
            sheet.row("Nature", ground.nature());
        }
        besides(letter, judgement);
        sheet.gap();
    }

    private void error(SourceText source, Exhibit exhibit, Finding error, boolean records) throws IOException {
        String title = rules.rule(error.rule()).title();
        sheet.row("Error", error.message() + (exhibit.contrast() || error.message().contains(title) ? "" : " (" + title + ")"));
        if (exhibit.twoSided()) {
            sheet.columns(exhibit.reviewer(source), exhibit.against(source));
            sheet.row("Submitted", exhibit.submitted(records));
        } else {
            for (Passage passage : error.evidence()) {
                sheet.row("", Exhibit.quoted(source, passage));
            }
        }
    }

    /** What else carries the outcome. */
    private void besides(CheckedLetter letter, Judgement judgement) throws IOException {
        if (judgement.carrying().isEmpty()) {
            sheet.row("Besides", "Nothing else that was read in the letter carries the outcome.");
            return;
        }
        sheet.row("Besides",
                judgement.verdict() == Verdict.INCONSISTENT
                        ? "The outcome also rests on what follows, which by the letter's own criteria does not carry it."
                        : "The outcome also rests on what follows; while that stands, an error of fact is harmless.");
        for (Finding reason : judgement.carrying()) {
            sheet.row("", reason.message());
            for (Passage passage : reason.evidence().stream().filter(one -> one.section() != Section.TITLE).limit(1).toList()) {
                sheet.row("", Exhibit.quoted(letter.source(), passage));
            }
        }
    }
}
