package imrcheck.reading;

import imrcheck.facts.Polarity;

/**
 * A value of something that care may change, such as pain, a score of disability, or how long one can stand.
 *
 * @param what   such as {@code pain}, {@code walking}, {@code drug} for how much of a drug is taken, or the name of an observable
 * @param less   whether it is better the lower it is
 * @param amount how much of it
 */
record Gauge(String what, boolean less, Amount amount) {
    static final String PAIN = "pain";
    static final String DRUG = "drug";
    /** The share of a change that counts as one where the scale has no step of its own. */
    private static final double SHARE = 0.25;
    private static final double SCORE_STEP = 2;
    private static final double ANGLE_STEP = 10;
    private static final double LEAST_SHARE = 0.15;

    /** Whether another is of the same thing on the same scale, or a bare number that can be. */
    boolean comparable(Gauge other) {
        boolean same = amount.scale().equals(other.amount.scale()) || amount.on(Amount.BARE) || other.amount.on(Amount.BARE);
        return what.equals(other.what) && same;
    }

    /** Whether it is better after than before: affirmed, denied where it is the same or worse, uncertain where it moved too little. */
    Polarity since(Gauge before) {
        double gain = (amount.value() - before.amount.value()) * (less ? -1 : 1);
        if (gain == 0) {
            return Polarity.DENIED;
        }
        return Math.abs(gain) < step(before.amount.value()) ? Polarity.UNCERTAIN : gain > 0 ? Polarity.AFFIRMED : Polarity.DENIED;
    }

    private double step(double before) {
        if (what.equals(PAIN)) {
            return SCORE_STEP;
        }
        return amount.on("angle") ? ANGLE_STEP : amount.on("grade") ? 0 : before * (less && !what.equals(DRUG) ? LEAST_SHARE : SHARE);
    }
}
