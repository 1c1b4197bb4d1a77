package dev.diskover.identity.account.adapter.in.rest;

import static dev.diskover.identity.account.adapter.in.rest.AccountApi.register;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.shown;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.verify;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class VerificationResourceTest {

    private static final String SUBJECT = "Confirm your e-mail address";

    @Inject
    MailReader mail;

    @Inject
    Database database;

    @Test
    void the_link_of_the_first_letter_verifies_and_again_answers_the_same() {
        // Given
        String token = register("verify.anna").statusCode(201).extract().path("access_token");
        var link = mail.token("verify.anna", SUBJECT, 1);

        // When
        verify(link).statusCode(200).body("verified", equalTo(true));
        verify(link).statusCode(200).body("verified", equalTo(true));

        // Then
        given().auth().oauth2(token).get("/v1/users/me").then().body("email_verified", equalTo(true));
        assertThat(told("verify.anna")).isEqualTo(1);
    }

    @Test
    void a_fresh_link_comes_on_demand_until_the_address_is_verified() {
        // Given
        String token = register("verify.bert").statusCode(201).extract().path("access_token");
        mail.token("verify.bert", SUBJECT, 1);
        request(token).statusCode(202);
        verify(mail.token("verify.bert", SUBJECT, 2)).statusCode(200);

        // When
        request(token).statusCode(202);

        // Then
        assertThat(mail.settled("verify.bert", SUBJECT)).hasSize(2);
    }

    @Test
    void expired_invented_and_overtaken_tokens_are_refused_alike() {
        // Given
        register("verify.late").statusCode(201);
        var late = mail.token("verify.late", SUBJECT, 1);
        execute("update email_verifications set expires_at = now() where user_id = (%s)", "verify.late");
        register("verify.moved").statusCode(201);
        var moved = mail.token("verify.moved", SUBJECT, 1);
        execute("update users set email = 'verify.elsewhere@example.test' where id = (%s)", "verify.moved");

        // When
        var refusals = Stream.of(late, moved, "x".repeat(43), "' or 1=1 --")
                .map(token -> shown(verify(token).statusCode(422)))
                .collect(Collectors.toSet());

        // Then
        assertThat(refusals).singleElement().satisfies(refusal -> assertThat(refusal.get("body"))
                .contains("invalid_token"));
    }

    @Test
    void a_letter_on_demand_is_for_users_only() {
        // When, Then
        given().post("/v1/auth/request/verify").then().statusCode(401);
    }

    private int told(String name) {
        return database.with(handle ->
                handle.createQuery("""
                        select count(*) from outbox
                        where type like '%UserUpdated.v1' and key = (select id::text from users where username = :name)
                        """).bind("name", name).mapTo(Integer.class).one());
    }

    private void execute(String sql, String name) {
        database.with(handle -> handle.execute(sql.formatted("select id from users where username = ?"), name));
    }

    private static ValidatableResponse request(String token) {
        return given().auth().oauth2(token).post("/v1/auth/request/verify").then();
    }
}
