package dev.diskover.kernel.testing;

import static dev.diskover.kernel.testing.LoopbackHttp.answer;
import static dev.diskover.kernel.testing.LoopbackHttp.put;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.diskover.kernel.domain.PersonalTokenText;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What services ask identity: the keys, and whom a personal access token speaks for. A service under test runs in
 * another class loader than its tests, so these talk to it by HTTP as well.
 */
public class FakeIdentity implements QuarkusTestResourceLifecycleManager {

    private static final String SECRET = "only-for-tests-and-development-0000";
    private static final String INTROSPECTION = "/internal/token-introspection";

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile int otherwise = 404;
    private volatile boolean down;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        server = LoopbackHttp.start(this::handle);
        return Map.of("diskover.identity-url", url());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void setDown(boolean down) {
        this.down = down;
    }

    /** What a GET of the path is answered with. */
    public void publish(String path, String body) {
        answers.put(path, body);
    }

    /** How often somebody asked for anything. */
    public int questions() {
        return asked.size();
    }

    /** A token that the service under test will learn the holder of. */
    public static String tokenOf(UUID user, String... scopes) {
        return tokenOf(configuredUrl(), user, scopes);
    }

    public static String tokenOf(String url, UUID user, String... scopes) {
        var token = PersonalTokenText.next();
        put(url + "/tokens/" + token, holder(user, Instant.now().plusSeconds(600), scopes));
        return token;
    }

    /** Identity is down, or up again, for the service under test. */
    public static void tellDown(boolean down) {
        put(configuredUrl() + "/down", "" + down);
    }

    /** From now on it answers what it was not told of so, and has forgotten what it was asked before. */
    public static void answersWith(int status) {
        put(configuredUrl() + "/otherwise", "" + status);
    }

    /** One line a request of the service under test: path, authorization, body. */
    public static List<String> asked() {
        return put(configuredUrl() + "/asked", "").lines().toList();
    }

    public static String holder(UUID user, Instant expiresAt, String... scopes) {
        var list = Arrays.stream(scopes).map("\"%s\""::formatted).collect(Collectors.joining(","));
        return """
                {"holder": {"user_id": "%s", "email": "a@example.test", "email_verified": true, "groups": ["user"],
                 "scopes": [%s], "expires_at": "%s"}}
                """.formatted(user, list, expiresAt);
    }

    private static String configuredUrl() {
        return ConfigProvider.getConfig().getValue("diskover.identity-url", String.class);
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (exchange.getRequestMethod().equals("PUT")) {
            answer(exchange, 200, told(path, body));
            return;
        }
        asked.add("%s %s %s".formatted(path, exchange.getRequestHeaders().getFirst("Authorization"), body));
        if (down) {
            answer(exchange, 500, "");
        } else if (path.equals(INTROSPECTION)) {
            introspect(exchange, body);
        } else {
            answer(exchange, answers.containsKey(path) ? 200 : otherwise, answers.getOrDefault(path, ""));
        }
    }

    private String told(String path, String body) {
        switch (path) {
            case "/asked" -> {
                return String.join("\n", asked);
            }
            case "/down" -> down = Boolean.parseBoolean(body);
            case "/otherwise" -> {
                otherwise = Integer.parseInt(body);
                asked.clear();
            }
            default -> answers.put(path, body);
        }
        return "";
    }

    private void introspect(HttpExchange exchange, String body) throws IOException {
        if (!SECRET.equals(exchange.getRequestHeaders().getFirst("X-Service-Secret"))) {
            answer(exchange, 401, "");
            return;
        }
        var token = body.replaceAll(".*\"token\":\"([^\"]*)\".*", "$1");
        answer(exchange, 200, answers.getOrDefault("/tokens/" + token, "{\"holder\": null}"));
    }
}
