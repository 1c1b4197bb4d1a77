package dev.diskover.kernel.adapter.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How a service talks to the broker. */
@ConfigMapping(prefix = "diskover.kafka")
public interface KafkaConfig {

    /** False where facts are handed to the dispatcher by a test. */
    @WithDefault("true")
    boolean enabled();

    String bootstrapServers();

    /** Services whose facts are consumed: {@code identity,catalog}. Empty: none. */
    Optional<List<String>> consumes();

    /** How often the relay looks for rows nobody woke it for: those a crash or another replica left. */
    @WithDefault("1s")
    Duration poll();

    /** How long the relay, once woken, lets facts gather: those of one sale together cost little more than one. */
    @WithDefault("20ms")
    Duration gather();

    /** Facts are published no sooner than this after the last: in a stream of changes more of them go together. */
    @WithDefault("50ms")
    Duration publishEvery();

    /** Rows published between two looks. */
    @WithDefault("500")
    int batch();

    /** Consumed facts have their effect no sooner than this after the last: a stream of them shares transactions. */
    @WithDefault("250ms")
    Duration consumeEvery();

    /** How often a fact that can be read but fails for its own sake is tried before it is parked. */
    @WithDefault("5")
    int attempts();

    @WithDefault("100ms")
    Duration firstBackOff();

    @WithDefault("5s")
    Duration longestBackOff();
}
