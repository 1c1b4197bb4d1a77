package dev.diskover.kernel.adapter;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of a service. A test puts another in its place. */
public class TimeSource {

    /** UTC, cut to microseconds: what PostgreSQL keeps, so that a stored time equals the one in memory. */
    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), java.time.Duration.ofNanos(1000));
    }
}
