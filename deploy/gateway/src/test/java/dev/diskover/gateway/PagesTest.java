package dev.diskover.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.diskover.gateway.fixture.FakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagesTest extends GatewayTest {

    private static final Duration LOOK = Duration.ofSeconds(3);

    @Test
    void the_front_page_says_where_to_look() {
        var answer = gateway().get("/");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("api")).isEqualTo("/v1");
    }

    @ParameterizedTest
    @CsvSource({
        "/login?error=secret, text/html",
        "/login.js, text/javascript",
        "/verify-email?token=secret, text/html",
        "/verify-email.js, text/javascript",
        "/reset-password?token=secret, text/html",
        "/reset-password.js, text/javascript",
        "/sessions, text/html",
        "/sessions.js, text/javascript",
        "/page.js, text/javascript",
        "/invitations/accept?token=secret, text/html",
        "/accept-invitation.js, text/javascript",
        "/page.css, text/css",
        "/icon.svg, image/svg+xml"
    })
    void a_page_runs_its_own_script_only_and_repeats_nothing_of_its_address(String target, String type) {
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
                .doesNotContain("onclick")
                .doesNotContain("innerHTML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/verify-email", "/reset-password", "/sessions", "/invitations/accept"})
    void every_field_of_a_page_has_a_label_and_all_it_loads_is_there(String path) {
        var html = gateway().get(path).body();

        assertThat(all("<input id=\"([^\"]+)\"", html))
                .allSatisfy(field -> assertThat(html).contains("<label for=\"%s\">".formatted(field)));
        assertThat(all("(?:src|href)=\"([^\"]+)\"", html))
                .isNotEmpty()
                .allSatisfy(target ->
                        assertThat(gateway().get(target).status()).as(target).isEqualTo(200));
        assertThat(html).contains("role=\"status\"", "aria-live=\"polite\"", "lang=\"en\"", "<noscript>");
    }

    @ParameterizedTest
    @CsvSource({
        "/login, login",
        "/verify-email, verify-email",
        "/reset-password, reset-password",
        "/sessions, sessions",
        "/invitations/accept, accept-invitation"
    })
    void a_script_finds_every_part_of_its_page(String path, String script) {
        var html = gateway().get(path).body();
        var code = gateway().get("/" + script + ".js").body()
                + gateway().get("/page.js").body();

        assertThat(all("(?:page\\.element|page\\.onSubmit)\\(\"([^\"]+)\"", code))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(html).contains("id=\"%s\"".formatted(id)));
    }

    @Test
    void a_page_is_only_to_be_read() {
        assertProblem(gateway().post("/verify-email", "{}"), 404, "not_found");
    }

    @Test
    void health_sums_up_the_parts_and_names_what_is_down() {
        var parts = new JsonObject()
                .put("admin", "DOWN")
                .put("asset", "UP")
                .put("catalog", "UP")
                .put("entitlement", "DOWN")
                .put("identity", "UP")
                .put("order", "UP");

        // A part counts as down until it was looked at for the first time.
        await().atMost(LOOK).untilAsserted(() -> {
            var answer = gateway().get("/health");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.json())
                    .isEqualTo(new JsonObject().put("status", "DOWN").put("parts", parts));
        });
    }

    @Test
    void health_sees_a_part_come_up_and_so_does_its_route() {
        var vertx = Vertx.vertx();
        try {
            FakeServices.startService(vertx, "admin", adminPort());

            await().atMost(LOOK).untilAsserted(() -> assertThat(health("admin")).isEqualTo("UP"));
            assertThat(gateway().get("/v1/admin/users").json().getString("service"))
                    .isEqualTo("admin");
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
        await().atMost(LOOK).untilAsserted(() -> assertThat(health("admin")).isEqualTo("DOWN"));
        assertProblem(gateway().get("/v1/admin/users"), 503, "service_unavailable");
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String health(String part) {
        return gateway().get("/health").json().getJsonObject("parts").getString(part);
    }

    private static int adminPort() {
        var url = ConfigProvider.getConfig().getValue("gateway.services.admin", String.class);
        return URI.create(url).getPort();
    }
}
