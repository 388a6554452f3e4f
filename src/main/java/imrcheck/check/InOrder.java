package imrcheck.check;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many inputs at once and hands the results on in the order of the inputs. It holds a few inputs a thread and no
 * more, so that memory does not grow with their number.
 */
public final class InOrder {
    private static final int AHEAD_PER_JOB = 4;

    private InOrder() {}

    /**
     * Applies {@code work} to every input.
     *
     * @param inputs asked for the next input from the calling thread only, and only when there is room for it
     * @param work   called from {@code jobs} threads; from the calling thread where {@code jobs} is 1
     * @param jobs   at least 1
     * @param sink   called from the calling thread, in the order of the inputs
     * @param <I>    an input
     * @param <O>    its result
     */
    public static <I, O> void run(Iterator<I> inputs, Function<I, O> work, int jobs, Consumer<O> sink) {
        if (jobs == 1) {
            inputs.forEachRemaining(input -> sink.accept(work.apply(input)));
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(jobs, InOrder::worker);
        try {
            Queue<CompletableFuture<O>> ahead = new ArrayDeque<>();
            while (inputs.hasNext()) {
                I input = inputs.next();
                ahead.add(CompletableFuture.supplyAsync(() -> work.apply(input), pool));
                if (ahead.size() >= jobs * AHEAD_PER_JOB) {
                    sink.accept(result(ahead.remove()));
                }
            }
            while (!ahead.isEmpty()) {
                sink.accept(result(ahead.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** A daemon, so that a failing sink does not keep the process alive. */
    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "imr-check-worker");
        thread.setDaemon(true);
        return thread;
    }

    private static <O> O result(CompletableFuture<O> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }
}
