package dev.diskover.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CorsTest extends GatewayTest {

    private static final String OURS = "Origin: http://localhost:5173";

    @Test
    void a_preflight_of_our_web_application_is_answered_here() {
        var answer = gateway()
                .ask(
                        "OPTIONS",
                        "/v1/admin/users",
                        OURS,
                        "Access-Control-Request-Method: PATCH",
                        "Access-Control-Request-Headers: authorization,idempotency-key");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("http://localhost:5173");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("true");
        assertThat(answer.header("Access-Control-Allow-Methods")).contains("PATCH", "DELETE");
        assertThat(answer.header("Access-Control-Allow-Headers"))
                .contains("Authorization", "Idempotency-Key", "If-Match", "Content-Type");
        assertThat(answer.header("Vary")).contains("Origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/products", "/v1/admin/users", "/v1/elsewhere", "/health"})
    void our_web_application_may_read_every_answer(String target) {
        var answer = gateway().get(target, OURS);

        assertThat(answer.headers().get("Access-Control-Allow-Origin")).containsExactly("http://localhost:5173");
        assertThat(answer.header("Access-Control-Expose-Headers"))
                .contains("Location", "ETag", "X-Request-Id", "Retry-After", "Idempotency-Replayed", "RateLimit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "null",
                "http://localhost:5173.evil.example",
                "https://localhost:5173",
                "http://localhost:51731",
                "HTTP://LOCALHOST:5173"
            })
    void a_foreign_page_gets_nothing(String origin) {
        var preflight =
                gateway().ask("OPTIONS", "/v1/products", "Origin: " + origin, "Access-Control-Request-Method: GET");
        var answer = gateway().get("/v1/products?do=boast", "Origin: " + origin);

        assertProblem(preflight, 403, "origin_not_allowed");
        assertThat(preflight.headers().keySet()).noneMatch(name -> name.startsWith("Access-Control"));
        assertThat(answer.headers().keySet()).noneMatch(name -> name.startsWith("Access-Control"));
        assertThat(answer.header("Vary")).contains("Origin");
    }
}
