package dev.diskover.identity.account.adapter.in.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.diskover.identity.mail.fixture.Inbox;
import dev.diskover.identity.mail.fixture.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** What the letters to an account say. */
@ApplicationScoped
public class MailReader {

    private static final Pattern TOKEN = Pattern.compile("token=([\\w-]{43})");
    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{4} \\d{4})$");

    private final Inbox inbox;

    MailReader(Inbox inbox) {
        this.inbox = inbox;
    }

    /** All letters with the subject, once there are so many. */
    public List<Received> read(String name, String subject, int expected) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(settled(name, subject)).hasSizeGreaterThanOrEqualTo(expected));
        return settled(name, subject);
    }

    /** The letters with the subject after everything that was asked for has been sent. */
    public List<Received> settled(String name, String subject) {
        return inbox.of(AccountApi.email(name), subject);
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

    private static String found(Pattern pattern, Received letter) {
        var match = pattern.matcher(letter.text());
        assertThat(match.find()).as(letter.text()).isTrue();
        return match.group(1);
    }
}
