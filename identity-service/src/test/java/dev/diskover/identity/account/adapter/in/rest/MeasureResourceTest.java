package dev.diskover.identity.account.adapter.in.rest;

import static dev.diskover.identity.account.adapter.in.rest.AccountApi.PASSWORD;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.logIn;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.refresh;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.register;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class MeasureResourceTest {

    private static final String REASON = "Reported for fraud";

    @Inject
    MailReader mail;

    @Inject
    Database database;

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

    @ParameterizedTest
    @ValueSource(strings = {"deactivate", "reactivate", "end-sessions"})
    void nobody_else_may(String action) {
        // Given
        var carl = register("state.carl." + action).statusCode(201).extract();
        String id = carl.path("user.id");

        // When, Then
        post(id, action, carl.path("access_token")).statusCode(403);
        post(id, action, TestTokens.forged(UUID.randomUUID())).statusCode(401);
        given().contentType(ContentType.JSON)
                .body(Map.of("reason", REASON))
                .post("/v1/users/" + id + "/" + action)
                .then()
                .statusCode(401);
        refresh(carl.cookie(AccountApi.COOKIE)).statusCode(200);
    }

    @Test
    void who_may_only_look_may_not_act() {
        // Given
        var looker = administrator("state.looker", "{\"read\": true}");
        String id = register("state.finn").statusCode(201).extract().path("user.id");

        // When, Then
        post(id, "deactivate", looker).statusCode(403);
        post(id, "end-sessions", looker).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deactivate", "reactivate", "end-sessions"})
    void without_a_good_reason_nothing_happens(String action) {
        // Given
        var administrator = administrator("state.admin5." + action);
        var gina = register("state.gina." + action).statusCode(201).extract();
        String id = gina.path("user.id");

        // When, Then
        for (var bad : List.of("", "   ", "two\nlines", "x".repeat(501))) {
            post(id, action, administrator, bad).statusCode(422).body("code", equalTo("validation_failed"));
        }
        given().auth()
                .oauth2(administrator)
                .contentType(ContentType.JSON)
                .post("/v1/users/%s/%s".formatted(id, action))
                .then()
                .statusCode(422);
        refresh(gina.cookie(AccountApi.COOKIE)).statusCode(200);
        assertThat(texts("select reason from account_measures where user_id = cast(? as uuid)", id))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deactivate", "reactivate", "end-sessions"})
    void a_user_who_does_not_exist_is_not_found(String action) {
        // Given
        var administrator = administrator("state.admin3." + action);

        // When, Then
        post(UUID.randomUUID().toString(), action, administrator).statusCode(404);
        post("me", action, administrator).statusCode(404);
    }

    private String administrator(String name) {
        return administrator(name, "{\"read\": true, \"write\": true}");
    }

    private String administrator(String name, String permissions) {
        register(name).statusCode(201);
        database.with(handle -> handle.execute(
                "insert into system_admins select id, cast(? as jsonb) from users where username = ?",
                permissions,
                name));
        return logIn(name, PASSWORD).statusCode(200).extract().path("access_token");
    }

    private List<String> texts(String sql, String argument) {
        return database.with(
                handle -> handle.select(sql, argument).mapTo(String.class).list());
    }

    private static ValidatableResponse post(String user, String action, String token) {
        return post(user, action, token, REASON);
    }

    private static ValidatableResponse post(String user, String action, String token, String reason) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post("/v1/users/%s/%s".formatted(user, action))
                .then();
    }
}
