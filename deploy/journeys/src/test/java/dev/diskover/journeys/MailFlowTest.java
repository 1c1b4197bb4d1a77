package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.demo.Answer;
import dev.diskover.demo.Inbox;
import dev.diskover.demo.Inbox.Letter;
import dev.diskover.demo.Marketplace;
import dev.diskover.demo.Person;
import dev.diskover.demo.Team;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people do with the mails they get, and with the pages these lead to. */
class MailFlowTest {

    private static final String NEW_PASSWORD = "quite another horse and staple";
    private static final int LETTERS_AN_HOUR = 5;

    private final RunningSystem system = RunningSystem.get();
    private final Marketplace marketplace = system.marketplace();
    private final Inbox inbox = system.inbox();

    @Test
    void a_mail_verifies_the_address_it_was_sent_to() throws IOException {
        // Given
        var dora = marketplace.register("dora");

        // When
        var token = tokenOf(inbox.await(dora.email(), Team.CONFIRMATION));
        post("/v1/auth/verify", Map.of("token", token)).expect(200);

        // Then
        var me = marketplace.api().get("/v1/users/me", dora.token());
        assertThat(me.body().path("email_verified").asBoolean()).isTrue();
    }

    @Test
    void who_forgot_the_password_sets_a_new_one_and_is_signed_out_everywhere() throws IOException {
        // Given
        var dora = marketplace.register("dora");
        var phone = marketplace.signIn(dora);
        post("/v1/auth/forget-password", Map.of("email", dora.email())).expect(202);
        var token = tokenOf(inbox.await(dora.email(), "Choose a new password"));

        // When
        var weak = newPassword(token, "password");
        newPassword(token, NEW_PASSWORD).expect(204);
        var again = newPassword(token, NEW_PASSWORD + "!");

        // Then
        assertThat(weak.text("code")).isEqualTo("weak_password");
        assertThat(again.text("code")).isEqualTo("invalid_token");
        assertThat(marketplace.refresh(dora.refreshCookie()).status()).isEqualTo(401);
        assertThat(marketplace.refresh(phone.refreshCookie()).status()).isEqualTo(401);
        assertThat(logIn(dora, Person.PASSWORD).text("code")).isEqualTo("invalid_credentials");
        logIn(dora, NEW_PASSWORD).expect(200);
        new Browser()
                .read(inbox.await(dora.email(), "Your password was changed").link());
    }

    @Test
    void a_stranger_on_the_account_is_noticed_and_shut_out() throws IOException {
        // Given
        var dora = marketplace.register("dora");
        var login = Map.of("email", dora.email(), "password", Person.PASSWORD);
        var stranger = marketplace
                .api()
                .send("POST", "/v1/auth/login", null, login, Map.of("User-Agent", "Burglar/1.0"))
                .expect(200);
        var notice = inbox.await(dora.email(), "New sign-in");
        new Browser().read(notice.link());

        // When
        marketplace
                .api()
                .send(
                        "POST",
                        "/v1/auth/change-password",
                        dora.token(),
                        Map.of("old_password", Person.PASSWORD, "new_password", NEW_PASSWORD),
                        Map.of("Cookie", dora.refreshCookie()))
                .expect(204);

        // Then
        assertThat(notice.text()).contains("Burglar/1.0", "127.0.0.1");
        assertThat(marketplace.refresh(Marketplace.cookie(stranger)).status()).isEqualTo(401);
        marketplace.refresh(dora.refreshCookie()).expect(200);
        new Browser()
                .read(inbox.await(dora.email(), "Your password was changed").link());
    }

    @Test
    void a_mailed_code_signs_in_once() {
        // Given
        var dora = marketplace.register("dora");
        post("/v1/auth/request/login-code", Map.of("email", dora.email())).expect(202);
        var code = inbox.await(dora.email(), "Your code to sign in").code();
        var given = Map.of("email", dora.email(), "code", code);

        // When
        var first = post("/v1/auth/login/code", given);
        var second = post("/v1/auth/login/code", given);

        // Then
        assertThat(first.expect(200).body().at("/user/id").asText()).isEqualTo(dora.id());
        assertThat(second.text("code")).isEqualTo("invalid_code");
    }

    @Test
    void asking_too_often_is_answered_as_ever_and_sends_nothing() {
        // Given
        var dora = marketplace.register("dora");
        inbox.await(dora.email(), Team.CONFIRMATION);

        // When
        for (var asked = 0; asked < 2 * LETTERS_AN_HOUR; asked++) {
            marketplace
                    .api()
                    .post("/v1/auth/request/verify", dora.token(), null)
                    .expect(202);
        }
        // Letters leave in the order they were written: when this one has come, no other is on its way.
        post("/v1/auth/request/login-code", Map.of("email", dora.email())).expect(202);

        // Then
        inbox.await(dora.email(), "Your code to sign in");
        assertThat(inbox.letters(dora.email(), Team.CONFIRMATION)).hasSize(LETTERS_AN_HOUR);
    }

    /** Opens the letter's link before taking the token out of it, as its reader does. */
    private static String tokenOf(Letter letter) throws IOException {
        new Browser().read(letter.link());
        return letter.token();
    }

    private Answer newPassword(String token, String password) {
        return post("/v1/auth/new-password", Map.of("token", token, "new_password", password));
    }

    private Answer logIn(Person person, String password) {
        return post("/v1/auth/login", Map.of("email", person.email(), "password", password));
    }

    private Answer post(String path, Object body) {
        return marketplace.api().post(path, null, body);
    }
}
