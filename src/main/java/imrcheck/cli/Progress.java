package imrcheck.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on standard error while many letters are checked; nothing where that is no terminal or they are few. */
final class Progress implements AutoCloseable {
    private static final int MANY = 20;
    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    static Progress over(int letters, Console console, boolean quiet) {
        if (quiet || letters < MANY || !console.terminal().err()) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder().setTaskName("Checking").setUnit(" letters", 1).setInitialMax(letters)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(console.err(), console.terminal().columns())).build());
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
