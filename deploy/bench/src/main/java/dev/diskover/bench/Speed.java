package dev.diskover.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * How much the machine does in a millisecond now: the CPU time of always the same work. On cores of a shared host that
 * differs from hour to hour by more than half, and what an operation costs with it.
 */
final class Speed {

    private static final int STEPS = 200_000_000;

    /** @return milliseconds of CPU time, the best of three */
    static double measure() {
        var best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            best = Math.min(best, once());
        }
        return best;
    }

    private static double once() {
        var threads = ManagementFactory.getThreadMXBean();
        var begun = threads.getCurrentThreadCpuTime();
        var result = work();
        var taken = threads.getCurrentThreadCpuTime() - begun;
        if (result == 0) {
            throw new IllegalStateException("Xorshift never comes to zero");
        }
        return taken / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    /** Each step needs the one before, so that only the clock of the core counts. */
    private static long work() {
        var state = 88_172_645_463_325_252L;
        for (int i = 0; i < STEPS; i++) {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
        }
        return state;
    }

    private Speed() {}
}
