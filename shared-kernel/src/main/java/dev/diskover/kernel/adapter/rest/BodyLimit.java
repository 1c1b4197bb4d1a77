package dev.diskover.kernel.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that is too long with a problem. The HTTP server would do it without a word, and where the length was
 * not announced, two errors in the log.
 */
@ApplicationScoped
public class BodyLimit {

    /** Before the server's own limit. */
    private static final int PRIORITY = 10;

    private static final int STATUS = 413;

    private final ObjectMapper json;
    private final long limit;

    public BodyLimit(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.json = json;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::hold, PRIORITY);
    }

    private void hold(RoutingContext exchange) {
        if (announced(exchange.request()) > limit) {
            refuse(exchange);
        } else if (exchange.request().getHeader("Transfer-Encoding") != null) {
            collect(exchange);
        } else {
            exchange.next();
        }
    }

    /** Whether a body in chunks is too long shows only when it is read. */
    private void collect(RoutingContext exchange) {
        var request = exchange.request();
        var body = Buffer.buffer();
        request.handler(chunk -> {
            if (body.length() + chunk.length() <= limit) {
                body.appendBuffer(chunk);
            } else {
                refuse(exchange);
            }
        });
        request.endHandler(end -> {
            ((RoutingContextInternal) exchange).setBody(body);
            exchange.next();
        });
        request.resume();
    }

    private void refuse(RoutingContext exchange) {
        var requestId = RequestId.of(exchange.request().getHeader(RequestId.HEADER));
        var detail = "The body is longer than %d bytes".formatted(limit);
        var document = document(Problem.of(STATUS, "payload_too_large", detail, exchange.normalizedPath(), requestId));
        exchange.response()
                .setStatusCode(STATUS)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Content-Length", Integer.toString(document.length()))
                .putHeader("Connection", "close")
                .putHeader(RequestId.HEADER, requestId)
                .write(document);
        new Leftover(exchange.request()).drop(exchange.vertx());
    }

    private static long announced(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }

    private Buffer document(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem cannot be written", e);
        }
    }
}
