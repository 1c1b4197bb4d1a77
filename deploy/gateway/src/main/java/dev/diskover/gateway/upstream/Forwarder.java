package dev.diskover.gateway.upstream;

import dev.diskover.gateway.answer.Problem;
import dev.diskover.gateway.answer.Problems;
import dev.diskover.gateway.observe.RequestMetrics;
import dev.diskover.gateway.rate.KnownUsers;
import dev.diskover.gateway.request.Exchange;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.inject.Singleton;

/** Passes a request to its service and the answer back, both as streams: no body is ever held here. */
@Singleton
public final class Forwarder {

    private static final int NO_CONTENT = 204;

    private final UpstreamClient client;
    private final RequestMetrics metrics;
    private final KnownUsers users;

    Forwarder(UpstreamClient client, RequestMetrics metrics, KnownUsers users) {
        this.client = client;
        this.metrics = metrics;
        this.users = users;
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
        var proxied = ProxyRequest.reverseProxy(exchange.request());
        var body = new RequestBody(exchange);
        proxied.setBody(Body.body(body, declared));
        UpstreamHeaders.prepareRequest(exchange, proxied.headers());
        connect(exchange)
                .compose(request -> sendTimed(exchange, proxied, body, request))
                .compose(answer -> answer(exchange, answer))
                .onFailure(cause -> fail(exchange, body.isTooLong() ? new RequestBody.TooLong() : cause));
    }

    private Future<HttpClientRequest> connect(Exchange exchange) {
        return client.request(exchange.service(), exchange.route().timeLimit())
                .recover(cause -> Future.failedFuture(new UpstreamFailure.Unreachable(cause)))
                .compose(request -> {
                    // Without a handler Vert.x logs failures with the whole address; we hear of them anyway.
                    request.exceptionHandler(cause -> {});
                    return exchange.response().closed() ? abandon(exchange, request) : Future.succeededFuture(request);
                });
    }

    private static Future<HttpClientRequest> abandon(Exchange exchange, HttpClientRequest request) {
        exchange.abandon();
        request.reset();
        return Future.failedFuture("the client has left");
    }

    private Future<ProxyResponse> sendTimed(
            Exchange exchange, ProxyRequest proxied, RequestBody body, HttpClientRequest request) {
        var sent = System.nanoTime();
        body.extend(request);
        return proxied.send(request).onComplete(answer -> {
            body.answered();
            metrics.upstream(exchange.service(), System.nanoTime() - sent, answer);
        });
    }

    private Future<Void> answer(Exchange exchange, ProxyResponse answer) {
        var user = answer.headers().get(UpstreamHeaders.USER);
        if (user != null) {
            users.vouchedFor(exchange.request(), user);
        }
        UpstreamHeaders.prepareAnswer(answer.headers());
        var body = answer.getBody();
        if (answer.getStatusCode() == NO_CONTENT) {
            // Without a length the proxy would announce chunks, which an answer without content must not have.
            body.stream().resume();
            answer.setBody(null);
        } else {
            answer.setBody(Body.body(new AnswerBody(body.stream(), exchange), body.length()));
        }
        // Words of our own for every status: with foreign ones Vert.x no longer knows a 304 when it frames the answer.
        return answer.setStatusMessage(null).send();
    }

    private static void fail(Exchange exchange, Throwable cause) {
        if (exchange.isAbandoned() || UpstreamFailure.isByClient(cause)) {
            exchange.cut();
            return;
        }
        // Only the kind: the message of a timeout holds the whole address with its query.
        exchange.failedWith(cause.getClass().getSimpleName());
        Problems.send(exchange, UpstreamFailure.problem(exchange, cause));
    }
}
