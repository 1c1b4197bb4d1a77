package dev.diskover.gateway.upstream;

import dev.diskover.gateway.request.Exchange;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;

/** What the client sends: counted while it streams, for one in chunks does not say beforehand how long it will be. */
final class RequestBody extends WatchedStream {

    private final Exchange exchange;
    private Handler<Throwable> failureReceiver = cause -> {};
    private long seen;

    RequestBody(Exchange exchange) {
        super(exchange.request());
        this.exchange = exchange;
    }

    boolean isTooLong() {
        return seen > exchange.route().bodyLimit();
    }

    @Override
    void chunk(Buffer chunk, Handler<Buffer> receiver) {
        seen += chunk.length();
        if (isTooLong()) {
            failureReceiver.handle(new TooLong());
        } else {
            receiver.handle(chunk);
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
