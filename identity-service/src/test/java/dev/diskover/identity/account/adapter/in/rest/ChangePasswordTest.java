package dev.diskover.identity.account.adapter.in.rest;

import static dev.diskover.identity.account.adapter.in.rest.AccountApi.OTHER_PASSWORD;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.PASSWORD;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.changePassword;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.forget;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.logIn;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.newPassword;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.refresh;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.register;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class ChangePasswordTest {

    @Inject
    MailReader mail;

    @Test
    void a_change_ends_the_other_sessions_and_older_reset_links_and_is_told_by_mail() {
        // Given
        register("change.anna").statusCode(201);
        forget("change.anna");
        var link = mail.resetToken("change.anna", 1);
        var other = logIn("change.anna", PASSWORD).extract().cookie(AccountApi.COOKIE);
        var own = logIn("change.anna", PASSWORD).extract();

        // When
        changePassword(own.path("access_token"), own.cookie(AccountApi.COOKIE), PASSWORD, OTHER_PASSWORD)
                .statusCode(204);

        // Then
        refresh(own.cookie(AccountApi.COOKIE)).statusCode(200);
        refresh(other).statusCode(401);
        newPassword(link, "another good sentence").statusCode(422);
        logIn("change.anna", PASSWORD).statusCode(401);
        logIn("change.anna", OTHER_PASSWORD).statusCode(200);
        mail.read("change.anna", "Your password was changed", 1);
    }

    @Test
    void the_cookie_of_somebody_else_keeps_no_session() {
        // Given
        var victim = register("change.bert").statusCode(201).extract();
        var stranger = register("change.eve").statusCode(201).extract().cookie(AccountApi.COOKIE);

        // When
        changePassword(victim.path("access_token"), stranger, PASSWORD, OTHER_PASSWORD)
                .statusCode(204);

        // Then
        refresh(victim.cookie(AccountApi.COOKIE)).statusCode(401);
        refresh(stranger).statusCode(200);
    }

    @Test
    void a_wrong_old_password_changes_nothing_and_guessing_gets_slow() {
        // Given
        var anna = register("change.carl").statusCode(201).extract();
        String token = anna.path("access_token");

        // When
        for (var attempt = 0; attempt < 5; attempt++) {
            changePassword(token, "none", "wrong " + attempt, OTHER_PASSWORD)
                    .statusCode(403)
                    .body("code", equalTo("wrong_password"));
        }

        // Then
        changePassword(token, "none", PASSWORD, OTHER_PASSWORD)
                .statusCode(429)
                .body("code", equalTo("too_many_attempts"))
                .header("Retry-After", notNullValue());
        logIn("change.carl", PASSWORD).statusCode(200);
    }

    @Test
    void of_thirty_guesses_at_once_five_are_looked_at() throws Exception {
        // Given
        String token = register("change.dina").statusCode(201).extract().path("access_token");

        // When
        var statuses = Race.of(30, runner -> changePassword(token, "none", "guess " + runner, OTHER_PASSWORD)
                .extract()
                .statusCode());

        // Then
        assertThat(statuses).filteredOn(status -> status == 403).hasSize(5);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(25);
    }

    @Test
    void a_weak_new_password_is_refused_and_so_is_whoever_is_not_signed_in() {
        // Given
        String token = register("change.emil").statusCode(201).extract().path("access_token");

        // When, Then
        for (var weak : new String[] {"password1", "change.emil", "change.emil@EXAMPLE.test", "short"}) {
            changePassword(token, "none", PASSWORD, weak).statusCode(422).body("code", equalTo("weak_password"));
        }
        given().contentType(ContentType.JSON)
                .body(Map.of("old_password", PASSWORD, "new_password", OTHER_PASSWORD))
                .post("/v1/auth/change-password")
                .then()
                .statusCode(401);
        changePassword(TestTokens.forged(UUID.randomUUID()), "none", PASSWORD, OTHER_PASSWORD)
                .statusCode(401);
    }
}
