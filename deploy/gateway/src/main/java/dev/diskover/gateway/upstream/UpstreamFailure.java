package dev.diskover.gateway.upstream;

import dev.diskover.gateway.answer.Problem;
import dev.diskover.gateway.request.Exchange;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** What went wrong between the gateway and a service, as the client should hear of it. */
final class UpstreamFailure {

    /** No connection could be had: refused, unknown host, or all are busy. */
    static final class Unreachable extends RuntimeException {

        Unreachable(Throwable cause) {
            super(cause.getMessage(), null, false, false);
        }
    }

    /** The proxy resets a request with a cause only where the client's connection broke. */
    static boolean isByClient(Throwable cause) {
        return cause instanceof StreamResetException && cause.getCause() != null;
    }

    static Problem problem(Exchange exchange, Throwable cause) {
        return switch (cause) {
            case Unreachable noConnection -> Problem.serviceUnavailable();
            case RequestBody.TooLong tooLong ->
                Problem.payloadTooLarge(exchange.route().bodyLimit());
            // The service cannot answer what has not fully arrived: then the client was the slow one.
            case TimeoutException late ->
                exchange.request().isEnded() ? Problem.upstreamTimeout() : Problem.requestTimeout();
            case HttpClosedException hungUp -> Problem.serviceUnavailable();
            case StreamResetException reset -> Problem.serviceUnavailable();
            case IOException broken -> Problem.serviceUnavailable();
            default -> Problem.badGateway();
        };
    }

    private UpstreamFailure() {}
}
