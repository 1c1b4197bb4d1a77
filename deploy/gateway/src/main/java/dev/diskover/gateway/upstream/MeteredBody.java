package dev.diskover.gateway.upstream;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;

/** A body of unknown length, counted while it streams and cut where it goes over the limit. */
final class MeteredBody implements ReadStream<Buffer> {

    private final HttpServerRequest source;
    private final long limit;
    private final Runnable onOverflow;
    private Handler<Throwable> failureHandler = failure -> {};
    private long seen;

    MeteredBody(HttpServerRequest source, long limit, Runnable onOverflow) {
        this.source = source;
        this.limit = limit;
        this.onOverflow = onOverflow;
    }

    @Override
    public MeteredBody handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : chunk -> count(chunk, handler));
        return this;
    }

    private void count(Buffer chunk, Handler<Buffer> handler) {
        seen += chunk.length();
        if (seen <= limit) {
            handler.handle(chunk);
            return;
        }
        onOverflow.run();
        failureHandler.handle(new BodyTooLarge());
    }

    @Override
    public MeteredBody exceptionHandler(Handler<Throwable> handler) {
        failureHandler = handler == null ? failure -> {} : handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public MeteredBody endHandler(Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }

    @Override
    public MeteredBody pause() {
        source.pause();
        return this;
    }

    @Override
    public MeteredBody resume() {
        source.resume();
        return this;
    }

    @Override
    public MeteredBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    static final class BodyTooLarge extends RuntimeException {

        BodyTooLarge() {
            super("the body is over its limit", null, false, false);
        }
    }
}
