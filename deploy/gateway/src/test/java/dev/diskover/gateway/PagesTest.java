package dev.diskover.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.diskover.gateway.fixture.FakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PagesTest extends GatewayTest {

    @Test
    void the_front_page_says_where_to_look() {
        var answer = gateway().get("/");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("api")).isEqualTo("/v1");
    }

    @ParameterizedTest
    @CsvSource({
        "/verify-email?token=secret, text/html",
        "/verify-email.js, text/javascript",
        "/invitations/accept?token=secret, text/html",
        "/accept-invitation.js, text/javascript",
        "/page.css, text/css"
    })
    void the_page_behind_the_link_in_a_mail_runs_its_own_script_only(String target, String type) {
        var answer = gateway().get(target);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith(type);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.body())
                .doesNotContain("secret")
                .doesNotContain("style=")
                .doesNotContain("onclick");
    }

    @Test
    void a_page_is_only_to_be_read() {
        assertProblem(gateway().post("/verify-email", "{}"), 404, "not_found");
    }

    @Test
    void health_sums_up_the_parts_and_names_what_is_down() {
        var answer = gateway().get("/health");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.json())
                .isEqualTo(new JsonObject()
                        .put("status", "DOWN")
                        .put(
                                "parts",
                                new JsonObject()
                                        .put("admin", "DOWN")
                                        .put("asset", "UP")
                                        .put("catalog", "UP")
                                        .put("entitlement", "DOWN")
                                        .put("identity", "UP")
                                        .put("order", "UP")));
    }

    @Test
    void health_sees_a_part_come_up_and_so_does_its_route() {
        var vertx = Vertx.vertx();
        try {
            FakeServices.startService(vertx, "admin", adminPort());

            await().atMost(Duration.ofSeconds(3))
                    .untilAsserted(() -> assertThat(health("admin")).isEqualTo("UP"));
            assertThat(gateway().get("/v1/admin/users").json().getString("service"))
                    .isEqualTo("admin");
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
        await().atMost(Duration.ofSeconds(3))
                .untilAsserted(() -> assertThat(health("admin")).isEqualTo("DOWN"));
        assertProblem(gateway().get("/v1/admin/users"), 503, "service_unavailable");
    }

    private String health(String part) {
        return gateway().get("/health").json().getJsonObject("parts").getString(part);
    }

    private static int adminPort() {
        var url = ConfigProvider.getConfig().getValue("gateway.services.admin", String.class);
        return URI.create(url).getPort();
    }
}
