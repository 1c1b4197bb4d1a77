package dev.diskover.gateway.page;

import dev.diskover.gateway.request.Exchange;
import dev.diskover.gateway.upstream.Health;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Map;

/** {@code GET /health}: is the whole system up, and if not, what is down. */
@Singleton
final class HealthPage {

    static final String PATH = "/health";

    private final Health health;

    HealthPage(Health health) {
        this.health = health;
    }

    void answer(Exchange exchange) {
        exchange.label(PATH);
        health.parts().onSuccess(parts -> show(exchange, parts));
    }

    private static void show(Exchange exchange, Map<String, Boolean> parts) {
        var allUp = !parts.containsValue(false);
        var names = new JsonObject();
        parts.forEach((service, up) -> names.put(service, word(up)));
        exchange.response()
                .setStatusCode(allUp ? 200 : 503)
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject()
                        .put("status", word(allUp))
                        .put("parts", names)
                        .toBuffer());
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
