package dev.diskover.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** JSON over HTTP through the gateway. */
public final class Api {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI gateway;

    public Api(URI gateway) {
        this.gateway = gateway;
    }

    public Answer get(String path, String token) {
        return send("GET", path, token, null, Map.of());
    }

    public Answer post(String path, String token, Object body) {
        return send("POST", path, token, body, Map.of());
    }

    /** @param token null for nobody; {@code body} null for none */
    public Answer send(String method, String path, String token, Object body, Map<String, String> headers) {
        try {
            var publisher =
                    body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
            var request =
                    HttpRequest.newBuilder(gateway.resolve(path)).timeout(LIMIT).method(method, publisher);
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            if (body != null) {
                request.header("Content-Type", "application/json");
            }
            headers.forEach(request::header);
            return answer(method + " " + path, exchange(request.build()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        }
    }

    /** Puts bytes at a presigned address with the headers it was signed for. */
    public int put(URI address, Map<String, String> headers, byte[] bytes) throws IOException {
        var request = HttpRequest.newBuilder(address).timeout(LIMIT).PUT(BodyPublishers.ofByteArray(bytes));
        headers.entrySet().stream()
                .filter(header -> !isSetByTheClient(header.getKey()))
                .forEach(header -> request.header(header.getKey(), header.getValue()));
        return exchange(request.build()).statusCode();
    }

    /** The bytes behind a presigned address. */
    public HttpResponse<byte[]> fetch(URI address) throws IOException {
        return exchange(HttpRequest.newBuilder(address).timeout(LIMIT).build());
    }

    private static boolean isSetByTheClient(String header) {
        return header.equalsIgnoreCase("host") || header.equalsIgnoreCase("content-length");
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private Answer answer(String request, HttpResponse<byte[]> response) throws IOException {
        var isJson = response.headers().firstValue("Content-Type").orElse("").contains("json");
        var body = isJson && response.body().length > 0 ? json.readTree(response.body()) : MissingNode.getInstance();
        return new Answer(request, response.statusCode(), body, response.headers());
    }
}
