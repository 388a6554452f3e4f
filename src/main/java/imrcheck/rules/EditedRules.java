package imrcheck.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of a file that an edit reaches.
 *
 * @param text     the edited file, with the rules above and below the edit blanked out
 * @param replaced the titles of the rules that the edit changes or takes away
 * @param rules    what the rules of {@code text} say about themselves
 * @param builds   whether they keep to the house form
 * @param files    the edited file in two parts: what the edit does not reach, and what it does
 */
record EditedRules(String text, List<String> replaced, List<RuleMetadata> rules, boolean builds, List<DrlFile> files) {

    /**
     * Compares a file with what it was.
     *
     * @param after its text under the edit, or null where it is taken away
     */
    static EditedRules of(DrlFile before, String after) {
        if (after == null) {
            return new EditedRules("", before.rules().stream().map(DrlRule::name).toList(), List.of(), true, List.of());
        }
        List<String> old = List.of(before.text().split("\n", -1));
        List<String> now = new ArrayList<>(List.of(after.split("\n", -1)));
        int above = same(old, now, false);
        int below = Math.min(same(old, now, true), Math.min(old.size(), now.size()) - above);
        List<String> replaced = new ArrayList<>();
        for (DrlRule rule : before.rules()) {
            if (rule.endLine() <= above) {
                blank(now, rule.line() - 1, rule.endLine());
            } else if (rule.line() > old.size() - below) {
                blank(now, rule.line() - 1 + now.size() - old.size(), rule.endLine() + now.size() - old.size());
            } else {
                replaced.add(rule.name());
            }
        }
        return checked(before, String.join("\n", now), replaced);
    }

    private static EditedRules checked(DrlFile before, String text, List<String> replaced) {
        DrlFile file = DrlFile.read(before.path(), text);
        RuleLint lint = new RuleLint();
        lint.check(file);
        boolean none = file.errors().isEmpty() && file.rules().isEmpty();
        return new EditedRules(text, replaced, lint.rules(), none || lint.errors().isEmpty(), List.of(without(before, replaced), file));
    }

    private static DrlFile without(DrlFile file, List<String> titles) {
        List<String> lines = new ArrayList<>(List.of(file.text().split("\n", -1)));
        file.rules().stream().filter(rule -> titles.contains(rule.name())).forEach(rule -> blank(lines, rule.line() - 1, rule.endLine()));
        List<DrlRule> kept = file.rules().stream().filter(rule -> !titles.contains(rule.name())).toList();
        return new DrlFile(file.path(), String.join("\n", lines), file.descr(), kept, file.errors());
    }

    /** How many lines are the same from the start, or from the end. */
    private static int same(List<String> one, List<String> other, boolean fromEnd) {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && line(one, same, fromEnd).equals(line(other, same, fromEnd))) {
            same++;
        }
        return same;
    }

    private static String line(List<String> lines, int number, boolean fromEnd) {
        return lines.get(fromEnd ? lines.size() - 1 - number : number);
    }

    private static void blank(List<String> lines, int from, int to) {
        for (int line = from; line < to; line++) {
            lines.set(line, "");
        }
    }
}
