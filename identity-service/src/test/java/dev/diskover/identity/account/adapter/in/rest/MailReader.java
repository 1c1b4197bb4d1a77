package dev.diskover.identity.account.adapter.in.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.diskover.identity.account.application.port.in.SendRequestedLetters;
import dev.diskover.identity.mail.application.port.in.SendWaitingLetters;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** The mail that reached somebody. */
@ApplicationScoped
public class MailReader {

    private static final Pattern TOKEN = Pattern.compile("token=([\\w-]{43})");
    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{4} \\d{4})$");

    private final MockMailbox mailbox;
    private final SendRequestedLetters requested;
    private final SendWaitingLetters waiting;

    MailReader(MockMailbox mailbox, SendRequestedLetters requested, SendWaitingLetters waiting) {
        this.mailbox = mailbox;
        this.requested = requested;
        this.waiting = waiting;
    }

    /** All letters with the subject, once there are so many. */
    public List<Mail> read(String name, String subject, int expected) {
        requested.send();
        waiting.send();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(sent(name, subject)).hasSizeGreaterThanOrEqualTo(expected));
        return sent(name, subject);
    }

    /** The letters with the subject after everything that was asked for has been sent. */
    public List<Mail> settled(String name, String subject) {
        requested.send();
        waiting.send();
        return sent(name, subject);
    }

    public String resetToken(String name, int nth) {
        return token(name, "Choose a new password", nth);
    }

    public String token(String name, String subject, int nth) {
        return found(TOKEN, read(name, subject, nth).get(nth - 1));
    }

    public String code(String name, int nth) {
        return found(CODE, read(name, "Your code to sign in", nth).get(nth - 1));
    }

    private List<Mail> sent(String name, String subject) {
        return mailbox.getMailsSentTo(AccountApi.email(name)).stream()
                .filter(mail -> mail.getSubject().equals(subject))
                .toList();
    }

    private static String found(Pattern pattern, Mail mail) {
        var match = pattern.matcher(mail.getText());
        assertThat(match.find()).as(mail.getText()).isTrue();
        return match.group(1);
    }
}
