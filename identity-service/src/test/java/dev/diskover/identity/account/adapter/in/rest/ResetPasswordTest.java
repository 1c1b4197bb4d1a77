package dev.diskover.identity.account.adapter.in.rest;

import static dev.diskover.identity.account.adapter.in.rest.AccountApi.OTHER_PASSWORD;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.PASSWORD;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.forget;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.logIn;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.newPassword;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.newPasswordFrom;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.refresh;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.register;
import static dev.diskover.identity.account.adapter.in.rest.AccountApi.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class ResetPasswordTest {

    @Inject
    MailReader mail;

    @Inject
    Database database;

    @Test
    void a_forgotten_password_is_replaced_by_letter_and_every_session_ends() {
        // Given
        var session = register("reset.anna").statusCode(201).extract().cookie(AccountApi.COOKIE);
        forget("reset.anna").statusCode(202);

        // When
        newPassword(mail.resetToken("reset.anna", 1), OTHER_PASSWORD).statusCode(204);

        // Then
        refresh(session).statusCode(401);
        logIn("reset.anna", PASSWORD).statusCode(401);
        logIn("reset.anna", OTHER_PASSWORD).statusCode(200).body("user.email_verified", equalTo(true));
        mail.read("reset.anna", "Your password was changed", 1);
    }

    @Test
    void asking_shows_the_same_for_an_account_a_stranger_and_what_is_no_address() {
        // Given
        register("reset.bert").statusCode(201);

        // When
        var known = shown(forget("reset.bert").statusCode(202));
        var unknown = shown(forget("reset.nobody"));
        var nonsense = shown(forget("no\r\nBcc: all"));

        // Then
        assertThat(unknown).isEqualTo(known);
        assertThat(nonsense).isEqualTo(known);
        assertThat(mail.settled("reset.nobody", "Choose a new password")).isEmpty();
    }

    @Test
    void used_replaced_expired_and_invented_tokens_are_refused_alike() {
        // Given
        Stream.of("reset.used", "reset.old", "reset.late").forEach(AccountApi::register);
        forget("reset.used");
        var used = mail.resetToken("reset.used", 1);
        newPassword(used, OTHER_PASSWORD).statusCode(204);
        forget("reset.old");
        var replaced = mail.resetToken("reset.old", 1);
        forget("reset.old");
        var newest = mail.resetToken("reset.old", 2);
        forget("reset.late");
        var expired = mail.resetToken("reset.late", 1);
        expire("reset.late");

        // When
        var refusals = Stream.of(used, replaced, expired, "x".repeat(43), "' or 1=1 --")
                .map(token -> shown(newPassword(token, "another good sentence").statusCode(422)))
                .collect(Collectors.toSet());

        // Then
        assertThat(refusals).singleElement().satisfies(refusal -> assertThat(refusal.get("body"))
                .contains("invalid_token"));
        newPassword(newest, OTHER_PASSWORD).statusCode(204);
    }

    @Test
    void a_weak_password_does_not_cost_the_token() {
        // Given
        register("reset.carl").statusCode(201);
        forget("reset.carl");
        var token = mail.resetToken("reset.carl", 1);

        // When
        newPassword(token, "trustno1trustno1".substring(0, 8)).statusCode(422).body("code", equalTo("weak_password"));

        // Then
        newPassword(token, OTHER_PASSWORD).statusCode(204);
    }

    @Test
    void of_twenty_that_use_one_token_at_once_one_sets_the_password() throws Exception {
        // Given
        register("reset.dina").statusCode(201);
        forget("reset.dina");
        var token = mail.resetToken("reset.dina", 1);

        // When
        var statuses = Race.of(20, runner -> newPasswordFrom("runner-" + runner, token, "sentence of runner " + runner)
                .extract()
                .statusCode());

        // Then
        assertThat(statuses).filteredOn(status -> status == 204).hasSize(1);
        assertThat(Set.copyOf(statuses)).containsExactlyInAnyOrder(204, 422);
        logIn("reset.dina", "sentence of runner " + statuses.indexOf(204)).statusCode(200);
    }

    @Test
    void an_address_gets_five_letters_an_hour_and_the_fifth_still_works() {
        // Given
        register("reset.emil").statusCode(201);

        // When
        for (var asked = 0; asked < 7; asked++) {
            forget("reset.emil").statusCode(202);
            mail.settled("reset.emil", "Choose a new password");
        }

        // Then
        var token = mail.resetToken("reset.emil", 5);
        assertThat(mail.settled("reset.emil", "Choose a new password")).hasSize(5);
        newPassword(token, OTHER_PASSWORD).statusCode(204);
    }

    @Test
    void neither_token_nor_password_is_stored_as_it_is() {
        // Given
        register("reset.fred").statusCode(201);
        forget("reset.fred");

        // When
        var token = mail.resetToken("reset.fred", 1);

        // Then
        assertThat(stored("select token_hash from password_resets where user_id = (%s)"))
                .matches("[0-9a-f]{64}")
                .doesNotContain(token);
        assertThat(stored("select password_hash from users where id = (%s)"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    private String stored(String sql) {
        var query = sql.formatted("select id from users where username = 'reset.fred'");
        return database.with(
                handle -> handle.createQuery(query).mapTo(String.class).one());
    }

    private void expire(String name) {
        database.with(handle -> handle.createUpdate("""
                        update password_resets set expires_at = now() - interval '1 second'
                        where user_id = (select id from users where username = :name)
                        """).bind("name", name).execute());
    }
}
