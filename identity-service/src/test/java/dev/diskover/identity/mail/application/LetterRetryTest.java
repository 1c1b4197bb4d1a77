package dev.diskover.identity.mail.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.mail.application.port.in.SendWaitingLetters;
import dev.diskover.identity.mail.application.port.out.Letters;
import dev.diskover.identity.mail.application.port.out.MailServer;
import dev.diskover.identity.mail.domain.Letter;
import dev.diskover.identity.mail.domain.Template;
import dev.diskover.identity.mail.fixture.RefusingServer;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.kernel.testing.SetClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In a future that the running postman does not reach, so that it takes no letter from here. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class LetterRetryTest {

    private static final Instant FUTURE = Instant.parse("2099-01-01T12:00:00Z");
    private static final String TOKEN = "https://diskover.test/verify-email?token=secret";

    @Inject
    Letters letters;

    @Inject
    UnitOfWork unitOfWork;

    private final SetClock clock = new SetClock(FUTURE);

    @Test
    void the_second_attempt_comes_within_seconds_and_the_others_ever_more_rarely() {
        // Given
        var recipient = "urgent@example.test";
        var server = new RefusingServer(recipient, Integer.MAX_VALUE);
        post(recipient);

        // When
        var attempts = new ArrayList<Long>();
        for (var second = 0L; attempts.size() < 5; second++) {
            var before = server.tried().size();
            sender(server).send();
            if (server.tried().size() > before) {
                attempts.add(second);
            }
            clock.forward(Duration.ofSeconds(1));
        }

        // Then
        assertThat(attempts).containsExactly(0L, 5L, 25L, 70L, 150L);
    }

    @Test
    void a_letter_is_nobody_elses_while_it_is_being_sent_and_is_not_lost_with_its_sender() {
        // Given
        var recipient = "orphan@example.test";
        post(recipient);
        claim(recipient);

        // When
        var server = new RefusingServer(recipient, 0);
        sender(server).send();
        clock.forward(Duration.ofSeconds(119));
        sender(server).send();
        assertThat(server.tried()).isEmpty();
        clock.forward(Duration.ofSeconds(1));
        sender(server).send();

        // Then
        assertThat(server.tried()).hasSize(1);
    }

    @Test
    void a_letter_nobody_takes_is_given_up_in_the_end() {
        // Given
        var recipient = "hopeless@example.test";
        var server = new RefusingServer(recipient, Integer.MAX_VALUE);
        post(recipient);

        // When
        for (var hour = 0; hour < 200; hour++) {
            clock.forward(Duration.ofHours(1));
            sender(server).send();
        }

        // Then
        assertThat(server.tried()).hasSize(80);
    }

    private SendWaitingLetters sender(MailServer server) {
        return new SendWaitingLettersService(letters, server, clock);
    }

    private void post(String recipient) {
        unitOfWork.run(() -> letters.add(letter(recipient), clock.instant()));
    }

    /** As a sender does that dies of it. */
    private void claim(String recipient) {
        var claimed = letters.claim(clock.instant()).orElseThrow();
        while (!claimed.letter().recipient().equals(recipient)) {
            letters.sent(claimed.id(), clock.instant());
            claimed = letters.claim(clock.instant()).orElseThrow();
        }
    }

    private static Letter letter(String recipient) {
        return new Letter(Template.VERIFY_EMAIL, recipient, "en", Map.of("name", "Anna", "link", TOKEN));
    }
}
