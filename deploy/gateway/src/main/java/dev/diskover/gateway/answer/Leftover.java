package dev.diskover.gateway.answer;

import dev.diskover.gateway.request.Exchange;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/**
 * What a client still has to send when it is answered early. A little is read and dropped, so that the connection can
 * be used again; much, or an unknown length, ends the connection, after a moment in which the client can read why.
 */
final class Leftover {

    private static final String CONNECTION = "Connection";
    private static final String CLOSE = "close";
    private static final long LITTLE = 64 * 1024;
    private static final long MOMENT_MILLIS = 1_000;

    private final HttpServerRequest request;
    private final HttpServerResponse response;

    Leftover(Exchange exchange) {
        request = exchange.request();
        response = exchange.response();
    }

    /** Tells the client, in the head of the answer, whether the connection will go on. */
    void announce() {
        if (!request.isEnded() && !isLittle()) {
            response.putHeader(CONNECTION, CLOSE);
        }
    }

    void drop() {
        if (request.isEnded()) {
            return;
        }
        request.resume();
        if (CLOSE.equals(response.headers().get(CONNECTION))) {
            var connection = request.connection();
            Vertx.currentContext().owner().setTimer(MOMENT_MILLIS, timer -> connection.close());
        }
    }

    private boolean isLittle() {
        var length = request.getHeader("Content-Length");
        if (length == null) {
            return request.getHeader("Transfer-Encoding") == null;
        }
        return length.length() < 10 && Long.parseLong(length) <= LITTLE;
    }
}
