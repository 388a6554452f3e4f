package imrcheck.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on standard error for work of many steps; none where that is no terminal. */
final class Steps implements AutoCloseable {
    /** No bar. */
    static final Steps NONE = new Steps(null);

    private final ProgressBar bar;

    private Steps(ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * A bar.
     *
     * @param task what is going on, such as {@code Checking}
     * @param unit what is counted, with a blank before it
     */
    static Steps of(String task, String unit, int steps, Console console) {
        if (!console.terminal().err()) {
            return NONE;
        }
        return new Steps(new ProgressBarBuilder().setTaskName(task).setUnit(unit, 1).setInitialMax(steps).setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish().setConsumer(new ConsoleProgressBarConsumer(console.err(), console.terminal().barColumns()))
                .build());
    }

    /** So many more are done; with the last one the bar is gone. */
    void done(int steps) {
        if (bar != null) {
            bar.stepBy(steps);
            if (complete()) {
                bar.close();
            }
        }
    }

    private boolean complete() {
        return bar.getCurrent() >= bar.getMax();
    }

    @Override
    public void close() {
        if (bar != null && !complete()) {
            bar.close();
        }
    }
}
