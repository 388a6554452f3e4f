package imrcheck.check;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Gives up work that keeps a processor busy for too long. Time of the processor counts, not of the clock, so that a busy machine or a
 * slow disk makes no difference.
 */
final class TimeLimit {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LOOK_EVERY_MILLIS = 200;

    private TimeLimit() {}

    /**
     * The result of the work, or empty where it took longer; the thread that does it is left to itself then, since Java cannot end it.
     *
     * @param most of processor time
     */
    static <T> Optional<T> within(Duration most, Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread worker = new Thread(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        }, "imr-check-letter");
        worker.setDaemon(true);
        worker.start();
        while (true) {
            try {
                return Optional.ofNullable(result.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                if (THREADS.getThreadCpuTime(worker.getId()) > most.toNanos()) {
                    worker.interrupt();
                    return Optional.empty();
                }
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) e.getCause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CompletionException(e);
            }
        }
    }
}
