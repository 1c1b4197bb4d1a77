package dev.diskover.gateway;

import dev.diskover.gateway.answer.Cors;
import dev.diskover.gateway.answer.Problem;
import dev.diskover.gateway.answer.Problems;
import dev.diskover.gateway.page.Pages;
import dev.diskover.gateway.rate.RateLimits;
import dev.diskover.gateway.request.Exchange;
import dev.diskover.gateway.route.Route;
import dev.diskover.gateway.route.RouteTable;
import dev.diskover.gateway.upstream.Forwarder;
import jakarta.inject.Singleton;

/** Who answers a well-formed request: the gateway itself, a service, or nobody. */
@Singleton
final class Dispatch {

    private final Cors cors;
    private final Pages pages;
    private final Forwarder forwarder;
    private final RouteTable routes;
    private final RateLimits limits;

    Dispatch(Cors cors, Pages pages, Forwarder forwarder, RouteTable routes, RateLimits limits) {
        this.cors = cors;
        this.pages = pages;
        this.forwarder = forwarder;
        this.routes = routes;
        this.limits = limits;
    }

    void answer(Exchange exchange) {
        if (cors.isPreflight(exchange)) {
            cors.answerPreflight(exchange);
        } else if (!pages.answer(exchange)) {
            routes.find(exchange.path())
                    .ifPresentOrElse(
                            route -> forward(exchange, route), () -> Problems.send(exchange, Problem.notFound()));
        }
    }

    private void forward(Exchange exchange, Route route) {
        exchange.follow(route);
        limits.take(exchange).ifPresent(exchange::ration);
        if (exchange.ration() != null && exchange.ration().isExhausted()) {
            Problems.send(exchange, Problem.tooManyRequests(exchange.ration().waitSeconds()));
        } else {
            forwarder.forward(exchange);
        }
    }
}
