package imrcheck.judge;

import java.util.function.Supplier;

/** Gets something when it is first asked for, and keeps it. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> source;
    private T kept;

    Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        if (kept == null) {
            kept = source.get();
        }
        return kept;
    }
}
