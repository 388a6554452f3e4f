package imrcheck.letter;

import imrcheck.facts.Span;
import imrcheck.letter.Lines.Gap;
import imrcheck.letter.Lines.Line;
import imrcheck.letter.Mark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the body of a letter into items. Each item has headings of its own, so that its title block is what stands right
 * before the first of them; a line that ends in an outcome without headings after it is an item that lost its sections.
 */
final class ItemFinder {

    private static final Set<Kind> ITEM_KINDS = Set.of(Kind.CLAIMS, Kind.REVIEWER, Kind.RATIONALE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)] (?=\\S)");
    private static final Pattern LEAD_IN =
            Pattern.compile("(?i)(?:MAXIMUS Federal Services,? (?:Inc\\. )?has determined )?(?:the )?(?:request|decision) for (?:the )?");
    private static final int LONGEST_INTRODUCTION = 400;

    private final Lines lines;
    private final List<Mark> marks;
    private final int start;
    private final int end;
    private final TitleFinder titles;

    private ItemFinder(Lines lines, List<Mark> marks, int start, int end) {
        this.lines = lines;
        this.marks =
                marks.stream().filter(mark -> ITEM_KINDS.contains(mark.kind()) && mark.start() >= start && mark.start() < end).toList();
        this.start = start;
        this.end = end;
        this.titles = new TitleFinder(lines);
    }

    /** The items between two offsets. */
    static List<Draft> find(Lines lines, List<Mark> marks, int start, int end) {
        return new ItemFinder(lines, marks, start, end).find();
    }

    private List<Draft> find() {
        List<Draft> items = new ArrayList<>();
        int from = afterIntroduction();
        for (Mark mark : marks) {
            Draft open = items.isEmpty() ? null : items.get(items.size() - 1);
            if (open == null || opensItem(mark, open)) {
                Draft.Block block = block(from, mark.start(), items.isEmpty());
                if (block.outcomeSpan() != null || open == null || mark.kind() == Kind.CLAIMS && !mark.prose()) {
                    withoutSections(from, block.start(), items);
                    open = new Draft(block, new ArrayList<>(), end);
                    items.add(open);
                }
            }
            open.marks().add(mark);
            from = mark.body();
        }
        withoutSections(from, end, items);
        return ended(items);
    }

    private static boolean opensItem(Mark mark, Draft open) {
        return switch (mark.kind()) {
            case CLAIMS -> open.marks().isEmpty() || open.marks().get(open.marks().size() - 1).kind() != Kind.CLAIMS;
            case REVIEWER -> open.marks().stream().anyMatch(earlier -> earlier.kind() != Kind.CLAIMS);
            default -> open.marks().stream().anyMatch(earlier -> earlier.kind() == Kind.RATIONALE);
        };
    }

    /** Each ends where the next one begins. */
    private static List<Draft> ended(List<Draft> items) {
        for (int i = 0; i + 1 < items.size(); i++) {
            items.set(i, new Draft(items.get(i).block(), items.get(i).marks(), items.get(i + 1).block().start()));
        }
        return items;
    }

    /** Skips the sentence that announces the items, which ends in a colon. */
    private int afterIntroduction() {
        int limit = marks.isEmpty() ? end : marks.get(0).start();
        List<Line> region = lines.within(start, Math.min(limit, start + LONGEST_INTRODUCTION));
        for (int i = 0; i < region.size(); i++) {
            String line = lines.words(region.get(i));
            if (line.endsWith(":") && announces(new Span(start, region.get(i).end()))) {
                return region.get(i).end();
            }
            if (i > 0 && region.get(i).before() == Gap.LOOSE || line.endsWith(".")) {
                return start;
            }
        }
        return start;
    }

    private boolean announces(Span span) {
        String folded = lines.fold(span).text().toLowerCase(Locale.ROOT);
        return folded.contains("below") || folded.contains("follow") || folded.contains("final determination");
    }

    private Draft.Block block(int from, int to, boolean first) {
        List<Line> region = lines.within(from, to);
        if (region.isEmpty()) {
            return new Draft.Block(to, new Span(to, to), null, null);
        }
        int last = region.size() - 1;
        int top = titles.firstLine(region, 0, last);
        return read(region, first && from > start ? upToParagraph(region, top) : top, last);
    }

    /** Below the introduction everything up to a gap belongs to the title. */
    private int upToParagraph(List<Line> region, int top) {
        int at = top;
        while (at > 0 && region.get(at).before() != Gap.LOOSE && !closesTitle(region, at - 1)) {
            at--;
        }
        return at;
    }

    /** Adds the title blocks in a range that no heading follows. */
    private void withoutSections(int from, int to, List<Draft> items) {
        List<Line> region = lines.within(from, to);
        int first = 0;
        for (int i = 0; i < region.size(); i++) {
            if (closesTitle(region, i)) {
                int top = titles.firstLine(region, first, i);
                if (startsBlock(region, top, from)) {
                    items.add(new Draft(read(region, top, i), new ArrayList<>(), end));
                }
                first = i + 1;
            }
        }
    }

    private boolean startsBlock(List<Line> region, int top, int from) {
        boolean afterHeading = top == 0 && marks.stream().noneMatch(mark -> mark.body() == from);
        return afterHeading || top > 0 && (region.get(top).before() != Gap.TIGHT || closesTitle(region, top - 1));
    }

    private boolean closesTitle(List<Line> region, int i) {
        return OutcomeWords.closesTitle(i == 0 ? "" : lines.words(region.get(i - 1)), lines.words(region.get(i)));
    }

    private Draft.Block read(List<Line> region, int top, int last) {
        Span whole = new Span(region.get(top).start(), region.get(last).end());
        Folded folded = lines.fold(whole);
        OutcomeWords.Found found = outcome(folded.text(), lines.words(region.get(last)), top < last);
        int titleStart = titleStart(folded.text());
        if (found == null) {
            return new Draft.Block(whole.start(), folded.span(titleStart, folded.text().length()), null, null);
        }
        int titleEnd = Math.max(titleStart, withoutSeparator(folded.text(), found.title()));
        return new Draft.Block(whole.start(), folded.span(titleStart, titleEnd), found.outcome(), folded.span(found.start(), found.end()));
    }

    private static OutcomeWords.Found outcome(String folded, String lastLine, boolean several) {
        OutcomeWords.Found found = OutcomeWords.atEnd(folded);
        if (found == null && several) {
            found = shifted(OutcomeWords.atEnd(lastLine), lastLine, folded);
        }
        if (found == null && NUMBER.matcher(folded).lookingAt()) {
            found = OutcomeWords.inSentence(folded);
        }
        if (found == null) {
            found = OutcomeWords.unknownAtEnd(folded);
        }
        return found != null || !several ? found : shifted(OutcomeWords.unknownAtEnd(lastLine), lastLine, folded);
    }

    /** Moves what was found in the last line to its place in the folded block, which ends with that line. */
    private static OutcomeWords.Found shifted(OutcomeWords.Found found, String lastLine, String folded) {
        if (found == null || !folded.endsWith(lastLine)) {
            return null;
        }
        int by = folded.length() - lastLine.length();
        return new OutcomeWords.Found(found.outcome(), found.title() + by, found.start() + by, found.end() + by);
    }

    private static int titleStart(String folded) {
        Matcher number = NUMBER.matcher(folded);
        if (!number.lookingAt()) {
            return 0;
        }
        Matcher leadIn = LEAD_IN.matcher(folded).region(number.end(), folded.length());
        return leadIn.lookingAt() ? leadIn.end() : number.end();
    }

    private static int withoutSeparator(String folded, int to) {
        int at = to;
        while (at > 0 && " ,:;-\u2013\u2014".indexOf(folded.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
