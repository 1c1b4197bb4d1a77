package dev.diskover.kernel.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** Two that want the same rows at the same moment, again and again. */
public final class Rivals {

    /**
     * @param one is given the number of the turn, so that it can change something each time
     * @throws IllegalStateException when either failed, as one of two does that lock each other out
     */
    public static void meet(int turns, IntConsumer one, IntConsumer other) {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(turns(turns, start, one));
            var second = threads.submit(turns(turns, start, other));
            first.get(60, TimeUnit.SECONDS);
            second.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Callable<Void> turns(int turns, CyclicBarrier start, IntConsumer work) {
        return () -> {
            for (var turn = 0; turn < turns; turn++) {
                start.await(10, TimeUnit.SECONDS);
                work.accept(turn);
            }
            return null;
        };
    }

    private Rivals() {}
}
