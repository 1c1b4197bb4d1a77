package dev.diskover.gateway.config;

import static dev.diskover.gateway.fixture.SettingsFixture.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void addresses_and_origins_are_read() {
        var settings = settings("https://[::1]:8443/", "http://localhost:8080, https://shop.example", "true");

        assertThat(settings.services()).containsEntry("order", new ServiceAddress("order", true, "::1", 8443));
        assertThat(settings.webOrigins()).containsExactlyInAnyOrder("http://localhost:8080", "https://shop.example");
        assertThat(settings.trustProxy()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"http://order, 80", "https://order, 443", "http://order:8084, 8084"})
    void a_port_that_is_not_said_is_that_of_the_scheme(String url, int port) {
        assertThat(settings(url, "http://localhost", "false")
                        .services()
                        .get("order")
                        .port())
                .isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "127.0.0.1:8084",
                "localhost",
                "ftp://order",
                "http://",
                "http://order:99999",
                "http://order:0",
                "http://order/base",
                "http://user:secret@order",
                "http://order?x",
                "http://or der"
            })
    void a_malformed_address_stops_the_start_and_is_named(String url) {
        assertThatThrownBy(() -> settings(url, "http://localhost", "false"))
                .hasMessageContaining("ORDER_URL is '%s', which is not an address", url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "localhost:8080", "https://shop.example/", "https://Shop.example", "null"})
    void a_malformed_origin_stops_the_start_and_is_named(String origin) {
        assertThatThrownBy(() -> settings("http://order", "http://localhost," + origin, "false"))
                .hasMessageContaining("WEB_ORIGINS is '%s', which is not an origin", origin);
    }

    @Test
    void a_misspelt_trust_stops_the_start_and_is_named() {
        assertThatThrownBy(() -> settings("http://order", "http://localhost", "ture"))
                .hasMessage("TRUST_PROXY is 'ture', which is neither true nor false");
    }
}
