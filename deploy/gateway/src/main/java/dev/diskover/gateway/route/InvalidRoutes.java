package dev.diskover.gateway.route;

import io.quarkus.runtime.configuration.ConfigurationException;

/** The routes file says something that cannot be meant, so the gateway does not start. */
public final class InvalidRoutes extends ConfigurationException {

    public InvalidRoutes(String sentence) {
        super("routes: " + sentence);
    }
}
