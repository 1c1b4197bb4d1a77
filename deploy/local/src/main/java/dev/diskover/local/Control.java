package dev.diskover.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;

/**
 * The handle by which {@code ./diskover} and the failure tests move a running system. Every call carries the token of
 * the file {@code run/control.token} as {@code Authorization: Bearer …}.
 */
final class Control {

    private static final String PARTS = "/parts/";
    private static final Set<String> ACTIONS = Set.of("stop", "start", "restart", "kill");

    private final Site site;
    private final Supervisor supervisor;
    private final String token = Secrets.hex(24);
    private HttpServer server;

    Control(Site site, Supervisor supervisor) {
        this.site = site;
        this.supervisor = supervisor;
    }

    void open() throws IOException {
        Home.writePrivately(site.home().run("control.token"), token);
        Home.writePrivately(site.home().run("control.url"), site.ports().http("control"));
        server =
                HttpServer.create(new InetSocketAddress(Ports.HOST, site.ports().of("control")), 0);
        server.setExecutor(Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().daemon().name("control-", 0).factory()));
        server.createContext("/", this::handle);
        server.start();
    }

    void close() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try {
            if (isAllowed(exchange)) {
                route(exchange);
            } else {
                refuse(exchange, 401, "the token of run/control.token is missing");
            }
        } catch (Exception e) {
            refuse(exchange, 500, String.valueOf(e.getMessage()));
        }
    }

    private boolean isAllowed(HttpExchange exchange) {
        var given = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
    }

    private void route(HttpExchange exchange) throws Exception {
        var path = exchange.getRequestURI().getPath();
        switch (exchange.getRequestMethod() + " " + path) {
            case "GET /status" -> Answer.json(exchange, 200, new Status(site, supervisor).json());
            case "GET /status.txt" -> Answer.text(exchange, 200, new Status(site, supervisor).table());
            case "POST /admin" -> makeAdministrator(exchange);
            case "POST /keys/rotation" -> Answer.text(exchange, 200, new SigningKeys(site).rotate());
            case "POST /stop" -> stopAll(exchange);
            case String call when call.startsWith("POST " + PARTS) -> change(exchange, path.substring(PARTS.length()));
            default -> refuse(exchange, 404, "no such call: " + path);
        }
    }

    private void change(HttpExchange exchange, String call) throws Exception {
        var slash = call.indexOf('/');
        var part = supervisor.part(slash < 0 ? call : call.substring(0, slash));
        var action = slash < 0 ? "" : call.substring(slash + 1);
        if (part.isEmpty() || !ACTIONS.contains(action)) {
            refuse(exchange, 404, "no such part or action: " + call);
            return;
        }
        perform(part.get(), action);
        Answer.json(exchange, 200, Status.of(part.get()));
    }

    private static void perform(Part part, String action) throws Exception {
        switch (action) {
            case "stop" -> part.stop();
            case "start" -> part.start();
            case "kill" -> part.kill();
            default -> {
                part.stop();
                part.start();
            }
        }
    }

    private void makeAdministrator(HttpExchange exchange) throws IOException, SQLException {
        var query = String.valueOf(exchange.getRequestURI().getRawQuery());
        var email = query.startsWith("email=") ? URLDecoder.decode(query.substring(6), StandardCharsets.UTF_8) : "";
        if (new Database(site).makeAdministrator(email)) {
            Answer.json(exchange, 200, Map.of("email", email));
        } else {
            refuse(exchange, 404, "nobody is registered with the address '" + email + "'");
        }
    }

    /** The stop itself is the business of the launcher's shutdown hook, as after a SIGTERM. */
    private static void stopAll(HttpExchange exchange) throws IOException {
        Answer.json(exchange, 202, Map.of("state", "stopping"));
        Thread.ofPlatform().name("exit").start(() -> System.exit(0));
    }

    private static void refuse(HttpExchange exchange, int status, String reason) throws IOException {
        Answer.json(exchange, status, Map.of("error", reason));
    }
}
