package dev.diskover.identity.session.adapter.in.rest;

import static dev.diskover.identity.account.adapter.in.rest.AccountApi.logInWithCode;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.logInWithCodeFrom;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.register;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.requestCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.diskover.identity.account.adapter.in.rest.Race;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class LoginCodeTriesTest extends LoginCodeTestBase {

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

    private int tries(String name) {
        return database.with(handle ->
                handle.createQuery("""
                        select tries from login_codes where user_id = (select id from users where username = :name)
                        """).bind("name", name).mapTo(Integer.class).one());
    }
}
