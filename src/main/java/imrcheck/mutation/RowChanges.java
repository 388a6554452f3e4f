package imrcheck.mutation;

import imrcheck.facts.Criterion;
import imrcheck.facts.Fact;
import imrcheck.facts.Kind;
import imrcheck.facts.Requirement;
import imrcheck.facts.Source;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The mistakes to be made in a row: what each of its parts can be mistaken for. */
final class RowChanges {
    /** Texts of a row that say something to the rules; the others name it or say where it stands. */
    private static final Set<String> TEXTS = Set.of("unit");

    private RowChanges() {}

    /** The row with each of the mistakes, by what the mistake is. */
    static Map<String, Fact> of(Fact row) {
        Map<String, Fact> changed = new LinkedHashMap<>();
        parts((Record) row).forEach((change, record) -> changed.put(change, consistent((Fact) record, row)));
        if (row instanceof Requirement requirement && requirement.criteria().size() > 1) {
            boolean all = requirement.needed() > 1;
            changed.put(all ? "all became any" : "any became all", new Requirement(requirement.head(),
                    all ? 1 : requirement.criteria().size(), requirement.criteria(), requirement.indifferent(), requirement.unless()));
        }
        return changed;
    }

    /** What a file cannot say apart goes together: how many criteria there are and are needed, and what answers a denial. */
    private static Fact consistent(Fact changed, Fact row) {
        if (changed instanceof Requirement some && ((Requirement) row).needed() > some.criteria().size()) {
            return new Requirement(some.head(), some.criteria().size(), some.criteria(), some.indifferent(), some.unless());
        }
        if (changed instanceof Criterion some && !some.unless().equals(((Criterion) row).unless())) {
            Set<String> metBy = new HashSet<>(some.metBy());
            metBy.retainAll(some.unless());
            return new Criterion(some.head(), metBy, some.unmetBy(), some.unrecorded(), some.unless(), some.excusedBy());
        }
        return changed;
    }

    private static Map<String, Record> parts(Record record) {
        Map<String, Record> changed = new LinkedHashMap<>();
        RecordComponent[] parts = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(parts).map(part -> get(record, part)).toArray();
        for (int i = 0; i < parts.length; i++) {
            int which = i;
            mistakes(parts[i].getName(), values[i]).forEach((change, value) -> {
                Object[] others = values.clone();
                others[which] = value;
                changed.put(change, make(record.getClass(), parts, others));
            });
        }
        return changed;
    }

    private static Map<String, Object> mistakes(String name, Object value) {
        Map<String, Object> mistakes = new LinkedHashMap<>();
        String field = name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        if (value instanceof Record record && value != Source.ALWAYS) {
            mistakes.putAll(parts(record));
        } else if (value instanceof Set<?> set) {
            new TreeSet<>(set).forEach(one -> mistakes.put(field + " without " + one, without(set, one)));
        } else if (value instanceof List<?> groups) {
            groups(field, groups, mistakes);
        } else if (value instanceof LocalDate day) {
            List.of(day.minusDays(1), day.plusDays(1)).forEach(other -> mistakes.put(field + " " + day + " became " + other, other));
        } else if (value instanceof Integer number && !name.equals("needed")) {
            List.of(number - 1, number + 1).forEach(other -> mistakes.put(field + " " + number + " became " + other, other));
        } else if (value instanceof Boolean flag) {
            mistakes.put(field + " became " + !flag, !flag);
        } else if (value instanceof Enum<?> choice && !(choice instanceof Kind)) {
            Arrays.stream(choice.getDeclaringClass().getEnumConstants()).filter(other -> other != choice)
                    .forEach(other -> mistakes.put(field + " became " + other, other));
        } else if (value instanceof String && TEXTS.contains(name)) {
            mistakes.put(field + " dropped", null);
        }
        return mistakes;
    }

    /** Each name of each group left out; a group of one name goes with it. */
    private static void groups(String field, List<?> groups, Map<String, Object> mistakes) {
        for (int i = 0; i < groups.size(); i++) {
            for (Object one : new TreeSet<>((Set<?>) groups.get(i))) {
                List<Object> others = new ArrayList<>(groups);
                Set<?> rest = without((Set<?>) groups.get(i), one);
                if (rest.isEmpty()) {
                    others.remove(i);
                } else {
                    others.set(i, rest);
                }
                mistakes.put(field + " without " + one + " of " + groups.get(i), others);
            }
        }
    }

    private static Set<?> without(Set<?> some, Object one) {
        Set<Object> rest = new HashSet<>(some);
        rest.remove(one);
        return rest;
    }

    private static Object get(Record record, RecordComponent part) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Record make(Class<? extends Record> type, RecordComponent[] parts, Object[] values) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
