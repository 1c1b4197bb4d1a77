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
        var script = workingScript(dora);
        var admin = system.administrator();

        // When
        marketplace.api().post("/v1/auth/deactivate", dora.token(), null).expect(204);

        // Then
        assertSignedOut(dora);
        assertSignedOut(phone);
        assertThat(marketplace.api().get("/v1/users/me", script).status()).isEqualTo(401);
        assertCannotSignIn(dora);
        system.inbox().await(dora.email(), "Your account was deactivated");
        awaitShownAsInactive(admin, dora);
    }

    @Test
    void an_administrator_ends_an_account_and_gives_it_back() throws IOException {
        // Given
        var dora = marketplace.register("dora");
        var anna = marketplace.register("anna");
        var notYet = measure(anna, dora, "deactivate");
        var admin = system.promoted(anna);

        // When
        measure(admin, dora, "deactivate").expect(204);

        // Then
        assertThat(notYet.status()).isEqualTo(403);
        assertSignedOut(dora);
        assertCannotSignIn(dora);

        // When, Then
        var back = reactivated(admin, dora);
        assertSignedOut(dora);
        assertSessionsEndOnDemand(admin, back);
    }

    /** @return a token that a script of theirs was let in with */
    private String workingScript(Person person) {
        var token = marketplace
                .api()
                .post("/v1/auth/tokens", person.token(), Map.of("name", "script", "scopes", List.of("profile:read")))
                .expect(201)
                .text("token");
        marketplace.api().get("/v1/users/me", token).expect(200);
        return token;
    }

    private Person reactivated(Person administrator, Person user) {
        measure(administrator, user, "reactivate").expect(204);
        return marketplace.signIn(user);
    }

    private void assertSessionsEndOnDemand(Person administrator, Person user) {
        measure(administrator, user, "end-sessions").expect(204);
        assertSignedOut(user);
        marketplace.refresh(marketplace.signIn(user).refreshCookie()).expect(200);
    }

    private void assertSignedOut(Person session) {
        assertThat(marketplace.refresh(session.refreshCookie()).status()).isEqualTo(401);
    }

    private void assertCannotSignIn(Person person) {
        var login = Map.of("email", person.email(), "password", Person.PASSWORD);
        assertThat(marketplace.api().post("/v1/auth/login", null, login).text("code"))
                .isEqualTo("account_inactive");
    }

    private void awaitShownAsInactive(Person administrator, Person user) {
        var shown = "/v1/admin/users?is_active=false&email=" + user.email();
        await().untilAsserted(() -> assertThat(marketplace
                        .api()
                        .get(shown, administrator.token())
                        .body()
                        .at("/data/0/id")
                        .asText())
                .isEqualTo(user.id()));
    }

    private Answer measure(Person administrator, Person user, String measure) {
        var path = "/v1/admin/users/%s/%s".formatted(user.id(), measure);
        return marketplace.api().post(path, administrator.token(), Map.of("reason", "Reported for fraud"));
    }
}
