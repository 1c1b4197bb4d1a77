package dev.diskover.gateway;

import dev.diskover.gateway.config.GatewayConfig;
import dev.diskover.gateway.config.Settings;
import dev.diskover.gateway.page.Resource;
import dev.diskover.gateway.route.RouteTable;
import dev.diskover.gateway.route.RoutesFile;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the routes at the start, so that a wrong line stops it. */
final class RouteTableProducer {

    @Produces
    @Singleton
    static RouteTable routes(GatewayConfig config, Settings settings) {
        var yaml = Resource.read(config.routes()).toString();
        return RouteTable.of(RoutesFile.read(yaml, settings.services().keySet()));
    }
}
