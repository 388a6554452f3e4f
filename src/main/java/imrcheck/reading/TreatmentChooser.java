package imrcheck.reading;

import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Terms;
import imrcheck.language.Titles.Row;
import imrcheck.language.Titles.Test;
import imrcheck.language.Titles;
import imrcheck.language.TreatmentRow;
import imrcheck.language.Treatments;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Chooses the one treatment that a title is about, by the rows of {@link Titles}. The name that comes first is it, save where another
 * word of the title tells otherwise: the vehicle of a drug ("cream"), the needle, the operation that a service belongs to, a return
 * visit.
 */
final class TreatmentChooser {
    private static final Set<String> WITH = Set.of("with", "by", "to");
    private static final int WITH_REACH = 4;
    private static final Pattern LEVEL = Pattern.compile("[ctls]\\d{1,2}");

    private final Treatments treatments;
    private final Titles titles;
    private final Words words;
    private final List<Hit> hits;
    private final List<Hit> named;
    private final List<String> heads;

    /** @param hits the phrases of the title, by first word, longest first */
    TreatmentChooser(Terms terms, Words words, List<Hit> hits) {
        this.treatments = terms.treatments();
        this.titles = terms.titles();
        this.words = words;
        this.hits = hits;
        this.named = hits.stream().filter(hit -> hit.role() == Role.TREATMENT)
                .filter(hit -> hits.stream().noneMatch(other -> hides(other, hit))).toList();
        this.heads = heads();
    }

    private static boolean hides(Hit other, Hit hit) {
        return other.role() == Role.TREATMENT && other.covers(hit)
                || other.is(Role.TRAIT, "guidance") && (other.covers(hit) || other.first() == hit.first());
    }

    /**
     * What a title that names no treatment asks for by what is cited for it: a drug of an unknown name is one of the class that the
     * cited section names. Null where that tells nothing. To be asked only of one that is {@link #unnamed}.
     *
     * @param cited the treatments that the cited sections name
     */
    TreatmentRow guess(Set<String> cited) {
        TreatmentRow first = choose(new ArrayList<>());
        return titles.guessed().stream().filter(row -> row.allows(Test.CITES, cited) && row.allows(Test.FIRST, Set.of(first.id())))
                .filter(row -> !row.tests().containsKey(Test.SAYS) || has(Role.TRAIT, row.tests().get(Test.SAYS))).findFirst()
                .map(row -> guessed(row, cited)).orElse(null);
    }

    /** What a row tells; of several cited that it could be none. */
    private TreatmentRow guessed(Row row, Set<String> cited) {
        List<String> fitting = cited.stream().filter(row.tests().get(Test.CITES)::contains).toList();
        return !row.is().equals(Row.NAMED) ? treatments.of(row.is()) : fitting.size() == 1 ? treatments.of(fitting.get(0)) : null;
    }

    /** Whether the title names no treatment. */
    boolean unnamed() {
        return named.isEmpty();
    }

    /** The treatment; the rows that told it are added to some. */
    TreatmentRow choose(List<Row> by) {
        return unnamed() ? decided(titles.unnamed(), TreatmentRow.OTHER, by)
                : decided(titles.aroundSurgery(), decided(titles.named(), treatment(named.get(0)), by), by);
    }

    /** What the first row that fits tells of a treatment; the same where none does. */
    private TreatmentRow decided(List<Row> rows, TreatmentRow first, List<Row> by) {
        for (Row row : rows) {
            if (row.tests().entrySet().stream().allMatch(test -> holds(test, first))) {
                by.add(row);
                return told(row);
            }
        }
        return first;
    }

    private TreatmentRow told(Row row) {
        if (!row.is().equals(Row.NAMED)) {
            return treatments.of(row.is());
        }
        return named.stream().filter(hit -> row.allows(Test.NAMES, Set.of(hit.name())))
                .filter(hit -> !row.tests().containsKey(Test.WITH) || with(row.tests().get(Test.WITH), hit)).findFirst()
                .map(this::treatment).orElseThrow();
    }

    private boolean holds(Map.Entry<Test, Set<String>> test, TreatmentRow first) {
        Set<String> wanted = test.getValue();
        return switch (test.getKey()) {
            case FIRST -> wanted.contains(first.id());
            case EXCEPT -> !wanted.contains(first.id());
            case READS -> named.get(0).length() == 1 && wanted.contains(words.lower(named.get(0).first()));
            case HEAD -> heads.stream().anyMatch(wanted::contains);
            case CITES -> false;
            case NUMBERED -> wanted.contains(IntStream.range(0, words.size()).anyMatch(words::isNumber) ? "yes" : "no");
            case NAMES -> named.stream().anyMatch(hit -> wanted.contains(hit.name()));
            case WITH -> named.stream().anyMatch(hit -> with(wanted, hit));
            case DRUGS -> named.stream().filter(hit -> treatment(hit).drug()).count() >= Integer.parseInt(wanted.iterator().next());
            case SAYS, SAYS_ALSO -> has(Role.TRAIT, wanted);
            case SAYS_BEFORE ->
                hits.stream().takeWhile(hit -> hit.first() <= named.get(0).first()).anyMatch(hit -> is(hit, Role.TRAIT, wanted));
            case NOT_SAYS -> !has(Role.TRAIT, wanted);
            case COUNTS -> has(Role.UNIT, wanted);
            case MEASURED_IN -> hits.stream().anyMatch(hit -> hit.role() == Role.UNIT && wanted.contains(words.lower(hit.first())));
            case PARTS -> has(Role.BODY_PART, wanted);
        };
    }

    /** The last words of the noun phrases up to the first preposition that is no "of", number or sign: what the title is about. */
    private List<String> heads() {
        List<String> heads = new ArrayList<>();
        int word = 0;
        while (word < words.size() && !words.isNumber(word)) {
            boolean last = word + 1 == words.size() || !words.gapHasOnly(word, "-/&") || words.isNumber(word + 1);
            boolean of = !last && words.is(word + 1, "of");
            if (last || words.is(word + 1, WordClass.PREPOSITION) && !words.gapHas(word, "-")) {
                heads.add(words.lower(beforeLevels(word)));
                if (!of) {
                    break;
                }
                word++;
            }
            word++;
        }
        return heads;
    }

    /** The word before the spinal levels that end a noun phrase: "fusion" of "fusion L4-5"; the word itself where it is none. */
    private int beforeLevels(int word) {
        int head = word;
        while (head > 0 && LEVEL.matcher(words.lower(head)).matches() && words.gapHasOnly(head - 1, "-/&")) {
            head--;
        }
        return head;
    }

    private boolean has(Role role, Set<String> names) {
        return hits.stream().anyMatch(hit -> is(hit, role, names));
    }

    private static boolean is(Hit hit, Role role, Set<String> names) {
        return hit.role() == role && names.contains(hit.name());
    }

    /** Whether it is the name of one of these soon after the first, behind "with". */
    private boolean with(Set<String> wanted, Hit hit) {
        Hit first = named.get(0);
        boolean near = hit.first() > first.first() && hit.first() - first.end() < WITH_REACH;
        return near && wanted.contains(hit.name()) && words.any(first.end(), hit.first(), WITH);
    }

    private TreatmentRow treatment(Hit hit) {
        return treatments.of(hit.name());
    }
}
