package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.demo.Answer;
import dev.diskover.demo.Marketplace;
import dev.diskover.demo.Person;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A password changes, and its owner is told. */
class PasswordMailTest extends MailFlowTestBase {

    private static final String NEW_PASSWORD = "quite another horse and staple";

    @Test
    void who_forgot_the_password_sets_a_new_one_and_is_signed_out_everywhere() throws IOException {
        // Given
        var dora = marketplace.register("dora");
        var phone = marketplace.signIn(dora);
        post("/v1/auth/forget-password", Map.of("email", dora.email())).expect(202);
        var token = read(dora, "Choose a new password").token();

        // When
        var weak = newPassword(token, "password");
        newPassword(token, NEW_PASSWORD).expect(204);
        var again = newPassword(token, NEW_PASSWORD + "!");

        // Then
        assertThat(weak.text("code")).isEqualTo("weak_password");
        assertThat(again.text("code")).isEqualTo("invalid_token");
        assertSignedOut(dora.refreshCookie(), phone.refreshCookie());
        assertThat(logIn(dora, Person.PASSWORD).text("code")).isEqualTo("invalid_credentials");
        logIn(dora, NEW_PASSWORD).expect(200);
        read(dora, "Your password was changed");
    }

    @Test
    void a_stranger_on_the_account_is_noticed_and_shut_out() throws IOException {
        // Given
        var dora = marketplace.register("dora");
        var stranger = logInFrom("Burglar/1.0", dora);
        var notice = read(dora, "New sign-in");

        // When
        changePassword(dora);

        // Then
        assertThat(notice.text()).contains("Burglar/1.0", "127.0.0.1");
        assertSignedOut(Marketplace.cookie(stranger));
        marketplace.refresh(dora.refreshCookie()).expect(200);
        read(dora, "Your password was changed");
    }

    private void assertSignedOut(String... cookies) {
        for (var cookie : cookies) {
            assertThat(marketplace.refresh(cookie).status()).isEqualTo(401);
        }
    }

    private Answer logInFrom(String device, Person person) {
        var login = Map.of("email", person.email(), "password", Person.PASSWORD);
        return marketplace
                .api()
                .send("POST", "/v1/auth/login", null, login, Map.of("User-Agent", device))
                .expect(200);
    }

    private void changePassword(Person person) {
        var passwords = Map.of("old_password", Person.PASSWORD, "new_password", NEW_PASSWORD);
        marketplace
                .api()
                .send(
                        "POST",
                        "/v1/auth/change-password",
                        person.token(),
                        passwords,
                        Map.of("Cookie", person.refreshCookie()))
                .expect(204);
    }

    private Answer newPassword(String token, String password) {
        return post("/v1/auth/new-password", Map.of("token", token, "new_password", password));
    }

    private Answer logIn(Person person, String password) {
        return post("/v1/auth/login", Map.of("email", person.email(), "password", password));
    }
}
