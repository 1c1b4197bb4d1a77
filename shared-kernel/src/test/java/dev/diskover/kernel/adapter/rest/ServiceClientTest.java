package dev.diskover.kernel.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.diskover.kernel.application.PartUnavailable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceClientTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CallContext call = new CallContext();
    private final ServiceClient client = new ServiceClient(call);
    private volatile int status = 204;
    private HttpServer owner;

    @BeforeEach
    void start() throws IOException {
        owner = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        owner.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            asked.add(String.join(
                    " ",
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    headers.getFirst("Authorization"),
                    headers.getFirst("Content-Type"),
                    headers.getFirst("X-Request-Id"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        owner.start();
    }

    @AfterEach
    void stop() {
        owner.stop(0);
    }

    @Test
    void the_owner_acts_in_the_callers_name() {
        // Given
        call.requestId("request-1");

        // When
        var answer = client.post("identity", address(), "token-of-anna", new Deed("because"));

        // Then
        assertThat(answer).isEqualTo(204);
        assertThat(asked)
                .containsExactly(
                        "POST /deeds Bearer token-of-anna application/json request-1 {\"its_reason\":\"because\"}");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 422})
    void a_refusal_is_answered_as_such(int refusal) {
        // Given
        status = refusal;

        // When, Then
        assertThat(client.post("identity", address(), "token", new Deed("because")))
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void an_owner_in_trouble_is_told_as_unavailable_and_asked_once(int trouble) {
        // Given
        status = trouble;

        // When, Then
        assertThatThrownBy(() -> client.post("identity", address(), "token", new Deed("because")))
                .isInstanceOf(PartUnavailable.class)
                .hasMessageContaining("identity");
        assertThat(asked).hasSize(1);
    }

    @Test
    void an_owner_that_is_gone_is_told_as_unavailable() {
        // Given
        var address = address();
        owner.stop(0);

        // When, Then
        assertThatThrownBy(() -> client.post("identity", address, "token", new Deed("because")))
                .isInstanceOf(PartUnavailable.class);
    }

    private URI address() {
        return URI.create(
                "http://127.0.0.1:%d/deeds".formatted(owner.getAddress().getPort()));
    }

    record Deed(String itsReason) {}
}
