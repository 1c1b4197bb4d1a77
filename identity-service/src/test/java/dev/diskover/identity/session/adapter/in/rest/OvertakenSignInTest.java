package dev.diskover.identity.session.adapter.in.rest;

import static dev.diskover.identity.account.adapter.in.rest.AccountApi.COOKIE;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.OTHER_PASSWORD;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.PASSWORD;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.logIn;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.logInWithCode;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.register;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.requestCode;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.identity.account.application.port.in.ChangePassword;
import dev.diskover.identity.account.application.port.in.DeactivateAccount;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.session.application.port.in.EndSessions;
import dev.diskover.identity.session.fixture.Amid;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All sessions end while somebody signs in whose proof was right a moment ago. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class OvertakenSignInTest extends LoginCodeTestBase {

    @Inject
    ChangePassword changePassword;

    @Inject
    DeactivateAccount deactivateAccount;

    @Inject
    EndSessions endSessions;

    @Inject
    Amid amid;

    @Test
    void the_old_password_is_refused_as_any_wrong_one() throws Exception {
        // Given
        var anna = new UserId(registered("overtaken.anna"));
        var change = new ChangePassword.Command(anna, PASSWORD, OTHER_PASSWORD, null);

        // When
        var overtaken = amid.run(() -> changePassword.change(change), () -> logIn("overtaken.anna", PASSWORD));

        // Then
        assertRefused(overtaken, "invalid_credentials");
        assertThat(shown(overtaken)).isEqualTo(shown(logIn("overtaken.anna", PASSWORD)));
        logIn("overtaken.anna", OTHER_PASSWORD).statusCode(200);
    }

    @Test
    void the_password_of_an_account_that_is_closed_meanwhile_is_refused() throws Exception {
        // Given
        var bert = new UserId(registered("overtaken.bert"));

        // When
        var overtaken = amid.run(() -> deactivateAccount.deactivate(bert), () -> logIn("overtaken.bert", PASSWORD));

        // Then
        assertRefused(overtaken, "invalid_credentials");
    }

    @Test
    void a_mailed_code_is_refused_as_a_wrong_one() throws Exception {
        // Given
        var carla = registered("overtaken.carla");
        requestCode("overtaken.carla").statusCode(202);
        var code = mail.code("overtaken.carla", 1);

        // When
        var overtaken = amid.run(() -> endSessions.endAll(carla), () -> logInWithCode("overtaken.carla", code));

        // Then
        assertRefused(overtaken, "invalid_code");
    }

    private static UUID registered(String name) {
        return UUID.fromString(register(name).statusCode(201).extract().path("user.id"));
    }

    private static void assertRefused(ValidatableResponse answer, String code) {
        var cookie =
                answer.statusCode(401).body("code", equalTo(code)).extract().cookie(COOKIE);
        assertThat(cookie).isNull();
    }
}
