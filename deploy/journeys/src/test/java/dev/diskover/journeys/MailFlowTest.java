package dev.diskover.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.demo.Team;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people do with the mails they get, and with the pages these lead to. */
class MailFlowTest extends MailFlowTestBase {

    private static final int LETTERS_AN_HOUR = 5;

    @Test
    void a_mail_verifies_the_address_it_was_sent_to() throws IOException {
        // Given
        var dora = marketplace.register("dora");

        // When
        var token = read(dora, Team.CONFIRMATION).token();
        post("/v1/auth/verify", Map.of("token", token)).expect(200);

        // Then
        var me = marketplace.api().get("/v1/users/me", dora.token());
        assertThat(me.body().path("email_verified").asBoolean()).isTrue();
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
}
