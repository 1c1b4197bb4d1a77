package dev.diskover.gateway.page;

import dev.diskover.gateway.request.Exchange;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the gateway itself shows. The files are read once and served from memory under exactly these names. */
@Singleton
public final class Pages {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Map<String, Page> pages = Map.ofEntries(
            Map.entry("/", new Page("application/json", welcome())),
            html("/login", "login.html"),
            html("/verify-email", "verify-email.html"),
            html("/reset-password", "reset-password.html"),
            html("/sessions", "sessions.html"),
            html("/invitations/accept", "accept-invitation.html"),
            script("/login.js"),
            script("/verify-email.js"),
            script("/reset-password.js"),
            script("/sessions.js"),
            script("/accept-invitation.js"),
            script("/page.js"),
            file("/page.css", "page.css", "text/css; charset=utf-8"),
            file("/icon.svg", "icon.svg", "image/svg+xml"));
    private final HealthPage health;

    Pages(HealthPage health) {
        this.health = health;
    }

    /** Whether the request was for one of the pages; then it is answered. */
    public boolean answer(Exchange exchange) {
        var method = exchange.request().method();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            return false;
        }
        if (exchange.path().equals(HealthPage.PATH)) {
            health.answer(exchange);
            return true;
        }
        var page = pages.get(exchange.path());
        if (page != null) {
            show(exchange, page);
        }
        return page != null;
    }

    private static void show(Exchange exchange, Page page) {
        exchange.label(exchange.path());
        exchange.contentSecurityPolicy(POLICY);
        exchange.response().putHeader("Content-Type", page.type()).end(page.content());
    }

    private static Map.Entry<String, Page> html(String path, String name) {
        return file(path, name, "text/html; charset=utf-8");
    }

    private static Map.Entry<String, Page> script(String path) {
        return file(path, path.substring(1), "text/javascript; charset=utf-8");
    }

    private static Map.Entry<String, Page> file(String path, String name, String type) {
        return Map.entry(path, new Page(type, Resource.read("META-INF/resources/" + name)));
    }

    private static Buffer welcome() {
        return new JsonObject()
                .put("name", "Diskover")
                .put("description", "A marketplace for digital goods. This is the one address of its interface.")
                .put("api", "/v1")
                .put("try", "/v1/products")
                .put("health", "/health")
                .put("documentation", "README.md and docs/ of the repository")
                .toBuffer();
    }

    private record Page(String type, Buffer content) {}
}
