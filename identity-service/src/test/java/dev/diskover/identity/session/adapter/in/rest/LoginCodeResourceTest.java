package dev.diskover.identity.session.adapter.in.rest;

import static dev.diskover.identity.account.adapter.in.rest.AccountApi.logInWithCode;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.register;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.requestCode;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.diskover.identity.account.adapter.in.rest.AccountApi;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class LoginCodeResourceTest extends LoginCodeTestBase {

    @Test
    void a_mailed_code_signs_in_once() {
        // Given
        register("code.anna").statusCode(201);
        requestCode("code.anna").statusCode(202);
        var code = mail.code("code.anna", 1);

        // When
        logInWithCode("code.anna", code)
                .statusCode(200)
                .body("user.username", equalTo("code.anna"))
                .body("access_token", notNullValue())
                .header("Set-Cookie", allOf(containsString("HttpOnly"), containsString("SameSite=Lax")));

        // Then
        logInWithCode("code.anna", code).statusCode(401).body("code", equalTo("invalid_code"));
    }

    @Test
    void asking_shows_the_same_for_an_account_and_for_a_stranger() {
        // Given
        register("code.bert").statusCode(201);

        // When, Then
        assertThat(shown(requestCode("code.bert").statusCode(202))).isEqualTo(shown(requestCode("code.nobody")));
    }

    @Test
    void wrong_old_expired_foreign_and_invented_codes_are_refused_alike() {
        // Given
        Stream.of("code.old", "code.late", "code.mine", "code.none").forEach(AccountApi::register);
        requestCode("code.old");
        var replaced = mail.code("code.old", 1);
        requestCode("code.old");
        var newest = mail.code("code.old", 2);
        requestCode("code.late");
        var expired = mail.code("code.late", 1);
        change("code.late", "expires_at = now() - interval '1 second'");
        requestCode("code.mine");
        mail.code("code.mine", 1);

        // When
        var refusals = Stream.of(
                        logInWithCode("code.old", replaced.equals(newest) ? WRONG : replaced),
                        logInWithCode("code.late", expired),
                        logInWithCode("code.mine", newest),
                        logInWithCode("code.none", WRONG),
                        logInWithCode("code.nobody", WRONG),
                        logInWithCode("no address", "'; drop table users"))
                .map(answer -> shown(answer.statusCode(401)))
                .distinct()
                .toList();

        // Then
        assertThat(refusals).hasSize(1);
        logInWithCode("code.old", newest).statusCode(200);
    }

    @Test
    void the_code_is_not_stored_as_it_is() {
        // Given
        register("code.gina").statusCode(201);
        requestCode("code.gina");

        // When
        var code = mail.code("code.gina", 1).replace(" ", "");

        // Then
        assertThat(stored("code.gina")).matches("[0-9a-f]{64}").doesNotContain(code);
    }

    private String stored(String name) {
        return database.with(handle ->
                handle.createQuery("""
                        select code_hash from login_codes where user_id = (select id from users where username = :name)
                        """).bind("name", name).mapTo(String.class).one());
    }

    private void change(String name, String what) {
        database.with(handle -> handle.createUpdate("update login_codes set " + what
                        + " where user_id = (select id from users where username = :name)")
                .bind("name", name)
                .execute());
    }
}
