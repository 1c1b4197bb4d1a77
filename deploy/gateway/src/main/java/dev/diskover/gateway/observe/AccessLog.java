package dev.diskover.gateway.observe;

import dev.diskover.gateway.request.Exchange;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;

/**
 * One line for each request, with fields that the JSON format shows one by one. Queries, headers and bodies may hold
 * tokens and are never in it; where no route matched, nor is the path.
 */
@Singleton
public final class AccessLog {

    private static final Logger LOG = Logger.getLogger("access");

    /** What nginx calls a client that left before its answer was there. */
    private static final int CLIENT_LEFT = 499;

    private static final int BROKE_OFF = 502;

    private final RequestMetrics metrics;

    AccessLog(RequestMetrics metrics) {
        this.metrics = metrics;
    }

    public void record(Exchange exchange) {
        var status = status(exchange);
        metrics.request(exchange, status);
        if (LOG.isLoggable(Level.INFO)) {
            LOG.log(line(exchange, status));
        }
    }

    private static int status(Exchange exchange) {
        if (exchange.response().ended()) {
            return exchange.response().getStatusCode();
        }
        return exchange.failure() == null ? CLIENT_LEFT : BROKE_OFF;
    }

    private static ExtLogRecord line(Exchange exchange, int status) {
        var millis = TimeUnit.NANOSECONDS.toMillis(exchange.elapsedNanos());
        var method = exchange.request().method().name();
        var text = "%s %s %d %d ms".formatted(method, exchange.label(), status, millis);
        var line = new ExtLogRecord(Level.INFO, text, ExtLogRecord.FormatStyle.NO_FORMAT, AccessLog.class.getName());
        line.setLoggerName(LOG.getName());
        line.putMdc("request_id", exchange.requestId());
        line.putMdc("trace_id", exchange.trace().traceId());
        line.putMdc("client", exchange.client().chain());
        line.putMdc("method", method);
        line.putMdc("route", exchange.label());
        line.putMdc("service", exchange.service());
        line.putMdc("status", Integer.toString(status));
        line.putMdc("ms", Long.toString(millis));
        if (exchange.failure() != null) {
            line.putMdc("failure", exchange.failure());
        }
        return line;
    }
}
