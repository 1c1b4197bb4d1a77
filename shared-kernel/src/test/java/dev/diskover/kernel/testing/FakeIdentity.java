package dev.diskover.kernel.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.diskover.kernel.domain.PersonalTokenText;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final AtomicInteger questions = new AtomicInteger();
    private volatile boolean down;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
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
        return questions.get();
    }

    /** A token that the service under test will learn the holder of. */
    public static String tokenOf(UUID user, String... scopes) {
        return tokenOf(ConfigProvider.getConfig().getValue("diskover.identity-url", String.class), user, scopes);
    }

    public static String tokenOf(String url, UUID user, String... scopes) {
        var token = PersonalTokenText.next();
        tell(url, "/tokens/" + token, holder(user, Instant.now().plusSeconds(600), scopes));
        return token;
    }

    /** Identity is down, or up again, for the service under test. */
    public static void tellDown(boolean down) {
        tell(ConfigProvider.getConfig().getValue("diskover.identity-url", String.class), "/down", "" + down);
    }

    public static String holder(UUID user, Instant expiresAt, String... scopes) {
        var list = Arrays.stream(scopes).map("\"%s\""::formatted).collect(Collectors.joining(","));
        return """
                {"holder": {"user_id": "%s", "email": "a@example.test", "email_verified": true, "groups": ["user"],
                 "scopes": [%s], "expires_at": "%s"}}
                """.formatted(user, list, expiresAt);
    }

    private static void tell(String url, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .PUT(BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            http.send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (exchange.getRequestMethod().equals("PUT")) {
            told(path, body);
            answer(exchange, 204, "");
            return;
        }
        questions.incrementAndGet();
        if (down) {
            answer(exchange, 500, "");
        } else if (path.equals(INTROSPECTION)) {
            introspect(exchange, body);
        } else {
            answer(exchange, answers.containsKey(path) ? 200 : 404, answers.getOrDefault(path, ""));
        }
    }

    private void told(String path, String body) {
        if (path.equals("/down")) {
            down = Boolean.parseBoolean(body);
        } else {
            answers.put(path, body);
        }
    }

    private void introspect(HttpExchange exchange, String body) throws IOException {
        if (!SECRET.equals(exchange.getRequestHeaders().getFirst("X-Service-Secret"))) {
            answer(exchange, 401, "");
            return;
        }
        var token = body.replaceAll(".*\"token\":\"([^\"]*)\".*", "$1");
        answer(exchange, 200, answers.getOrDefault("/tokens/" + token, "{\"holder\": null}"));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
