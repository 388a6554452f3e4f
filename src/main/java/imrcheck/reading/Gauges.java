package imrcheck.reading;

import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what the amounts of a sentence are of. */
final class Gauges {
    private static final String SCALE = "scale-";
    private static final String LESS = "-less";
    private static final Set<String> OF_ACTIVITIES = Set.of("time", "distance", "weight");
    private static final Set<Role> DRUGS = Set.of(Role.DRUG, Role.DRUG_CLASS);
    private static final int WORST_PAIN = 10;
    private static final int NEAR = 8;
    private static final int BEHIND = 3;
    private static final int DAILY = 5;

    private final Reading reading;
    private final ChangeWords changes;

    Gauges(Reading reading, ChangeWords changes) {
        this.reading = reading;
        this.changes = changes;
    }

    /** The values of a sentence, in order, of its amounts. */
    List<Gauge> in(Sentence sentence, List<Amount> amounts) {
        List<Gauge> found = new ArrayList<>();
        for (Amount amount : amounts) {
            Gauge last = found.isEmpty() ? null : found.get(found.size() - 1);
            Gauge gauge = of(amount, sentence, last);
            if (gauge != null) {
                found.add(gauge);
            }
        }
        return found;
    }

    private Gauge of(Amount amount, Sentence sentence, Gauge last) {
        Stretch before = Stretch.of(Math.max(sentence.first(), amount.first() - NEAR), amount.first());
        if (amount.on("ratio")) {
            return scored(amount, before, null);
        } else if (amount.on("score")) {
            return scored(amount, before, new Gauge(Gauge.PAIN, true, amount));
        } else if (amount.on("percent")) {
            boolean again = last != null && last.amount().on("percent");
            return scored(amount, before, again ? new Gauge(last.what(), last.less(), amount) : null);
        } else if (amount.on("drug") || amount.on(Amount.BARE) && ofDrug(amount, sentence)) {
            boolean known = daily(amount, sentence) || last != null && last.what().equals(Gauge.DRUG);
            return known ? new Gauge(Gauge.DRUG, true, amount) : null;
        } else if (amount.on(Amount.BARE)) {
            return bare(amount, before, last);
        } else if (amount.on("angle") || amount.on("grade")) {
            return observed(amount, before, last);
        }
        return OF_ACTIVITIES.contains(amount.scale()) ? done(amount, sentence, last) : null;
    }

    /** What the nearest name of a scale before an amount makes of it. */
    private Gauge scored(Amount amount, Stretch before, Gauge otherwise) {
        Hit scale = scale(before, amount);
        if (scale == null) {
            return otherwise;
        }
        Gauge gauge = named(scale, amount);
        return gauge.what().equals(Gauge.PAIN) ? otherwise : gauge;
    }

    private Hit scale(Stretch before, Amount amount) {
        return changes.in(before, SCALE).filter(hit -> hit.end() <= amount.first()).max(Comparator.comparingInt(Hit::end)).orElse(null);
    }

    private static Gauge named(Hit scale, Amount amount) {
        boolean less = scale.name().endsWith(LESS);
        String what = scale.name().substring(SCALE.length(), scale.name().length() - (less ? LESS.length() : 0));
        return new Gauge(what, less, amount);
    }

    /** A number with no unit: of the scale before it, but of pain only where the value before it in the sentence is. */
    private Gauge bare(Amount amount, Stretch before, Gauge last) {
        Hit scale = scale(before, amount);
        Gauge named = scale == null ? null : named(scale, amount);
        boolean ofPain = named != null && named.what().equals(Gauge.PAIN);
        boolean told = named != null && (!ofPain
                || amount.value() <= WORST_PAIN && (scale.end() == amount.first() || reading.words().is(amount.first() - 1, "from")));
        boolean again = !told && last != null && !OF_ACTIVITIES.contains(last.amount().scale())
                && !(last.what().equals(Gauge.PAIN) && amount.value() > WORST_PAIN);
        return told ? named : again ? new Gauge(last.what(), last.less(), amount) : null;
    }

    private Gauge observed(Amount amount, Stretch before, Gauge last) {
        Hit thing = named(before, Role.OBSERVABLE).max(Comparator.comparingInt(Hit::end)).orElse(null);
        boolean again = thing == null && last != null && last.amount().scale().equals(amount.scale());
        return thing != null ? new Gauge(thing.name(), false, amount) : again ? new Gauge(last.what(), false, amount) : null;
    }

    /** How long, how far or how much somebody does something; the second time the activity need not be named again. */
    private Gauge done(Amount amount, Sentence sentence, Gauge last) {
        Stretch before = Stretch.of(Math.max(sentence.first(), amount.first() - NEAR), amount.end());
        Stretch behind = Stretch.of(amount.end(), Math.min(sentence.end(), amount.end() + BEHIND));
        int from = last == null ? before.first() : Math.max(before.first(), last.amount().end());
        Hit activity = named(Stretch.of(from, Math.max(from, amount.end())), Role.ACTIVITY).max(Comparator.comparingInt(Hit::first))
                .or(() -> named(behind, Role.ACTIVITY).findFirst()).orElse(null);
        if (activity != null) {
            return new Gauge(activity.name(), false, amount);
        }
        boolean again = last != null && last.amount().scale().equals(amount.scale()) && !last.what().equals(Gauge.DRUG);
        return again ? new Gauge(last.what(), last.less(), amount) : null;
    }

    private Stream<Hit> named(Stretch stretch, Role role) {
        return reading.hits(stretch).filter(hit -> hit.role() == role);
    }

    private boolean ofDrug(Amount amount, Stretch sentence) {
        Stretch near = Stretch.of(amount.end(), Math.min(sentence.end(), amount.end() + 2));
        return reading.hits(near).anyMatch(hit -> DRUGS.contains(hit.role()));
    }

    private boolean daily(Amount amount, Stretch sentence) {
        return changes.any(Stretch.of(amount.end(), Math.min(sentence.end(), amount.end() + DAILY)), "daily");
    }
}
