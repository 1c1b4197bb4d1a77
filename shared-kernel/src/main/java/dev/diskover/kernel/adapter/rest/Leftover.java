package dev.diskover.kernel.adapter.rest;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

/**
 * What a client still sends when it is answered early. Who hangs up at once resets the connection, and the answer is
 * lost with it; so a little more is read and dropped, while the client reads why.
 */
final class Leftover {

    private static final long MOST_BYTES = 1024 * 1024;
    private static final long MOMENT_MILLIS = 2_000;

    private final HttpServerRequest request;
    private long dropped;

    Leftover(HttpServerRequest request) {
        this.request = request;
    }

    /** The answer must be written, but not ended: the server hangs up where an answer ends that says it will. */
    void drop(Vertx vertx) {
        if (request.isEnded()) {
            hangUp();
            return;
        }
        var timer = vertx.setTimer(MOMENT_MILLIS, moment -> hangUp());
        request.handler(chunk -> {
            dropped += chunk.length();
            if (dropped > MOST_BYTES) {
                hangUp();
            }
        });
        request.endHandler(end -> {
            vertx.cancelTimer(timer);
            hangUp();
        });
        request.resume();
    }

    private void hangUp() {
        var response = request.response();
        if (!response.ended() && !response.closed()) {
            response.end().onComplete(sent -> request.connection().close());
        }
    }
}
