package dev.diskover.identity.session.adapter.in.rest;

import static dev.diskover.identity.account.adapter.in.rest.AccountApi.logInWithCode;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.logInWithCodeFrom;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.register;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.requestCode;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.diskover.identity.account.adapter.in.rest.AccountApi;
import dev.diskover.identity.account.adapter.in.rest.MailReader;
import dev.diskover.identity.account.adapter.in.rest.Race;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class LoginCodeResourceTest {

    private static final String WRONG = "0000 0000";

    @Inject
    MailReader mail;

    @Inject
    Database database;

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
    void after_five_wrong_tries_from_anywhere_the_right_code_is_dead() {
        // Given
        register("code.carl").statusCode(201);
        requestCode("code.carl");
        var code = mail.code("code.carl", 1);
        for (var attempt = 0; attempt < 5; attempt++) {
            logInWithCodeFrom("attacker-" + attempt, "code.carl", WRONG).statusCode(401);
        }

        // When, Then
        logInWithCode("code.carl", code).statusCode(401);
    }

    @Test
    void forty_wrong_tries_at_once_are_no_more_than_five() throws Exception {
        // Given
        register("code.dina").statusCode(201);
        requestCode("code.dina");
        mail.code("code.dina", 1);

        // When
        var statuses = Race.of(40, runner -> logInWithCodeFrom("racer-" + runner, "code.dina", WRONG)
                .extract()
                .statusCode());

        // Then
        assertThat(statuses).containsOnly(401);
        assertThat(tries("code.dina")).isEqualTo(5);
    }

    @Test
    void of_twenty_that_use_the_right_code_at_once_one_gets_in() throws Exception {
        // Given
        register("code.emil").statusCode(201);
        requestCode("code.emil");
        var code = mail.code("code.emil", 1);

        // When
        var statuses = Race.of(20, runner -> logInWithCodeFrom("friend-" + runner, "code.emil", code)
                .extract()
                .statusCode());

        // Then
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 401).hasSize(19);
    }

    @Test
    void whoever_keeps_guessing_has_to_wait_whether_or_not_there_is_an_account() {
        // Given
        register("code.fred").statusCode(201);

        // When
        for (var name : new String[] {"code.fred", "code.unknown"}) {
            for (var attempt = 0; attempt < 5; attempt++) {
                logInWithCode(name, WRONG).statusCode(401);
            }
        }

        // Then
        for (var name : new String[] {"code.fred", "code.unknown"}) {
            logInWithCode(name, WRONG)
                    .statusCode(429)
                    .body("code", equalTo("too_many_attempts"))
                    .header("Retry-After", notNullValue());
        }
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

    private int tries(String name) {
        return database.with(handle ->
                handle.createQuery("""
                        select tries from login_codes where user_id = (select id from users where username = :name)
                        """).bind("name", name).mapTo(Integer.class).one());
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
