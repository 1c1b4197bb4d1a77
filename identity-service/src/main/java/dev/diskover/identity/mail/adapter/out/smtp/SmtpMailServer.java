package dev.diskover.identity.mail.adapter.out.smtp;

import dev.diskover.identity.mail.application.port.out.MailServer;
import dev.diskover.identity.mail.domain.Letter;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jboss.logging.Logger;

@ApplicationScoped
class SmtpMailServer implements MailServer {

    private static final Logger LOG = Logger.getLogger(SmtpMailServer.class);
    private static final String SUBJECT = "Subject: ";

    private final Mailer mailer;
    private final Engine templates;

    SmtpMailServer(Mailer mailer, Engine templates) {
        this.mailer = mailer;
        this.templates = templates;
    }

    @Override
    public boolean deliver(Letter letter) {
        try {
            mailer.send(rendered(letter));
            return true;
        } catch (RuntimeException failure) {
            // The message of a failure may name the recipient, so only its kind is logged.
            LOG.warnf(
                    "A letter of kind %s is tried again later: %s",
                    letter.template().code(), failure.getClass().getName());
            return false;
        }
    }

    /** The first line of a text form is the subject, so that a translation is one file to read. */
    private Mail rendered(Letter letter) {
        var text = render(letter, ".txt");
        var endOfSubject = text.indexOf('\n');
        var subject = text.substring(SUBJECT.length(), endOfSubject).strip();
        return Mail.withText(
                        letter.recipient(),
                        subject,
                        text.substring(endOfSubject).strip() + "\n")
                .setHtml(render(letter, ".html"));
    }

    private String render(Letter letter, String form) {
        var rendering = templates.getTemplate(path(letter, form)).instance();
        Map<String, String> data = letter.data();
        data.forEach(rendering::data);
        return rendering.render();
    }

    private String path(Letter letter, String form) {
        var translated =
                "mail/%s/%s%s".formatted(letter.locale(), letter.template().code(), form);
        return templates.getTemplate(translated) == null
                ? "mail/en/%s%s".formatted(letter.template().code(), form)
                : translated;
    }
}
