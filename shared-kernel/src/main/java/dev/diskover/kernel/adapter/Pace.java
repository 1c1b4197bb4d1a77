package dev.diskover.kernel.adapter;

import java.time.Duration;

/**
 * Turns at least an interval apart: the first after a rest comes at once, those that follow closely wait and so grow
 * larger. Used by one thread.
 */
public final class Pace {

    private final long interval;
    private long next = System.nanoTime();

    public Pace(Duration interval) {
        this.interval = interval.toNanos();
    }

    /** @return whether there was something to wait for */
    public boolean awaitTurn() {
        var wait = next - System.nanoTime();
        if (wait > 0) {
            rest(Duration.ofNanos(wait));
        }
        next = System.nanoTime() + interval;
        return wait > 0;
    }

    /** Sleeps. Who is interrupted goes on at once. */
    public static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
