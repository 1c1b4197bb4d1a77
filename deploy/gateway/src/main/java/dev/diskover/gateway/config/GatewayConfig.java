package dev.diskover.gateway.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** All settings. What is text here is checked by {@link Settings}, so that a refusal can name the variable. */
@ConfigMapping(prefix = "gateway")
public interface GatewayConfig {

    /** Name of a service, as routes.yaml uses it, to its base address. */
    Map<String, Optional<String>> services();

    /** Whether services may run on this machine; in production such an address is a leftover of the local system. */
    @WithDefault("true")
    boolean localServices();

    /** Origins that may call from a browser with credentials, separated by commas. */
    Optional<String> webOrigins();

    /** Whether origins without TLS are let in; in production only where ALLOW_INSECURE_PUBLIC_URL says so. */
    Optional<String> insecureOrigins();

    /** Whether a proxy in front sets X-Forwarded-*; without one a client could write what it likes there. */
    Optional<String> trustProxy();

    @WithDefault("routes.yaml")
    String routes();

    Limits limits();

    Upstream upstream();

    interface Limits {

        @WithDefault("8192")
        int urlLength();

        @WithDefault("16K")
        MemorySize headerSize();

        /** Multiplies every rate of routes.yaml: for load tests, where one address plays a thousand clients. */
        @WithDefault("1")
        int rateFactor();
    }

    interface Upstream {

        @WithDefault("500ms")
        Duration connectTimeout();

        /** How long a connection may be silent, also amid an answer; above the longest time limit of a route. */
        @WithDefault("75s")
        Duration idleTimeout();

        /** More than identity lets wait for a password's hash, so that its other answers find a connection. */
        @WithDefault("256")
        int connectionsPerService();

        /** Requests that may wait for a connection; the next is told at once that the service is busy. */
        @WithDefault("256")
        int waitingPerService();

        @WithDefault("800ms")
        Duration healthTimeout();
    }
}
