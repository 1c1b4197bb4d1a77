package dev.diskover.identity.session.adapter.in.rest;

import static dev.diskover.identity.session.fixture.People.logIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.mail.fixture.Inbox;
import dev.diskover.identity.mail.fixture.Received;
import dev.diskover.identity.session.fixture.People;
import dev.diskover.kernel.testing.FreshDatabase;
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
    Inbox inbox;

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
            assertThat(letter.text()).contains("Phone <b>bold</b>", "127.0.0.1", "http://localhost:8080/sessions");
            assertThat(letter.html()).contains("Phone &lt;b&gt;bold").doesNotContain("<b>bold");
        });
    }

    private List<Received> notices(String name) {
        return inbox.of(name + "@example.test", SUBJECT);
    }
}
