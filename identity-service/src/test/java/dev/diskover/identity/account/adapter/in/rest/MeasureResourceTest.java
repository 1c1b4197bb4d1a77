package dev.diskover.identity.account.adapter.in.rest;

import static dev.diskover.identity.account.adapter.in.rest.AccountApi.PASSWORD;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.logIn;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.refresh;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class MeasureResourceTest extends MeasureTestBase {

    @Test
    void an_administrator_ends_an_account_and_gives_it_back() {
        // Given
        var administrator = administrator("state.admin");
        var anna = register("state.anna").statusCode(201).extract();
        String id = anna.path("user.id");

        // When
        post(id, "deactivate", administrator).statusCode(204);
        post(id, "deactivate", administrator).statusCode(204);

        // Then
        refresh(anna.cookie(AccountApi.COOKIE)).statusCode(401);
        logIn("state.anna", PASSWORD).statusCode(403).body("code", equalTo("account_inactive"));

        // When
        post(id, "reactivate", administrator).statusCode(204);
        post(id, "reactivate", administrator).statusCode(204);

        // Then
        refresh(anna.cookie(AccountApi.COOKIE)).statusCode(401);
        logIn("state.anna", PASSWORD).statusCode(200);
        assertThat(mail.read("state.anna", "Your account was deactivated", 1)).hasSize(1);
        assertThat(mail.read("state.anna", "Your account is active again", 1)).hasSize(1);
        assertThat(texts("select type from outbox where key = ? order by seq", id))
                .containsExactly(
                        "diskover.identity.UserRegistered.v1",
                        "diskover.identity.UserDeactivated.v1",
                        "diskover.identity.UserReactivated.v1");
    }

    @Test
    void an_administrator_signs_somebody_out_everywhere_who_can_sign_in_again() {
        // Given
        var administrator = administrator("state.admin4");
        var dora = register("state.dora").statusCode(201).extract();
        var phone = logIn("state.dora", PASSWORD).statusCode(200).extract();
        var emil = register("state.emil").statusCode(201).extract();

        // When
        post(dora.path("user.id"), "end-sessions", administrator).statusCode(204);

        // Then
        refresh(dora.cookie(AccountApi.COOKIE)).statusCode(401);
        refresh(phone.cookie(AccountApi.COOKIE)).statusCode(401);
        refresh(emil.cookie(AccountApi.COOKIE)).statusCode(200);
        logIn("state.dora", PASSWORD).statusCode(200);
    }

    @Test
    void who_acted_is_told_and_kept_with_the_reason() {
        // Given
        var administrator = administrator("state.admin2");
        String id = register("state.bert").statusCode(201).extract().path("user.id");

        // When
        post(id, "deactivate", administrator, "  " + REASON + " ").statusCode(204);
        post(id, "reactivate", administrator, "It was not Bert").statusCode(204);
        post(id, "end-sessions", administrator, "x".repeat(500)).statusCode(204);

        // Then
        var by = texts("select id::text from users where username = ?", "state.admin2")
                .getFirst();
        assertThat(texts("select headers ->> 'actor' from outbox where key = ? and type like '%Deactivated%'", id))
                .containsExactly(by);
        assertThat(texts("""
                        select measure || ' by ' || taken_by || ': ' || reason from account_measures
                        where user_id = cast(? as uuid) and taken_at > now() - interval '1 minute' order by id
                        """, id))
                .containsExactly(
                        "deactivate by " + by + ": " + REASON,
                        "reactivate by " + by + ": It was not Bert",
                        "end_sessions by " + by + ": " + "x".repeat(500));
    }
}
