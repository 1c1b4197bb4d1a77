package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.diskover.demo.Answer;
import dev.diskover.demo.Marketplace;
import dev.diskover.demo.Person;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody leaves Diskover, or has to. */
class DeactivationTest {

    private final RunningSystem system = RunningSystem.get();
    private final Marketplace marketplace = system.marketplace();

    @Test
    void who_deactivates_the_account_is_out_everywhere_and_the_administrators_see_it() throws IOException {
        // Given
        var dora = marketplace.register("dora");
        var phone = marketplace.signIn(dora);
        var script = marketplace
                .api()
                .post("/v1/auth/tokens", dora.token(), Map.of("name", "script", "scopes", List.of("profile:read")))
                .expect(201)
                .text("token");
        marketplace.api().get("/v1/users/me", script).expect(200);
        var anna = marketplace.register("anna");
        system.control().promote(anna.email());
        var admin = marketplace.signIn(anna);

        // When
        marketplace.api().post("/v1/auth/deactivate", dora.token(), null).expect(204);

        // Then
        assertThat(List.of(dora, phone)).allSatisfy(session -> assertThat(
                        marketplace.refresh(session.refreshCookie()).status())
                .isEqualTo(401));
        assertThat(marketplace.api().get("/v1/users/me", script).status()).isEqualTo(401);
        var login = Map.of("email", dora.email(), "password", Person.PASSWORD);
        assertThat(marketplace.api().post("/v1/auth/login", null, login).text("code"))
                .isEqualTo("account_inactive");
        system.inbox().await(dora.email(), "Your account was deactivated");
        var shown = "/v1/admin/users?is_active=false&email=" + dora.email();
        await().untilAsserted(() -> assertThat(marketplace
                        .api()
                        .get(shown, admin.token())
                        .body()
                        .at("/data/0/id")
                        .asText())
                .isEqualTo(dora.id()));
    }

    @Test
    void an_administrator_ends_an_account_and_gives_it_back() throws IOException {
        // Given
        var dora = marketplace.register("dora");
        var anna = marketplace.register("anna");
        var notYet = measure(anna, dora, "deactivate");
        system.control().promote(anna.email());
        var admin = marketplace.signIn(anna);

        // When
        measure(admin, dora, "deactivate").expect(204);

        // Then
        assertThat(notYet.status()).isEqualTo(403);
        assertThat(marketplace.refresh(dora.refreshCookie()).status()).isEqualTo(401);
        var login = Map.of("email", dora.email(), "password", Person.PASSWORD);
        assertThat(marketplace.api().post("/v1/auth/login", null, login).text("code"))
                .isEqualTo("account_inactive");

        // When
        measure(admin, dora, "reactivate").expect(204);

        // Then
        var back = marketplace.signIn(dora);
        assertThat(marketplace.refresh(dora.refreshCookie()).status()).isEqualTo(401);

        // When
        measure(admin, dora, "end-sessions").expect(204);

        // Then
        assertThat(marketplace.refresh(back.refreshCookie()).status()).isEqualTo(401);
        marketplace.refresh(marketplace.signIn(dora).refreshCookie()).expect(200);
    }

    private Answer measure(Person administrator, Person user, String measure) {
        var path = "/v1/admin/users/%s/%s".formatted(user.id(), measure);
        return marketplace.api().post(path, administrator.token(), Map.of("reason", "Reported for fraud"));
    }
}
