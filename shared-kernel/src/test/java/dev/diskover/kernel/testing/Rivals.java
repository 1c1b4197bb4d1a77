package dev.diskover.kernel.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** Two that want the same rows at the same moment, again and again. */
public final class Rivals {

    /** Longer than the database takes to see that two lock each other out. */
    private static final int PATIENCE = 10;

    /**
     * @param one is given the number of the turn, so that it can change something each time
     * @throws IllegalStateException when either failed, as one of two does that lock each other out
     */
    public static void meet(int turns, IntConsumer one, IntConsumer other) {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var done = new ExecutorCompletionService<Void>(threads);
            done.submit(turns(turns, start, one));
            done.submit(turns(turns, start, other));
            done.take().get();
            done.take().get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Callable<Void> turns(int turns, CyclicBarrier start, IntConsumer work) {
        return () -> {
            for (var turn = 0; turn < turns; turn++) {
                start.await(PATIENCE, TimeUnit.SECONDS);
                work.accept(turn);
            }
            return null;
        };
    }

    private Rivals() {}
}
