package imrcheck.source;

import imrcheck.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Says of which pages of a PDF the text is not, or may not be, all that stands on them. */
final class PageProblems {
    private final String text;
    /** Where each page begins, and where the last one ends. */
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    /** @param text ends each page with a form feed */
    PageProblems(String text) {
        this.text = text;
        for (int at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) {
            starts.add(at + 1);
        }
    }

    /** How many pages there are. */
    int count() {
        return starts.size() - 1;
    }

    /**
     * The problems, none of them fatal.
     *
     * @param damaged  pages, from 1, of which something is damaged
     * @param empty    pages that have no contents
     * @param images   pages that show an image
     * @param unmapped pages with signs of unknown meaning
     * @throws UnreadableException where no page has text
     */
    List<Problem> of(SortedSet<Integer> damaged, Set<Integer> empty, Set<Integer> images, SortedSet<Integer> unmapped)
            throws UnreadableException {
        if (text.isBlank()) {
            throw new UnreadableException(!damaged.isEmpty() ? Problems.CORRUPT : images.isEmpty() ? Problems.NO_TEXT : Problems.SCANNED);
        }
        List<Problem> problems = new ArrayList<>();
        if (!damaged.isEmpty()) {
            problems.add(Problems.damaged(named(damaged), gaps(damaged)));
        }
        if (!unmapped.isEmpty()) {
            problems.add(Problems.unmapped(named(unmapped), gaps(unmapped)));
        }
        SortedSet<Integer> blank = new TreeSet<>();
        for (int page = 1; page <= count(); page++) {
            // A page of which all was read and that shows nothing at all is blank.
            if ((empty.contains(page) || images.contains(page)) && text.substring(starts.get(page - 1), starts.get(page)).isBlank()) {
                blank.add(page);
            }
        }
        blank.removeAll(damaged);
        if (!blank.isEmpty()) {
            problems.add(Problems.withoutText(named(blank), images.containsAll(blank), gaps(blank)));
        }
        return problems;
    }

    /** Such as "page 2 of 6", "pages 1 to 6" or "pages 2, 4 to 5 of 6". */
    private String named(SortedSet<Integer> pages) {
        List<String> runs = new ArrayList<>();
        int first = pages.first();
        for (int page : pages) {
            if (!pages.contains(page + 1)) {
                runs.add(first == page ? "" + page : first + " to " + page);
            }
            first = pages.contains(page + 1) ? first : nextOf(pages, page);
        }
        return (pages.size() == 1 ? "page " : "pages ") + String.join(", ", runs) + (pages.size() == count() ? "" : " of " + count());
    }

    private static int nextOf(SortedSet<Integer> pages, int page) {
        SortedSet<Integer> later = pages.tailSet(page + 1);
        return later.isEmpty() ? page : later.first();
    }

    private List<Span> gaps(SortedSet<Integer> pages) {
        return pages.stream().filter(page -> page <= count()).map(page -> new Span(starts.get(page - 1), starts.get(page))).toList();
    }
}
