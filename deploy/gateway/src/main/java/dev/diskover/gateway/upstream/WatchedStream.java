package dev.diskover.gateway.upstream;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body on its way, with a look at each chunk and at how it ends. */
abstract class WatchedStream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;

    WatchedStream(ReadStream<Buffer> source) {
        this.source = source;
    }

    abstract void chunk(Buffer chunk, Handler<Buffer> receiver);

    abstract void end(Handler<Void> receiver);

    abstract void failure(Throwable cause, Handler<Throwable> receiver);

    @Override
    public WatchedStream handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : chunk -> chunk(chunk, handler));
        return this;
    }

    @Override
    public WatchedStream exceptionHandler(Handler<Throwable> handler) {
        source.exceptionHandler(handler == null ? null : cause -> failure(cause, handler));
        return this;
    }

    @Override
    public WatchedStream endHandler(Handler<Void> handler) {
        source.endHandler(handler == null ? null : end -> end(handler));
        return this;
    }

    @Override
    public WatchedStream pause() {
        source.pause();
        return this;
    }

    @Override
    public WatchedStream resume() {
        source.resume();
        return this;
    }

    @Override
    public WatchedStream fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
