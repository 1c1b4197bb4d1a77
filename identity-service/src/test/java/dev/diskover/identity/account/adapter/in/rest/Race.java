package dev.diskover.identity.account.adapter.in.rest;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does something many times at once. */
public final class Race {

    public static <T> List<T> of(int runners, IntFunction<T> run) throws InterruptedException {
        var start = new CyclicBarrier(runners);
        try (var threads = Executors.newFixedThreadPool(runners)) {
            return threads
                    .invokeAll(IntStream.range(0, runners)
                            .<java.util.concurrent.Callable<T>>mapToObj(runner -> () -> {
                                start.await();
                                return run.apply(runner);
                            })
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private Race() {}
}
