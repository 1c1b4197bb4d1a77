package dev.diskover.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.gateway.fixture.StubRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientTest {

    private static final Map<String, String> FORWARDED = Map.of(
            "Host", "gateway:8080",
            "X-Forwarded-For", "203.0.113.9",
            "X-Forwarded-Proto", "https",
            "X-Forwarded-Host", "shop.example");

    @Test
    void a_proxy_that_is_trusted_says_who_asks() {
        var client = Client.of(StubRequest.with(FORWARDED), true);

        assertThat(client).isEqualTo(new Client("203.0.113.9", "203.0.113.9, 10.0.0.7", "https", "shop.example"));
    }

    @Test
    void anyone_else_does_not() {
        var client = Client.of(StubRequest.with(FORWARDED), false);

        assertThat(client).isEqualTo(new Client("10.0.0.7", "10.0.0.7", "http", "gateway:8080"));
    }

    @Test
    void nonsense_is_dropped_even_from_a_trusted_proxy() {
        var client = Client.of(
                StubRequest.with(Map.of(
                        "Host", "gateway:8080",
                        "X-Forwarded-For", "<script>",
                        "X-Forwarded-Proto", "gopher",
                        "X-Forwarded-Host", "a/b")),
                true);

        assertThat(client).isEqualTo(new Client("10.0.0.7", "10.0.0.7", "http", "gateway:8080"));
    }

    @Test
    void of_several_proxies_only_the_nearest_is_believed() {
        var told = Map.of("Host", "gateway:8080", "X-Forwarded-For", "6.6.6.6, 203.0.113.9");

        var client = Client.of(StubRequest.with(told), true);

        assertThat(client.address()).isEqualTo("203.0.113.9");
        assertThat(client.chain()).isEqualTo("6.6.6.6, 203.0.113.9, 10.0.0.7");
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.9",
        "2001:db8:1:2::1, 20010db800010002",
        "2001:db8:1:2:ffff::9, 20010db800010002",
        "[2001:db8:1:3::1], 20010db800010003",
        "fe80::zz, fe80::zz"
    })
    void one_customer_s_network_is_one_client(String address, String network) {
        assertThat(new Client(address, address, "http", "gateway:8080").network())
                .isEqualTo(network);
    }
}
