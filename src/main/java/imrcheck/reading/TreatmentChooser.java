package imrcheck.reading;

import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Terms;
import imrcheck.language.TitleRow.Test;
import imrcheck.language.TitleRow;
import imrcheck.language.Titles;
import imrcheck.language.TreatmentRow;
import imrcheck.language.Treatments;
import imrcheck.language.Words;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Chooses the one treatment that a title is about, by the rows of {@link Titles}. The name that comes first is it, save where another
 * word of the title tells otherwise: the vehicle of a drug ("cream"), the needle, the operation that a service belongs to, a return
 * visit.
 */
final class TreatmentChooser {
    private static final Set<String> WITH = Set.of("with", "by", "to");
    private static final int WITH_REACH = 4;

    private final Treatments treatments;
    private final Titles titles;
    private final Words words;
    private final List<Hit> hits;
    private final List<Hit> named;

    /** @param hits the phrases of the title, by first word, longest first */
    TreatmentChooser(Terms terms, Words words, List<Hit> hits) {
        this.treatments = terms.treatments();
        this.titles = terms.titles();
        this.words = words;
        this.hits = hits;
        this.named = hits.stream().filter(hit -> hit.label().role() == Role.TREATMENT)
                .filter(hit -> hits.stream().noneMatch(other -> hides(other, hit))).toList();
    }

    private static boolean hides(Hit other, Hit hit) {
        return other.label().role() == Role.TREATMENT && other.covers(hit)
                || other.is(Role.TRAIT, "guidance") && (other.covers(hit) || other.first() == hit.first());
    }

    /** Whether the title names no treatment. */
    boolean unnamed() {
        return named.isEmpty();
    }

    /** The treatment. */
    TreatmentRow choose() {
        if (unnamed()) {
            return decided(titles.unnamed(), TreatmentRow.OTHER);
        }
        TreatmentRow first = decided(titles.named(), treatment(named.get(0)));
        return decided(titles.aroundSurgery(), first);
    }

    /** What the first row that fits tells of a treatment; the same where none does. */
    private TreatmentRow decided(List<TitleRow> rows, TreatmentRow first) {
        return rows.stream().filter(row -> fits(row, first)).findFirst().map(row -> told(row)).orElse(first);
    }

    private TreatmentRow told(TitleRow row) {
        if (!row.is().equals(TitleRow.NAMED)) {
            return treatments.of(row.is());
        }
        return named.stream().filter(hit -> row.allows(Test.NAMES, Set.of(hit.label().name())))
                .filter(hit -> !row.tests().containsKey(Test.WITH) || with(row.tests().get(Test.WITH), hit)).findFirst()
                .map(this::treatment).orElseThrow();
    }

    private boolean fits(TitleRow row, TreatmentRow first) {
        return row.tests().entrySet().stream().allMatch(test -> holds(test, first));
    }

    private boolean holds(Map.Entry<Test, Set<String>> test, TreatmentRow first) {
        Set<String> wanted = test.getValue();
        return switch (test.getKey()) {
            case FIRST -> wanted.contains(first.id());
            case EXCEPT -> !wanted.contains(first.id());
            case READS -> named.get(0).length() == 1 && wanted.contains(lower(named.get(0)));
            case NAMES -> named.stream().anyMatch(hit -> wanted.contains(hit.label().name()));
            case WITH -> named.stream().anyMatch(hit -> with(wanted, hit));
            case DRUGS -> named.stream().filter(hit -> treatment(hit).drug()).count() >= Integer.parseInt(wanted.iterator().next());
            case SAYS, SAYS_ALSO -> has(Role.TRAIT, wanted).findFirst().isPresent();
            case SAYS_BEFORE -> has(Role.TRAIT, wanted).anyMatch(hit -> hit.first() <= named.get(0).first());
            case NOT_SAYS -> has(Role.TRAIT, wanted).findFirst().isEmpty();
            case COUNTS -> has(Role.UNIT, wanted).findFirst().isPresent();
            case MEASURED_IN -> hits.stream().anyMatch(hit -> hit.label().role() == Role.UNIT && wanted.contains(lower(hit)));
            case PARTS -> has(Role.BODY_PART, wanted).findFirst().isPresent();
        };
    }

    private Stream<Hit> has(Role role, Collection<String> names) {
        return hits.stream().filter(hit -> hit.label().role() == role && names.contains(hit.label().name()));
    }

    /** Whether it is the name of one of these soon after the first, behind "with". */
    private boolean with(Set<String> wanted, Hit hit) {
        Hit first = named.get(0);
        boolean near = hit.first() > first.first() && hit.first() - first.end() < WITH_REACH;
        return near && wanted.contains(hit.label().name()) && with(first.end(), hit.first());
    }

    private boolean with(int from, int to) {
        for (int word = from; word < to; word++) {
            if (WITH.contains(words.word(word).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private String lower(Hit hit) {
        return words.word(hit.first()).toLowerCase(Locale.ROOT);
    }

    private TreatmentRow treatment(Hit hit) {
        return treatments.of(hit.label().name());
    }
}
