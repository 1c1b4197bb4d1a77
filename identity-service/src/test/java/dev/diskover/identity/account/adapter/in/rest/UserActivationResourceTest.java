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
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class UserActivationResourceTest {

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
        assertThat(told(id))
                .containsExactly(
                        "diskover.identity.UserRegistered.v1",
                        "diskover.identity.UserDeactivated.v1",
                        "diskover.identity.UserReactivated.v1");
    }

    @Test
    void who_acted_is_told() {
        // Given
        var administrator = administrator("state.admin2");
        String id = register("state.bert").statusCode(201).extract().path("user.id");

        // When
        post(id, "deactivate", administrator).statusCode(204);

        // Then
        assertThat(actor(id)).isEqualTo(userId("state.admin2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deactivate", "reactivate"})
    void nobody_else_may(String action) {
        // Given
        var carl = register("state.carl." + action).statusCode(201).extract();
        String id = carl.path("user.id");

        // When, Then
        post(id, action, carl.path("access_token")).statusCode(403);
        post(id, action, TestTokens.forged(UUID.randomUUID())).statusCode(401);
        given().post("/v1/users/" + id + "/" + action).then().statusCode(401);
    }

    @Test
    void a_user_who_does_not_exist_is_not_found() {
        // Given
        var administrator = administrator("state.admin3");

        // When, Then
        post(UUID.randomUUID().toString(), "deactivate", administrator).statusCode(404);
        post(UUID.randomUUID().toString(), "reactivate", administrator).statusCode(404);
        post("me", "reactivate", administrator).statusCode(404);
    }

    private String administrator(String name) {
        register(name).statusCode(201);
        database.with(handle -> handle.execute(
                "insert into system_admins select id, '{\"read\": true, \"write\": true}' from users where username = ?",
                name));
        return logIn(name, PASSWORD).statusCode(200).extract().path("access_token");
    }

    private List<String> told(String user) {
        return database.with(handle -> handle.createQuery("select type from outbox where key = :user order by seq")
                .bind("user", user)
                .mapTo(String.class)
                .list());
    }

    private String actor(String user) {
        return database.with(handle -> handle.createQuery(
                        "select headers ->> 'actor' from outbox where key = :user and type like '%Deactivated%'")
                .bind("user", user)
                .mapTo(String.class)
                .one());
    }

    private String userId(String name) {
        return database.with(handle -> handle.createQuery("select id::text from users where username = :name")
                .bind("name", name)
                .mapTo(String.class)
                .one());
    }

    private static ValidatableResponse post(String user, String action, String token) {
        return given().auth()
                .oauth2(token)
                .post("/v1/users/%s/%s".formatted(user, action))
                .then();
    }
}
