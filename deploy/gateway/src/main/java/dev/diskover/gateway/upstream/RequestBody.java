package dev.diskover.gateway.upstream;

import dev.diskover.gateway.request.Exchange;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;

/**
 * What the client sends: counted while it streams, for one in chunks does not say beforehand how long it will be. The
 * service's time begins anew with each chunk, so that a slow line is no failure; but not for ever, or a few clients
 * that send a byte now and then would hold all connections to a service.
 */
final class RequestBody extends WatchedStream {

    private static final int PATIENCE = 6;

    private final Exchange exchange;
    private final long timeLimitMillis;
    private Handler<Throwable> failureReceiver = cause -> {};
    private HttpClientRequest timed;
    private long seen;

    RequestBody(Exchange exchange) {
        super(exchange.request());
        this.exchange = exchange;
        this.timeLimitMillis = exchange.route().timeLimit().toMillis();
    }

    boolean isTooLong() {
        return seen > exchange.route().bodyLimit();
    }

    /** Progress of the body gives this request more time. */
    void extend(HttpClientRequest request) {
        timed = request;
    }

    /** The answer has begun, or never will. */
    void answered() {
        timed = null;
    }

    @Override
    void chunk(Buffer chunk, Handler<Buffer> receiver) {
        seen += chunk.length();
        if (isTooLong()) {
            failureReceiver.handle(new TooLong());
            return;
        }
        if (exchange.elapsedNanos() / 1_000_000 < PATIENCE * timeLimitMillis) {
            extendTime();
        }
        receiver.handle(chunk);
    }

    @Override
    void end(Handler<Void> receiver) {
        if (seen > 0) {
            extendTime();
        }
        receiver.handle(null);
    }

    private void extendTime() {
        if (timed != null) {
            timed.idleTimeout(timeLimitMillis);
        }
    }

    @Override
    void failure(Throwable cause, Handler<Throwable> receiver) {
        exchange.abandon();
        receiver.handle(cause);
    }

    @Override
    public WatchedStream exceptionHandler(Handler<Throwable> handler) {
        failureReceiver = handler == null ? cause -> {} : handler;
        return super.exceptionHandler(handler);
    }

    static final class TooLong extends RuntimeException {

        TooLong() {
            super("the body is over its limit", null, false, false);
        }
    }
}
