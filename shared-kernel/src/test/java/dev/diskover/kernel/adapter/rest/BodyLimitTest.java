package dev.diskover.kernel.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BodyLimitTest {

    private static final int KB = 1024;
    private static final int LIMIT = 64 * KB;
    private static final String CHUNKED = "Transfer-Encoding: chunked\r\nX-Request-Id: job-7\r\n";

    private final Vertx vertx = Vertx.vertx();
    private final ObjectMapper json = new ObjectMapper();
    private HttpServer server;

    @BeforeEach
    void listen() throws Exception {
        new JsonConventions().customize(json);
        var filters = new Filters();
        new BodyLimit(json, new MemorySize(BigInteger.valueOf(LIMIT))).register(filters);
        var router = Router.router(vertx);
        filters.getFilters().forEach(filter -> router.route().handler(filter.getHandler()));
        router.route().handler(exchange -> exchange.response()
                .end("taken " + exchange.body().length()));
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    @AfterEach
    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    @Test
    void a_client_that_is_still_sending_reads_why_it_is_refused() throws IOException {
        try (var client = client(CHUNKED)) {
            // When
            send(client, LIMIT + 512 * KB);
            client.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            // Then
            var answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413 ").contains("X-Request-Id: job-7");
            var problem = json.readTree(answer.substring(answer.indexOf("\r\n\r\n") + 4));
            assertThat(problem.path("request_id").asText()).isEqualTo("job-7");
            assertThat(problem.path("code").asText()).isEqualTo("payload_too_large");
            assertThat(problem.path("title").asText()).isEqualTo("Content Too Large");
            assertThat(problem.path("instance").asText()).isEqualTo("/v1/things");
        }
    }

    @Test
    void who_sends_without_end_is_hung_up_on() throws IOException {
        try (var client = client(CHUNKED)) {
            // When
            // Then
            assertThatThrownBy(() -> send(client, 64 * KB * KB)).isInstanceOf(SocketException.class);
        }
    }

    @Test
    void who_announces_too_much_and_sends_nothing_is_hung_up_on_after_a_moment() throws IOException {
        try (var client = client("Content-Length: 1000000\r\n")) {
            // When
            var begun = System.nanoTime();
            var answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            // Then
            assertThat(answer).startsWith("HTTP/1.1 413 ").endsWith("}");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void a_body_in_chunks_within_the_limit_is_passed_on() throws IOException {
        try (var client = client(CHUNKED + "Connection: close\r\n")) {
            // When
            send(client, LIMIT);
            client.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            // Then
            assertThat(new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200 ")
                    .endsWith("taken " + LIMIT);
        }
    }

    private Socket client(String headers) throws IOException {
        var client = new Socket(InetAddress.getByName("127.0.0.1"), server.actualPort());
        client.setSoTimeout(20_000);
        var head = "POST /v1/things HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
        client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return client;
    }

    private static void send(Socket client, int bytes) throws IOException {
        for (var sent = 0; sent < bytes; sent += KB) {
            chunk(client.getOutputStream());
        }
    }

    private static void chunk(OutputStream out) throws IOException {
        out.write(("400\r\n" + " ".repeat(KB) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
