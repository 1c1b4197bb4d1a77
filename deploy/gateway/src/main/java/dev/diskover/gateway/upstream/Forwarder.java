package dev.diskover.gateway.upstream;

import dev.diskover.gateway.answer.Problem;
import dev.diskover.gateway.answer.Problems;
import dev.diskover.gateway.observe.RequestMetrics;
import dev.diskover.gateway.request.Exchange;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;

/** Passes a request to its service and the answer back, both as streams: no body is ever held here. */
@Singleton
public final class Forwarder {

    private static final int NO_CONTENT = 204;

    private final UpstreamClient client;
    private final RequestMetrics metrics;

    Forwarder(UpstreamClient client, RequestMetrics metrics) {
        this.client = client;
        this.metrics = metrics;
    }

    public void forward(Exchange exchange) {
        var declared = declaredLength(exchange);
        if (declared > exchange.route().bodyLimit()) {
            Problems.send(exchange, Problem.payloadTooLarge(exchange.route().bodyLimit()));
            return;
        }
        if ("100-continue".equalsIgnoreCase(exchange.request().getHeader("Expect"))) {
            exchange.response().writeContinue();
        }
        send(exchange, declared);
    }

    // Netty lets only digits pass here; what is too long to be a number is certainly too large.
    private static long declaredLength(Exchange exchange) {
        var header = exchange.request().getHeader("Content-Length");
        if (header == null) {
            return -1;
        }
        return header.length() > 18 ? Long.MAX_VALUE : Long.parseLong(header.strip());
    }

    private void send(Exchange exchange, long declared) {
        var overflown = new AtomicBoolean();
        var proxied = ProxyRequest.reverseProxy(exchange.request());
        UpstreamHeaders.prepareRequest(exchange, proxied.headers());
        if (declared < 0) {
            var limit = exchange.route().bodyLimit();
            proxied.setBody(Body.body(new MeteredBody(exchange.request(), limit, () -> overflown.set(true))));
        }
        connect(exchange)
                .compose(request -> sendTimed(exchange, proxied, request))
                .compose(answer -> answer(exchange, answer))
                .onFailure(cause -> fail(exchange, overflown.get() ? new MeteredBody.BodyTooLarge() : cause));
    }

    private Future<HttpClientRequest> connect(Exchange exchange) {
        return client.request(exchange.service(), exchange.route().timeLimit())
                .recover(cause -> Future.failedFuture(new UpstreamFailure.Unreachable(cause)))
                .compose(request -> {
                    if (exchange.response().closed()) {
                        request.reset();
                        return Future.failedFuture(new UpstreamFailure.Unreachable(new InterruptedException()));
                    }
                    return Future.succeededFuture(request);
                });
    }

    private Future<ProxyResponse> sendTimed(Exchange exchange, ProxyRequest proxied, HttpClientRequest request) {
        var sent = System.nanoTime();
        return proxied.send(request)
                .onComplete(answer -> metrics.upstream(exchange.service(), System.nanoTime() - sent, answer));
    }

    private static Future<Void> answer(Exchange exchange, ProxyResponse answer) {
        UpstreamHeaders.prepareAnswer(answer.headers());
        if (answer.getStatusCode() == NO_CONTENT) {
            // Without a length the proxy would announce chunks, which an answer without content must not have.
            answer.getBody().stream().resume();
            answer.setBody(null);
        }
        return answer.send();
    }

    private static void fail(Exchange exchange, Throwable cause) {
        exchange.failedWith(
                cause.getMessage() == null || cause instanceof java.util.concurrent.TimeoutException
                        ? cause.getClass().getSimpleName()
                        : cause.getMessage());
        Problems.send(exchange, UpstreamFailure.problem(exchange, cause));
    }
}
