package dev.diskover.kernel.adapter.kafka;

import java.time.Duration;

/** Doubling pauses between the first and the longest. Used by one thread. */
final class BackOff {

    private final Duration first;
    private final Duration longest;
    private Duration current;

    BackOff(KafkaConfig config) {
        this.first = config.firstBackOff();
        this.longest = config.longestBackOff();
        this.current = Duration.ZERO;
    }

    Duration next() {
        var doubled = current.isZero() ? first : current.multipliedBy(2);
        current = doubled.compareTo(longest) > 0 ? longest : doubled;
        return current;
    }

    Duration current() {
        return current;
    }

    void reset() {
        current = Duration.ZERO;
    }
}
