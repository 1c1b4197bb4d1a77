package dev.diskover.identity.mail.adapter.out.smtp;

import dev.diskover.identity.mail.domain.Letter;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;

/** Letters as messages: text, and HTML for who prefers it. */
final class SmtpMessages {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final LetterForms forms;
    private final InternetAddress from;
    private final Clock clock;
    private final Session session;

    SmtpMessages(LetterForms forms, String from, Clock clock) {
        this.forms = forms;
        this.from = sender(from);
        this.clock = clock;
        this.session = sessionOf(this.from);
    }

    /** The header keeps absence notes and the like from answering (RFC 3834). */
    MimeMessage of(Letter letter) throws MessagingException {
        var written = forms.write(letter);
        var message = new MimeMessage(session);
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, recipient(letter));
        message.setSubject(written.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(
                new MimeMultipart("alternative", part(written.text(), "plain"), part(written.html(), "html")));
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String content, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, UTF_8, kind);
        return part;
    }

    /** Taken as it is: an account was opened with it, and whether it can be reached is for the servers to say. */
    private static InternetAddress recipient(Letter letter) {
        var address = new InternetAddress();
        address.setAddress(letter.recipient());
        return address;
    }

    private static InternetAddress sender(String from) {
        try {
            var sender = new InternetAddress(from, true);
            return new InternetAddress(sender.getAddress(), sender.getPersonal(), UTF_8);
        } catch (MessagingException | UnsupportedEncodingException malformed) {
            throw new IllegalArgumentException("MAIL_FROM is not an e-mail address", malformed);
        }
    }

    /** Message-IDs end in the domain of the sender, and tell nothing of this machine. */
    private static Session sessionOf(InternetAddress from) {
        var properties = new Properties();
        properties.setProperty("mail.from", from.getAddress());
        return Session.getInstance(properties);
    }
}
