package dev.diskover.order;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator can set in orders. */
@ConfigMapping(prefix = "order")
public interface OrderConfig {

    String catalogUrl();

    String publicUrl();

    /** How long the simulated provider takes to answer a payment that it answers late. */
    @WithDefault("2s")
    Duration simulatedDelay();
}
