package dev.diskover.identity.session.adapter.in.rest;

import static dev.diskover.identity.session.fixture.People.logIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.mail.application.port.in.SendWaitingLetters;
import dev.diskover.identity.session.fixture.People;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class NewSignInTest {

    private static final String SUBJECT = "New sign-in to your account";

    @Inject
    SendWaitingLetters postman;

    @Inject
    MockMailbox mailbox;

    @Test
    void a_sign_in_from_a_new_place_is_told_once() {
        // Given
        People.register("noticed");
        assertThat(notices("noticed")).isEmpty();

        // When
        logIn("noticed", "Phone <b>bold</b>").statusCode(200);
        logIn("noticed", "Phone <b>bold</b>").statusCode(200);

        // Then
        assertThat(notices("noticed")).singleElement().satisfies(letter -> {
            assertThat(letter.getText()).contains("Phone <b>bold</b>", "127.0.0.1", "http://localhost:8080/sessions");
            assertThat(letter.getHtml()).contains("Phone &lt;b&gt;bold").doesNotContain("<b>bold");
        });
    }

    private List<Mail> notices(String name) {
        postman.send();
        return mailbox.getMailsSentTo(name + "@example.test").stream()
                .filter(mail -> mail.getSubject().equals(SUBJECT))
                .toList();
    }
}
