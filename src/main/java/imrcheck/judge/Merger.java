package imrcheck.judge;

import imrcheck.facts.Finding;
import imrcheck.facts.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Spares the reader the same thing twice: several rules, or one rule several times, may find the same words. */
final class Merger {
    private Merger() {}

    /**
     * The findings without those that an earlier or more special one already tells.
     *
     * @param sorted  loudest first
     * @param general ids of the rules for any treatment, which give way to a topic's own
     */
    static List<Finding> merged(List<Finding> sorted, Set<String> general) {
        List<Finding> once = new ArrayList<>();
        sorted.forEach(finding -> addOnce(once, finding));
        return once
                .stream().filter(
                        finding -> once.stream()
                                .noneMatch(other -> tellsMore(other, finding) || general.contains(finding.rule())
                                        && !general.contains(other.rule()) && (tells(other, finding) || sameExcess(other, finding))))
                .toList();
    }

    /** The same words with more to show for them, or told louder. */
    private static boolean tellsMore(Finding other, Finding finding) {
        boolean same = finding.guideline() == null && other.kind() == finding.kind() && other.message().equals(finding.message())
                && !other.rule().equals(finding.rule());
        return same && new HashSet<>(other.evidence()).containsAll(finding.evidence())
                && (other.level() != finding.level() ? other.level().compareTo(finding.level()) < 0
                        : other.evidence().size() > finding.evidence().size()
                                || other.evidence().size() == finding.evidence().size() && other.rule().compareTo(finding.rule()) > 0);
    }

    /** An excess is one and the same whether it is summed up or said in words. */
    private static boolean sameExcess(Finding one, Finding other) {
        return one.kind() == Kind.LIMIT_EXCEEDED && other.kind() == Kind.LIMIT_EXCEEDED && one.level() == other.level();
    }

    /** Of one rule's findings on overlapping words, the one that shows most of them stays. */
    private static void addOnce(List<Finding> kept, Finding finding) {
        for (int i = 0; i < kept.size(); i++) {
            Finding other = kept.get(i);
            if (other.rule().equals(finding.rule()) && tells(other, finding)) {
                if (length(finding) > length(other)) {
                    kept.set(i, finding);
                }
                return;
            }
        }
        kept.add(finding);
    }

    private static boolean tells(Finding one, Finding other) {
        if (one.kind() != other.kind() || one.level() != other.level()) {
            return false;
        }
        boolean same = one.message().equals(other.message()) && one.evidence().equals(other.evidence());
        return same && one.searched().equals(other.searched())
                || one.evidence().stream().anyMatch(passage -> other.evidence().stream().anyMatch(p -> passage.span().overlaps(p.span())));
    }

    private static int length(Finding finding) {
        return finding.evidence().stream().mapToInt(passage -> passage.span().end() - passage.span().start()).sum();
    }
}
