package dev.diskover.gateway.upstream;

import dev.diskover.gateway.request.Exchange;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/**
 * What a service answers. Where it breaks off, the client's connection is closed, which is the only honest sign once
 * the head is sent. The proxy would reset the response instead, and of that neither the log nor Quarkus's count of
 * requests under way would ever hear.
 */
final class AnswerBody extends WatchedStream {

    private final Exchange exchange;

    AnswerBody(ReadStream<Buffer> source, Exchange exchange) {
        super(source);
        this.exchange = exchange;
    }

    @Override
    void chunk(Buffer chunk, Handler<Buffer> receiver) {
        receiver.handle(chunk);
    }

    @Override
    void end(Handler<Void> receiver) {
        receiver.handle(null);
    }

    @Override
    void failure(Throwable cause, Handler<Throwable> receiver) {
        if (!UpstreamFailure.isByClient(cause)) {
            exchange.failedWith("the answer broke off");
        }
        exchange.cut();
    }
}
