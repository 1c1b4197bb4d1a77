package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.diskover.demo.Answer;
import dev.diskover.demo.Marketplace;
import dev.diskover.demo.Person;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A script works for its user through the gateway, until it may not any more. */
class PersonalTokenTest {

    private static final String TOKENS = "/v1/auth/tokens";
    private static final Duration REVOKED_BY = Duration.ofSeconds(30);

    private final RunningSystem system = RunningSystem.get();
    private final Marketplace marketplace = system.marketplace();

    @AfterEach
    void bring_everything_back() throws IOException {
        system.control().part("identity", "start");
        marketplace.await(() -> marketplace.api().get("/health", null));
    }

    @Test
    void every_service_accepts_a_token_for_what_its_scopes_name() throws IOException {
        // Given
        var anna = marketplace.register("anna");
        var reader = readingToken(anna).text("token");
        var script = as(anna, token(anna, "assets:write", "products:write").text("token"));

        // When
        var asset = marketplace.upload(script, "loops.zip", new byte[10]);
        var product = marketplace.createProduct(script, "Loops", "digital", 500, Map.of());
        marketplace.link(script, product, asset);

        // Then
        for (var place : Places.of(anna)) {
            assertThat(get(reader, place).status()).as(place).isEqualTo(200);
            assertThat(get(script.token(), place).text("code")).as(place).isEqualTo("insufficient_scope");
        }
        assertThat(get(script.token(), "/v1/products/" + product).status()).isEqualTo(200);
        assertThat(get(reader, "/v1/admin/users").status()).isEqualTo(403);
        assertThat(get(reader, TOKENS).text("code")).isEqualTo("personal_token_refused");
    }

    @Test
    void a_revoked_token_ends_at_once_in_identity_and_soon_everywhere() {
        // Given
        var anna = marketplace.register("anna");
        var created = readingToken(anna);
        var token = created.text("token");
        Places.of(anna).forEach(place -> get(token, place).expect(200));

        // When
        revoke(anna, created.text("id"));

        // Then
        assertThat(get(token, "/v1/users/me").status()).isEqualTo(401);
        await().atMost(REVOKED_BY.plusSeconds(5))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(Places.of(anna))
                        .allSatisfy(place ->
                                assertThat(get(token, place).status()).as(place).isEqualTo(401)));
    }

    @Test
    void who_makes_a_token_gets_a_mail_of_it_without_the_token() throws IOException {
        // Given
        var anna = marketplace.register("anna");

        // When
        var token = token(anna, "orgs:read", "assets:read").text("token");

        // Then
        var notice = system.inbox().await(anna.email(), "A personal access token was made");
        assertThat(notice.text()).contains("assets:read, orgs:read").doesNotContain(token);
        new Browser().read(notice.link());
    }

    @Test
    void nobody_outside_asks_whose_a_token_is_or_rotates_keys() {
        var answers = List.of(
                marketplace.api().post("/internal/token-introspection", null, Map.of("token", "x")),
                marketplace.api().post("/internal/signing-keys/rotation", null, Map.of()));

        assertThat(answers).allMatch(answer -> answer.status() == 404);
    }

    @Test
    void while_identity_is_down_a_token_is_not_called_invalid_and_access_tokens_go_on() throws IOException {
        // Given
        var anna = marketplace.register("anna");
        var token = token(anna, "assets:read").text("token");
        var assets = "/v1/orgs/%s/assets".formatted(anna.orgId());
        get(anna.token(), assets).expect(200);

        // When
        system.control().part("identity", "stop");

        // Then
        assertThat(get(token, assets).text("code")).isEqualTo("service_unavailable");
        assertThat(get(anna.token(), assets).status()).isEqualTo(200);
    }

    /** For all {@link Places}. */
    private Answer readingToken(Person person) {
        return token(person, "profile:read", "products:read", "assets:read", "purchases:read", "library:read");
    }

    private void revoke(Person person, String id) {
        marketplace
                .api()
                .send("DELETE", TOKENS + "/" + id, person.token(), null, Map.of())
                .expect(204);
    }

    private Answer token(Person person, String... scopes) {
        return marketplace
                .api()
                .post(TOKENS, person.token(), Map.of("name", "script", "scopes", List.of(scopes)))
                .expect(201);
    }

    private static Person as(Person person, String token) {
        return new Person(person.id(), person.email(), token, person.refreshCookie(), person.orgId());
    }

    private Answer get(String token, String path) {
        return marketplace.api().get(path, token);
    }
}
