package dev.diskover.kernel.domain;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes ids: UUID version 7 (RFC 9562), so that rows made together lie together in an index. Within a process each is
 * greater than those before: a counter follows the millisecond (RFC 9562, 6.2, method 1), and a list in the order of
 * its ids is in the order of making.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;
    private static final long COUNTER = (1L << COUNTER_BITS) - 1;
    /** Milliseconds of the epoch with the counter behind them. One that overflows borrows the next millisecond. */
    private static final AtomicLong LAST = new AtomicLong();

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    public static UUID next() {
        return of(LAST.accumulateAndGet(System.currentTimeMillis() << COUNTER_BITS, Ids::after));
    }

    /** No id that is made then or later comes before it: what is asked for below it was made earlier. */
    public static UUID firstAt(Instant time) {
        return new UUID(time.toEpochMilli() << 16 | VERSION_7, VARIANT);
    }

    static long after(long last, long now) {
        return Math.max(last + 1, now);
    }

    static UUID of(long tick) {
        var millis = tick >>> COUNTER_BITS;
        return new UUID(millis << 16 | VERSION_7 | tick & COUNTER, VARIANT | RANDOM.nextLong() >>> 2);
    }

    private Ids() {}
}
