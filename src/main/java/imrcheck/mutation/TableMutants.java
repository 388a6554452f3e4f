package imrcheck.mutation;

import imrcheck.rules.FileEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The mutants of a table: each number one step up and down, each row taken away or given the numbers of the next. */
final class TableMutants {
    private static final String WEEKS = "weeks";

    private final String path;
    private final String[] lines;
    private final boolean weeksAreRead;
    private final List<String> columns;
    private final Set<String> texts = new HashSet<>();
    private final List<Mutant> mutants = new ArrayList<>();

    private TableMutants(String path, String text, boolean weeksAreRead) {
        this.path = path;
        this.lines = text.split("\n", -1);
        this.weeksAreRead = weeksAreRead;
        this.columns = cells(lines[0]).stream().map(cell -> text(lines[0], cell)).toList();
    }

    /**
     * The mutants of a table, by lines.
     *
     * @param path         relative to the rules folder
     * @param weeksAreRead whether some rule that sees the rows reads their weeks
     */
    static List<Mutant> of(String path, String text, boolean weeksAreRead) {
        TableMutants found = new TableMutants(path, text, weeksAreRead);
        List<Integer> rows = new ArrayList<>();
        for (int i = 1; i < found.lines.length; i++) {
            if (!found.lines[i].isBlank() && !found.lines[i].startsWith("#")) {
                rows.add(i);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            found.row(rows.get(i), rows.get((i + 1) % rows.size()));
        }
        return found.mutants;
    }

    private void row(int row, int next) {
        add(row, null, Operator.ROW, "row " + quoted(lines[row]) + " removed", null);
        for (String column : List.of("max", WEEKS)) {
            String cell = cell(row, column);
            for (int step : new int[] {1, -1}) {
                if (!cell.isEmpty() && cell.chars().allMatch(Character::isDigit)) {
                    String other = Integer.toString(Integer.parseInt(cell) + step);
                    add(row, with(row, column, other), Operator.NUMBER,
                            column + " \"" + cell + "\" became \"" + other + "\" in row " + quoted(lines[row]),
                            column.equals(WEEKS) ? unread() : null);
                }
            }
        }
        shifted(row, next);
    }

    private void shifted(int row, int next) {
        String[] kept = {lines[row]};
        String max = cell(next, "max");
        String weeks = cell(next, WEEKS);
        boolean sameMax = max.equals(cell(row, "max"));
        lines[row] = with(row, "max", max);
        String shifted = with(row, WEEKS, weeks);
        lines[row] = kept[0];
        if (!shifted.equals(lines[row])) {
            add(row, shifted, Operator.ROW,
                    "row " + quoted(lines[row]) + " took the numbers of the next, " + max + (weeks.isEmpty() ? "" : " over " + weeks),
                    sameMax ? unread() : null);
        }
    }

    private String unread() {
        return weeksAreRead ? null : "no rule reads the weeks of this table";
    }

    private void add(int row, String line, Operator operator, String change, String proof) {
        List<String> text = new ArrayList<>(List.of(lines));
        if (line == null) {
            text.remove(row);
        } else {
            text.set(row, line);
        }
        String whole = String.join("\n", text);
        if (texts.add(whole)) {
            String table = path.substring(path.lastIndexOf('/') + 1);
            mutants.add(new Mutant(new FileEdit(path, whole), row + 1, table, operator, change, proof));
        }
    }

    private String cell(int row, String column) {
        List<Parts.Span> cells = cells(lines[row]);
        int index = columns.indexOf(column);
        return index < 0 || index >= cells.size() ? "" : text(lines[row], cells.get(index));
    }

    private String with(int row, String column, String cell) {
        List<Parts.Span> cells = cells(lines[row]);
        int index = columns.indexOf(column);
        return index < 0 || index >= cells.size() ? lines[row]
                : lines[row].substring(0, cells.get(index).start()) + cell + lines[row].substring(cells.get(index).end());
    }

    private static String text(String line, Parts.Span cell) {
        return line.substring(cell.start(), cell.end()).strip();
    }

    /** Where the cells of a line stand; commas in quotes separate none. */
    private static List<Parts.Span> cells(String line) {
        List<Parts.Span> cells = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            char c = i == line.length() ? ',' : line.charAt(i);
            quoted ^= c == '"';
            if (i == line.length() || c == ',' && !quoted) {
                cells.add(new Parts.Span(start, i));
                start = i + 1;
            }
        }
        return cells;
    }

    private static String quoted(String text) {
        return "\"" + text.strip() + "\"";
    }
}
