package dev.diskover.identity.account.adapter.in.rest;

import static dev.diskover.identity.account.adapter.in.rest.AccountApi.PASSWORD;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.forget;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.logIn;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.logInWithCode;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.refresh;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.register;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.requestCode;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class DeactivationResourceTest {

    @Inject
    MailReader mail;

    @Inject
    Database database;

    @Test
    void a_deactivated_user_is_signed_out_and_no_way_leads_back_in() {
        // Given
        var anna = register("gone.anna").statusCode(201).extract();
        requestCode("gone.anna");
        var code = mail.code("gone.anna", 1);

        // When
        deactivate(anna.path("access_token")).statusCode(204);

        // Then
        refresh(anna.cookie(AccountApi.COOKIE)).statusCode(401);
        logIn("gone.anna", PASSWORD).statusCode(403).body("code", equalTo("account_inactive"));
        logInWithCode("gone.anna", code).statusCode(401);
        forget("gone.anna").statusCode(202);
        assertThat(mail.settled("gone.anna", "Choose a new password")).isEmpty();
        mail.read("gone.anna", "Your account was deactivated", 1);
    }

    @Test
    void the_others_are_told_once() {
        // Given
        var bert = register("gone.bert").statusCode(201).extract();

        // When
        deactivate(bert.path("access_token")).statusCode(204);
        deactivate(bert.path("access_token")).statusCode(204);

        // Then
        assertThat(told(bert.path("user.id"))).isEqualTo(1);
    }

    @Test
    void nobody_is_deactivated_without_being_signed_in() {
        // When, Then
        given().post("/v1/auth/deactivate").then().statusCode(401);
    }

    private int told(String user) {
        return database.with(handle ->
                handle.createQuery("""
                        select count(*) from outbox where type like '%UserDeactivated.v1' and key = :user
                        """).bind("user", user).mapTo(Integer.class).one());
    }

    private static ValidatableResponse deactivate(String token) {
        return given().auth().oauth2(token).post("/v1/auth/deactivate").then();
    }
}
