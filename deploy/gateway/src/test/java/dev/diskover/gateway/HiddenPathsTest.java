package dev.diskover.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.gateway.fixture.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HiddenPathsTest extends GatewayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q",
                "/q/",
                "/q/health",
                "/q/health/ready",
                "/q/metrics",
                "/q/openapi",
                "/q/dev-ui",
                "/Q/health",
                "/v1/q/health",
                "/META-INF/resources/verify-email.html",
                "/application.properties",
                "/routes.yaml"
            })
    void internal_paths_are_not_there(String path) {
        assertProblem(gateway().get(path), 404, "not_found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/products/../../q/metrics",
                "/v1/products/%2e%2e/%2e%2e/q/metrics",
                "/v1/products/..%2f..%2fq/metrics",
                "/v1/products/%252e%252e/q",
                "/v1/products//q/metrics",
                "//q/metrics",
                "//evil.example/q/metrics",
                "/%71/metrics",
                "/v1/%70roducts",
                "/v1/products;x/q",
                "/q;x/metrics",
                "/v1/products/..;/..;/q/metrics",
                "/v1/products/..\\..\\q\\metrics",
                "\\q\\metrics",
                "/v1/products/%5c..%5cq",
                "/v1/products/%00",
                "/v1/products/%c0%ae%c0%ae/q",
                "/v1/products/%zz",
                "/v1/products#/../q",
                "http://127.0.0.1:8081/q/metrics",
                "http://market.example/v1/products",
                "q/metrics",
                "*"
            })
    void a_path_made_to_be_read_in_two_ways_is_refused(String target) {
        assertProblem(gateway().get(target), 400, "malformed_request");
    }

    @Test
    void letters_outside_ascii_are_refused_unencoded() {
        assertThat(gateway().get("/v1/products/caf\u00e9").status()).isEqualTo(400);
        assertThat(gateway().get("/v1/products/caf%C3%A9").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=a|b", "q=\"", "q=<b>", "q=%zz", "q=%4", "q=\u00e9", "q=a\\b", "q={x}", "q=a#b"})
    void a_query_that_no_service_could_parse_is_refused(String query) {
        assertProblem(gateway().get("/v1/products?" + query), 400, "malformed_request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=caf%C3%A9&tag[]=a;b", "a?b/c:d@e", "q=%2e%2e%2f%00", "", "q=../q/metrics"})
    void any_other_query_is_passed_on_as_it_came(String query) {
        assertThat(gateway().get("/v1/products?" + query).json().getString("uri"))
                .isEqualTo("/v1/products?" + query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "market.example/q", "market.example@evil", "", "x,y", "<script>"})
    void a_malformed_host_is_refused(String host) {
        var answer = gateway().send("GET /v1/products HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void a_missing_or_second_host_is_refused() {
        var end = "Connection: close\r\n\r\n";

        assertThat(gateway().send("GET / HTTP/1.1\r\n" + end).status()).isEqualTo(400);
        assertThat(gateway()
                        .send(RawHttp.head("GET", "/", "Host: other.example") + end)
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 3\r\nContent-Length: 4",
                "Content-Length: -1",
                "Content-Length: +3",
                "Content-Length: 3x",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding : chunked",
                "X-Bad\u0000: a",
                "X Bad: a"
            })
    void what_two_parsers_could_frame_in_two_ways_is_refused(String headers) {
        var answer = gateway()
                .send(RawHttp.head("POST", "/v1/products", headers)
                        + "Connection: close\r\n\r\n0\r\n\r\nGET /q/metrics HTTP/1.1\r\n\r\n");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("HTTP/1.1");
    }

    @Test
    void a_length_beside_chunks_never_reaches_the_service() {
        var answer = gateway()
                .send(RawHttp.head("POST", "/v1/products", "Content-Length: 60", "Transfer-Encoding: chunked")
                        + "Connection: close\r\n\r\n3\r\nabc\r\n0\r\n\r\n");

        assertThat(answer.status()).isIn(200, 400);
        if (answer.status() == 200) {
            assertThat(answer.json().getInteger("body_bytes")).isEqualTo(3);
            assertThat(answer.seen("content-length")).isNull();
        }
    }

    @Test
    void a_request_of_http_1_0_is_refused() {
        assertProblem(
                gateway().send("GET /v1/products HTTP/1.0\r\nHost: market.example\r\n\r\n"),
                505,
                "http_version_not_supported");
    }
}
