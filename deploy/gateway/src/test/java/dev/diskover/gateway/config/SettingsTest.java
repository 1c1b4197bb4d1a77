package dev.diskover.gateway.config;

import static dev.diskover.gateway.fixture.SettingsFixture.production;
import static dev.diskover.gateway.fixture.SettingsFixture.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Map<String, String> PRODUCTION = Map.of(
            "IDENTITY_URL", "http://identity:8080",
            "CATALOG_URL", "http://catalog:8080",
            "ASSET_URL", "http://asset:8080",
            "ORDER_URL", "http://order:8080",
            "ENTITLEMENT_URL", "http://entitlement:8080",
            "ADMIN_URL", "http://admin:8080",
            "WEB_ORIGINS", "https://shop.example");

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

    @Test
    void a_right_production_starts() throws IOException {
        var settings = production(PRODUCTION);

        assertThat(settings.services()).containsEntry("admin", new ServiceAddress("admin", false, "admin", 8080));
        assertThat(settings.webOrigins()).containsExactly("https://shop.example");
        assertThat(settings.trustProxy()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IDENTITY_URL",
                "CATALOG_URL",
                "ASSET_URL",
                "ORDER_URL",
                "ENTITLEMENT_URL",
                "ADMIN_URL",
                "WEB_ORIGINS"
            })
    void production_has_no_default_that_leads_to_this_machine(String variable) {
        var environment = new HashMap<>(PRODUCTION);
        environment.remove(variable);

        assertThatThrownBy(() -> production(environment)).hasMessageStartingWith(variable + " is '', which is not an ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8084", "http://localhost:8084", "http://[::1]:8084"})
    void production_refuses_an_address_of_the_local_system(String address) {
        var environment = new HashMap<>(PRODUCTION);
        environment.put("ORDER_URL", address);

        assertThatThrownBy(() -> production(environment))
                .hasMessage("ORDER_URL is '%s', which is for the local system only".formatted(address));
    }

    @Test
    void production_refuses_origins_without_tls_unless_told() throws IOException {
        var environment = new HashMap<>(PRODUCTION);
        environment.put("WEB_ORIGINS", "http://localhost:8080");

        assertThatThrownBy(() -> production(environment))
                .hasMessageStartingWith("WEB_ORIGINS is 'http://localhost:8080', which is not https");
        environment.put("ALLOW_INSECURE_PUBLIC_URL", "yes");
        assertThatThrownBy(() -> production(environment))
                .hasMessage("ALLOW_INSECURE_PUBLIC_URL is 'yes', which is neither true nor false");
        environment.put("ALLOW_INSECURE_PUBLIC_URL", "true");
        assertThat(production(environment).webOrigins()).containsExactly("http://localhost:8080");
    }
}
