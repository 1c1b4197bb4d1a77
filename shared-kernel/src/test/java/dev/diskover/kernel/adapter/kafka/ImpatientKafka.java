package dev.diskover.kernel.adapter.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** So that no test waits long, unless for what is tried again where it wants nothing to be. */
record ImpatientKafka(
        String bootstrapServers, Optional<List<String>> consumes, Duration consumeEvery, Duration firstBackOff)
        implements KafkaConfig {

    static final Duration BRIEFLY = Duration.ofMillis(10);

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public Duration poll() {
        return Duration.ofMillis(500);
    }

    @Override
    public int batch() {
        return 50;
    }

    @Override
    public Duration gather() {
        return Duration.ZERO;
    }

    @Override
    public Duration publishEvery() {
        return Duration.ZERO;
    }

    @Override
    public int attempts() {
        return 3;
    }

    @Override
    public Duration longestBackOff() {
        return firstBackOff.multipliedBy(10);
    }
}
