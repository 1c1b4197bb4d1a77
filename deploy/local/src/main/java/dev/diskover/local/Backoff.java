package dev.diskover.local;

import java.time.Duration;
import java.util.Optional;

/** How long to wait before a part that died is started again: at once, then ever longer, then never. */
final class Backoff {

    private static final int TRIES = 7;
    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration HEALTHY = Duration.ofSeconds(30);

    private int fastDeaths;

    /** Empty when there have been too many deaths in a row. A part that lived for a while starts anew. */
    synchronized Optional<Duration> afterLifeOf(Duration life) {
        if (life.compareTo(HEALTHY) >= 0) {
            fastDeaths = 0;
        }
        fastDeaths++;
        if (fastDeaths > TRIES) {
            fastDeaths = 0;
            return Optional.empty();
        }
        return Optional.of(fastDeaths == 1 ? Duration.ZERO : FIRST.multipliedBy(1L << fastDeaths - 2));
    }
}
