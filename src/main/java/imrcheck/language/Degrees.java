package imrcheck.language;

import imrcheck.language.Measure.Unit;
import imrcheck.language.Observables.Observable;
import imrcheck.language.Observables.State;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells from its values how something was found. */
final class Degrees {
    private static final double SAME_SIDES = 0.8;
    private static final double NEARLY_ALL = 90;
    private static final double NORMAL_REFLEX = 2;
    /** An age, a count of days or of hours tells something only where it is more or less than usual. */
    private static final Set<Unit> TIMES = EnumSet.of(Unit.YEARS, Unit.DAYS, Unit.HOURS);

    private Degrees() {}

    /** How it was found, the worst of several values; null where they do not tell. {@code parts} are those named before, the last first. */
    static State state(Observable observable, Set<Unit> measured, List<Measure> values, List<String> parts) {
        if (values.stream().filter(value -> value.unit() == Unit.WEIGHT).count() >= 2 && measured.contains(Unit.WEIGHT)) {
            double least = values.stream().mapToDouble(Measure::value).min().orElseThrow();
            double most = values.stream().mapToDouble(Measure::value).max().orElseThrow();
            return least < SAME_SIDES * most ? State.ABNORMAL : State.NORMAL;
        }
        State worst = null;
        for (Measure value : values) {
            State told = measured.contains(value.unit()) ? state(observable, value, parts) : null;
            State state = told == State.NORMAL && TIMES.contains(value.unit()) ? null : told;
            worst = state == State.ABNORMAL || worst == null ? state : worst;
        }
        return worst;
    }

    private static State state(Observable observable, Measure value, List<String> parts) {
        if (observable.least().containsKey(Observables.ANY) || observable.most().containsKey(Observables.ANY)) {
            return angle(observable, value.value(), List.of(Observables.ANY));
        }
        return switch (value.unit()) {
            case GRADE -> of(value.value() >= value.whole());
            case PLUS -> of(value.value() == NORMAL_REFLEX || value.value() > NORMAL_REFLEX && observable.kind().equals("pulse"));
            case PERCENT -> of(value.value() >= NEARLY_ALL);
            case DEGREES -> value.whole() > 0 ? of(value.value() >= value.whole()) : angle(observable, value.value(), parts);
            case WEIGHT, LEVEL, YEARS, DAYS, HOURS -> null;
        };
    }

    private static State angle(Observable observable, double degrees, List<String> parts) {
        for (String part : parts) {
            Double least = observable.least().get(part);
            Double most = observable.most().get(part);
            if (least != null || most != null) {
                return of((least == null || degrees >= least) && (most == null || degrees <= most));
            }
        }
        return null;
    }

    private static State of(boolean normal) {
        return normal ? State.NORMAL : State.ABNORMAL;
    }
}
