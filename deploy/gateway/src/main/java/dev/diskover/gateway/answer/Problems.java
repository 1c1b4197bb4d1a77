package dev.diskover.gateway.answer;

import dev.diskover.gateway.request.Exchange;
import io.vertx.core.json.JsonObject;

/** Sends problem documents (RFC 9457, in the shape of the whole interface). */
public final class Problems {

    private static final String MEDIA_TYPE = "application/problem+json";

    public static void send(Exchange exchange, Problem problem) {
        var response = exchange.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            // The answer has begun and cannot be taken back.
            exchange.cut();
            return;
        }
        response.headers().clear();
        problem.headers().forEach(response::putHeader);
        var leftover = new Leftover(exchange);
        leftover.announce();
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", MEDIA_TYPE)
                .end(document(exchange, problem).toBuffer())
                .onSuccess(sent -> leftover.drop());
    }

    private static JsonObject document(Exchange exchange, Problem problem) {
        return new JsonObject()
                .put("type", "/problems/" + problem.code())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", problem.detail())
                .put("instance", exchange.path())
                .put("code", problem.code())
                .put("request_id", exchange.requestId());
    }

    private Problems() {}
}
