package dev.diskover.gateway;

import dev.diskover.gateway.answer.AnswerHeaders;
import dev.diskover.gateway.answer.Problem;
import dev.diskover.gateway.answer.Problems;
import dev.diskover.gateway.config.Settings;
import dev.diskover.gateway.observe.AccessLog;
import dev.diskover.gateway.request.Exchange;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** The way of every request. It comes before anything Quarkus would do and passes nothing on to it. */
@Singleton
final class Gateway {

    private static final Logger LOG = Logger.getLogger(Gateway.class);

    private final Settings settings;
    private final RequestRules rules;
    private final Dispatch dispatch;
    private final AnswerHeaders headers;
    private final AccessLog log;

    Gateway(Settings settings, RequestRules rules, Dispatch dispatch, AnswerHeaders headers, AccessLog log) {
        this.settings = settings;
        this.rules = rules;
        this.dispatch = dispatch;
        this.headers = headers;
        this.log = log;
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::handle).failureHandler(this::fail);
        // What the router finds wrong with a path before it asks any handler.
        router.errorHandler(400, this::fail);
    }

    private void handle(RoutingContext context) {
        var exchange = begin(context);
        rules.fault(exchange)
                .ifPresentOrElse(problem -> Problems.send(exchange, problem), () -> dispatch.answer(exchange));
    }

    private Exchange begin(RoutingContext context) {
        var exchange = new Exchange(context.request(), settings.trustProxy());
        context.put(Exchange.class.getName(), exchange);
        context.addHeadersEndHandler(head -> headers.applyTo(exchange));
        context.addEndHandler(end -> log.record(exchange));
        return exchange;
    }

    // Also reached without handle(), by what the router itself refuses, such as a path that does not begin with '/'.
    private void fail(RoutingContext context) {
        Exchange known = context.get(Exchange.class.getName());
        var exchange = known != null ? known : begin(context);
        if (context.failure() != null && context.statusCode() / 100 != 4) {
            LOG.errorf(context.failure(), "Request %s failed in the gateway", exchange.requestId());
            exchange.failedWith(context.failure().getClass().getSimpleName());
            Problems.send(exchange, Problem.internalError());
        } else {
            Problems.send(exchange, Problem.malformed("The request cannot be understood."));
        }
    }
}
