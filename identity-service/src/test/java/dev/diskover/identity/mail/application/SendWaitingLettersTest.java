package dev.diskover.identity.mail.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.mail.application.port.in.SendWaitingLetters;
import dev.diskover.identity.mail.application.port.out.Letters;
import dev.diskover.identity.mail.application.port.out.MailServer;
import dev.diskover.identity.mail.application.port.out.MailServer.Outcome;
import dev.diskover.identity.mail.domain.Letter;
import dev.diskover.identity.mail.domain.Template;
import dev.diskover.identity.mail.fixture.RefusingServer;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.SetClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In a future that the running postman does not reach, so that it takes no letter from here. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class SendWaitingLettersTest {

    private static final Instant FUTURE = Instant.parse("2099-01-01T12:00:00Z");
    private static final String TOKEN = "https://diskover.test/verify-email?token=secret";

    @Inject
    Letters letters;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Database database;

    private final SetClock clock = new SetClock(FUTURE);

    @Test
    void a_letter_the_server_does_not_take_is_tried_again_later_and_sent_once() {
        // Given
        var recipient = "patient@example.test";
        var server = new RefusingServer(recipient, 2);
        post(recipient);

        // When
        var send = sender(server);
        send.send();
        send.send();
        assertThat(server.tried()).hasSize(1);
        for (var minute = 0; minute < 10; minute++) {
            clock.forward(Duration.ofMinutes(1));
            send.send();
        }

        // Then
        assertThat(server.tried()).hasSize(3);
        assertThat(server.tried().getLast().data()).containsEntry("link", TOKEN);
        assertThat(stored(recipient)).isEqualTo("{}");
    }

    @Test
    void a_letter_that_is_refused_does_not_keep_those_behind_it() {
        // Given
        var server = new RefusingServer("refused@example.test", 1);
        post("refused@example.test");
        clock.forward(Duration.ofSeconds(1));
        post("behind@example.test");

        // When
        sender(server).send();

        // Then
        assertThat(server.tried()).hasSize(1);
        assertThat(stored("behind@example.test")).isEqualTo("{}");
    }

    @Test
    void a_server_that_is_away_costs_one_letter_its_turn_and_no_other() {
        // Given
        var server = new RefusingServer("first@example.test", 1, Outcome.UNREACHABLE);
        post("first@example.test");
        clock.forward(Duration.ofSeconds(1));
        post("second@example.test");

        // When
        sender(server).send();

        // Then
        assertThat(stored("second@example.test")).contains(TOKEN);
        sender(server).send();
        assertThat(stored("second@example.test")).isEqualTo("{}");
        assertThat(server.tried()).hasSize(1);
        clock.forward(Duration.ofSeconds(5));
        sender(server).send();
        assertThat(stored("first@example.test")).isEqualTo("{}");
    }

    @Test
    void no_change_no_letter() {
        // When
        var recipient = "rolledback@example.test";
        assertThatThrownBy(() -> unitOfWork.run(() -> {
                    letters.add(letter(recipient), FUTURE);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        // Then
        var server = new RefusingServer(recipient, 0);
        sender(server).send();
        assertThat(server.tried()).isEmpty();
    }

    private SendWaitingLetters sender(MailServer server) {
        return new SendWaitingLettersService(letters, server, clock);
    }

    private void post(String recipient) {
        unitOfWork.run(() -> letters.add(letter(recipient), clock.instant()));
    }

    private static Letter letter(String recipient) {
        return new Letter(Template.VERIFY_EMAIL, recipient, "en", Map.of("name", "Anna", "link", TOKEN));
    }

    private String stored(String recipient) {
        return database.with(handle -> handle.createQuery("select data::text from mails where recipient = :recipient")
                .bind("recipient", recipient)
                .mapTo(String.class)
                .one());
    }
}
