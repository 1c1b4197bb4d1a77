package dev.diskover.identity.account.adapter.in.rest;

import static dev.diskover.identity.account.adapter.in.rest.AccountApi.OTHER_PASSWORD;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.PASSWORD;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.changePassword;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.forget;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.newPassword;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.register;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a password is chosen, the words of Diskover and the user's own names do not make one. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class GuessedPasswordTest {

    @Inject
    MailReader mail;

    @ParameterizedTest
    @ValueSource(strings = {"Diskover2026!", "d1skover-shop", "theodora-99", "guess.dora2026", "Lilienthal#1"})
    void nobody_registers_with_one(String password) {
        refused(given().contentType(ContentType.JSON)
                .body(Map.of(
                        "email",
                        "guess.dora@example.test",
                        "username",
                        "theodora",
                        "password",
                        password,
                        "name",
                        "Theodora Lilienthal"))
                .post("/v1/auth/register")
                .then());
    }

    @Test
    void nobody_changes_to_one() {
        // Given
        String token = register("guess.change").statusCode(201).extract().path("access_token");
        setName(token, "Carla Blumenfeld");

        // When, Then
        refused(changePassword(token, "none", PASSWORD, "Diskover2026!"));
        refused(changePassword(token, "none", PASSWORD, "guess.change-1"));
        refused(changePassword(token, "none", PASSWORD, "blumenfeld-1"));
        changePassword(token, "none", PASSWORD, OTHER_PASSWORD).statusCode(204);
    }

    @Test
    void nobody_sets_one_by_a_mailed_link() {
        // Given
        register("guess.reset").statusCode(201);
        forget("guess.reset");
        var token = mail.resetToken("guess.reset", 1);

        // When, Then
        refused(newPassword(token, "Diskover2026!"));
        refused(newPassword(token, "guess.reset-1"));
        newPassword(token, OTHER_PASSWORD).statusCode(204);
    }

    private static void setName(String token, String name) {
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("name", name))
                .put("/v1/users/me")
                .then()
                .statusCode(200);
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(422).body("code", equalTo("weak_password"));
    }
}
