package dev.diskover.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Each test counts as a client of its own, a user whose token a service vouched for. */
@QuarkusTest
class RateLimitsTest extends GatewayTest {

    private static final int FEW = 50;
    private static final String SHOP = "/v1/s/annas-shop";

    @Test
    void an_answer_tells_what_is_left() {
        var answer = signedIn("anna", SHOP);

        assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"few\";q=50;w=60");
        assertThat(answer.header("RateLimit")).matches("\"few\";r=[0-9]+;t=[0-9]+");
    }

    @Test
    void one_request_too_many_is_refused_with_the_time_to_wait() {
        spendAll("bruno");

        var refused = signedIn("bruno", SHOP);

        assertProblem(refused, 429, "too_many_requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        assertThat(refused.header("RateLimit")).startsWith("\"few\";r=0;");
    }

    @Test
    void what_one_user_spends_another_still_has() {
        spendAll("clara");

        assertThat(signedIn("dora", SHOP).status()).isEqualTo(200);
    }

    @Test
    void a_second_token_of_a_user_brings_nothing_more() {
        spendAll("emil");
        gateway().get("/v1/products?do=vouch&user=emil", "Authorization: Bearer second-of-emil");

        assertProblem(gateway().get(SHOP, "Authorization: Bearer second-of-emil"), 429, "too_many_requests");
    }

    @Test
    void invented_tokens_do_not_make_new_clients() {
        var statuses = java.util.stream.IntStream.rangeClosed(0, FEW)
                .map(number -> gateway()
                        .get(SHOP, "Authorization: Bearer invented-" + number)
                        .status())
                .boxed()
                .toList();

        assertThat(statuses).contains(429);
    }

    @Test
    void another_kind_of_request_counts_apart() {
        spendAll("frida");

        assertThat(signedIn("frida", "/v1/products").status()).isEqualTo(200);
    }

    @Test
    void a_route_without_a_rate_is_never_refused() {
        for (var number = 0; number < FEW * 2; number++) {
            var answer = gateway().get("/v1/chapters/1");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("RateLimit")).isNull();
        }
    }

    @Test
    void a_client_never_learns_what_services_tell_the_gateway() {
        var answer = gateway().get("/v1/products?do=vouch&user=gero", "Authorization: Bearer of-gero");

        assertThat(answer.header("X-User-Id")).isNull();
    }

    @Test
    void a_limit_that_a_service_tells_of_is_told_beside_the_gateways_own() {
        var answer = gateway().get("/v1/auth/login?do=limit");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("60");
        assertThat(answer.headers().get("RateLimit-Policy"))
                .containsExactly("\"address\";q=5;w=60", "\"general\";q=60000;w=60");
        assertThat(answer.headers().get("RateLimit")).hasSize(2).first().isEqualTo("\"address\";r=0;t=60");
    }

    private void spendAll(String user) {
        for (var number = 0; number < FEW; number++) {
            assertThat(signedIn(user, SHOP).status()).isEqualTo(200);
        }
    }

    private dev.diskover.gateway.fixture.Answer signedIn(String user, String path) {
        var token = "Authorization: Bearer of-" + user;
        gateway().get("/v1/products?do=vouch&user=" + user, token);
        return gateway().get(path, token);
    }
}
