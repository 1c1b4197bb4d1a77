package dev.diskover.identity.mail.adapter.out.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.diskover.identity.mail.adapter.out.smtp.SmtpConfig.Tls;
import dev.diskover.identity.mail.application.port.out.MailServer.Outcome;
import dev.diskover.identity.mail.domain.Letter;
import dev.diskover.identity.mail.domain.Template;
import dev.diskover.identity.mail.fixture.Received;
import dev.diskover.identity.mail.fixture.SmtpServer;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a mail server that others wrote. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class SmtpMailServerTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private static GreenMail server;

    @Inject
    LetterForms forms;

    @BeforeAll
    static void start() {
        server = SmtpServer.greenMail(ServerSetup.PROTOCOL_SMTP, ServerSetup.PROTOCOL_SMTPS);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        server.purgeEmailFromAllMailboxes();
        server.getUserManager().setAuthRequired(false);
    }

    @Test
    void a_letter_arrives_with_its_headers_as_text_and_as_html() throws Exception {
        // When
        var outcome = offer(plain(), letter("Anna Müller", "de"));

        // Then
        assertThat(outcome).isEqualTo(Outcome.TAKEN);
        var message = received();
        var written = forms.write(letter("Anna Müller", "de"));
        assertThat(Received.of(message)).isEqualTo(new Received(written.subject(), written.text(), written.html()));
        assertThat(written.subject() + written.text()).contains("ä", "Müller");
        assertThat(message.getFrom()).extracting(Object::toString).containsExactly("Diskover <hello@diskover.test>");
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("anna@example.test");
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getSentDate()).isEqualTo(Date.from(NOON));
        assertThat(message.getMessageID()).endsWith("@diskover.test>");
    }

    @Test
    void a_name_adds_no_header_and_no_recipient() throws Exception {
        // When
        offer(plain(), letter("Anna\r\nBcc: all@example.test\r\n\r\nHello", "en"));

        // Then
        var message = received();
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getHeader("Subject")).hasSize(1);
        assertThat(Received.of(message).subject())
                .isEqualTo(forms.write(letter("Anna", "en")).subject());
    }

    @Test
    void a_recipient_of_two_lines_is_none_and_a_list_is_one() {
        assertThatThrownBy(() -> new Letter(Template.LOGIN_CODE, "a@example.test\r\nDATA", "en", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);

        // When
        offer(plain(), letterTo("a@example.test,b@example.test", "Anna", "en"));

        // Then
        assertThat(server.getReceivedMessages()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void the_server_learns_who_we_are_where_it_asks() throws Exception {
        // Given
        server.setUser("diskover@example.test", "diskover", "right");
        server.getUserManager().setAuthRequired(true);

        // Then
        assertThat(offer(plain().as("diskover", "wrong"), letter("Anna", "en"))).isEqualTo(Outcome.UNREACHABLE);
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(offer(plain().as("diskover", "right"), letter("Anna", "en"))).isEqualTo(Outcome.TAKEN);
        received();
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_no_certificate() {
        // When
        var outcome = offer(Settings.of(server.getSmtps().getPort(), Tls.TLS), letter("Anna", "en"));

        // Then
        assertThat(outcome).isEqualTo(Outcome.UNREACHABLE);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private Outcome offer(SmtpConfig config, Letter letter) {
        try (var visit = new SmtpMailServer(config, forms, Clock.fixed(NOON, ZoneOffset.UTC)).visit()) {
            return visit.offer(letter);
        }
    }

    private static MimeMessage received() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static Settings plain() {
        return Settings.of(server.getSmtp().getPort(), Tls.NONE);
    }

    private static Letter letter(String name, String locale) {
        return letterTo("anna@example.test", name, locale);
    }

    private static Letter letterTo(String recipient, String name, String locale) {
        return new Letter(
                Template.VERIFY_EMAIL, recipient, locale, Map.of("name", name, "link", "https://diskover.test/verify"));
    }
}
