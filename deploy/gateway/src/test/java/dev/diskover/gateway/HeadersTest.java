package dev.diskover.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.gateway.fixture.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HeadersTest extends GatewayTest {

    private static final String ANNAS_TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void a_request_id_is_taken_passed_on_and_returned() {
        var answer = gateway().get("/v1/products", "X-Request-Id: job-42");

        assertThat(answer.header("X-Request-Id")).isEqualTo("job-42");
        assertThat(answer.seen("x-request-id")).isEqualTo("job-42");
    }

    @Test
    void a_request_id_is_made_where_none_is_fit() {
        var answer = gateway().get("/v1/products", "X-Request-Id: " + "x".repeat(129));

        assertThat(answer.header("X-Request-Id")).hasSize(36).isEqualTo(answer.seen("x-request-id"));
        assertThat(gateway().get("/").header("X-Request-Id")).hasSize(36);
    }

    @Test
    void the_request_id_of_a_service_does_not_replace_it() {
        var answer = gateway().get("/v1/products?do=boast", "X-Request-Id: job-42");

        assertThat(answer.headers().get("X-Request-Id")).containsExactly("job-42");
    }

    @Test
    void a_trace_is_continued_or_begun() {
        var continued = gateway().get("/v1/products", "traceparent: " + ANNAS_TRACE, "tracestate: a=1");
        var begun = gateway().get("/v1/products", "traceparent: nonsense", "tracestate: a=1");

        assertThat(continued.seen("traceparent")).isEqualTo(ANNAS_TRACE);
        assertThat(continued.seen("tracestate")).isEqualTo("a=1");
        assertThat(begun.seen("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        assertThat(begun.seen("tracestate")).isNull();
    }

    @Test
    void what_a_client_says_of_its_own_origin_is_replaced() {
        var answer = gateway()
                .get(
                        "/v1/products",
                        "X-Forwarded-For: 203.0.113.9",
                        "X-Forwarded-For: 203.0.113.10",
                        "X-Forwarded-Proto: https",
                        "X-Forwarded-Host: evil.example",
                        "X-Forwarded-Prefix: /evil",
                        "x-forwarded-user: root",
                        "Forwarded: for=203.0.113.9",
                        "X-Real-IP: 203.0.113.9",
                        "X-Original-URL: /q/metrics",
                        "X-HTTP-Method-Override: DELETE");

        assertThat(answer.seen("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(answer.seen("x-real-ip")).isEqualTo("127.0.0.1");
        assertThat(answer.seen("x-forwarded-proto")).isEqualTo("http");
        assertThat(answer.seen("x-forwarded-host")).isEqualTo("market.example:8080");
        assertThat(answer.json().getJsonObject("headers").fieldNames())
                .doesNotContain(
                        "x-forwarded-prefix",
                        "x-forwarded-user",
                        "forwarded",
                        "x-original-url",
                        "x-http-method-override");
        assertThat(answer.header("Strict-Transport-Security")).isNull();
    }

    @Test
    void what_is_about_the_connection_ends_here() {
        var answer = gateway()
                .send(RawHttp.head(
                                "GET",
                                "/v1/products",
                                "Connection: close",
                                "Connection: X-Mine, X-Forwarded-For, X-Request-Id",
                                "X-Mine: 1",
                                "Keep-Alive: timeout=5",
                                "Proxy-Authorization: Basic x",
                                "Proxy-Connection: keep-alive",
                                "TE: trailers",
                                "Upgrade: h2c",
                                "HTTP2-Settings: AAMAAABkAAQAAP__",
                                "Authorization: Bearer of-anna",
                                "Cookie: refresh=1")
                        + "\r\n");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getJsonObject("headers").fieldNames())
                .doesNotContain(
                        "x-mine",
                        "keep-alive",
                        "proxy-authorization",
                        "proxy-connection",
                        "te",
                        "upgrade",
                        "connection")
                .contains("x-forwarded-for", "x-request-id", "authorization", "cookie");
    }

    @Test
    void a_service_does_not_say_what_it_is_made_of() {
        var answer = gateway().get("/v1/products?do=boast");

        assertThat(answer.headers())
                .doesNotContainKeys("Server", "X-Powered-By", "X-Inner", "Keep-Alive", "Access-Control-Allow-Origin");
        assertThat(answer.header("ETag")).isEqualTo("\"7\"");
        assertThat(answer.header("Vary")).contains("Accept-Language", "Origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/products", "/v1/products?do=boast", "/v1/elsewhere", "/v1/admin/users", "/v1/../q"})
    void every_answer_of_the_interface_is_inert_in_a_browser(String target) {
        var answer = gateway().get(target);

        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_service_decides_what_may_be_kept() {
        assertThat(gateway().get("/v1/products?do=cacheable").header("Cache-Control"))
                .isEqualTo("public, max-age=60");
    }
}
