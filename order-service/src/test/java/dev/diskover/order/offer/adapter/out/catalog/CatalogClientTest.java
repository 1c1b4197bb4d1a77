package dev.diskover.order.offer.adapter.out.catalog;

import static dev.diskover.order.fixture.Cast.LOOPS;
import static dev.diskover.order.fixture.Cast.loops;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.diskover.kernel.adapter.rest.CallContext;
import dev.diskover.kernel.adapter.rest.ServiceClient;
import dev.diskover.kernel.application.PartUnavailable;
import dev.diskover.order.fixture.FixedConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalog is asked over HTTP where the own copy has no answer yet. */
class CatalogClientTest {

    private static final String PRODUCT = """
            {"id": "%s", "org_id": "0199aaaa-0000-7000-8000-000000000002", "name": "Loops vol. 1", "slug": "loops",
             "type": "digital", "price": 1900, "currency": "EUR", "subscription_days": null, "is_active": true,
             "is_limited": false, "total_quantity": null, "available_from": null, "available_until": null,
             "max_downloads": 5, "download_expiry_days": 30, "version": 1, "a_later_field": {"is": "ignored"}}
            """.formatted(LOOPS);

    private HttpServer server;
    private CatalogClient catalog;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        catalog = new CatalogClient(
                new ServiceClient(new CallContext()), new FixedConfig(address, "http://shop.test", Duration.ZERO));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void what_it_shows_is_an_offer() {
        // Given
        answers(200, PRODUCT);

        // When, Then
        assertThat(catalog.find(LOOPS)).contains(loops());
    }

    @Test
    void what_it_does_not_show_is_no_offer() {
        // Given
        answers(404, "{}");

        // When, Then
        assertThat(catalog.find(LOOPS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void a_catalog_in_trouble_is_told_as_unavailable(int status) {
        // Given
        answers(status, "{}");

        // When, Then
        assertThatThrownBy(() -> catalog.find(LOOPS))
                .isInstanceOf(PartUnavailable.class)
                .hasMessageContaining("catalog");
    }

    @Test
    void an_answer_nobody_understands_is_told_as_unavailable() {
        // Given
        answers(200, "<html>");

        // When, Then
        assertThatThrownBy(() -> catalog.find(LOOPS)).isInstanceOf(PartUnavailable.class);
    }

    @Test
    void a_catalog_that_is_gone_is_told_as_unavailable() {
        // Given
        server.stop(0);

        // When, Then
        assertThatThrownBy(() -> catalog.find(LOOPS)).isInstanceOf(PartUnavailable.class);
    }

    private void answers(int status, String body) {
        server.createContext("/v1/products/" + LOOPS, exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
    }
}
