package dev.diskover.identity.mail.adapter.out.smtp;

import dev.diskover.identity.mail.application.port.out.MailServer;
import dev.diskover.identity.mail.domain.Letter;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

@ApplicationScoped
class SmtpMailServer implements MailServer {

    private static final Logger LOG = Logger.getLogger(SmtpMailServer.class);

    private final Mailer mailer;
    private final LetterForms forms;

    SmtpMailServer(Mailer mailer, LetterForms forms) {
        this.mailer = mailer;
        this.forms = forms;
    }

    @Override
    public boolean deliver(Letter letter) {
        try {
            mailer.send(mail(letter));
            return true;
        } catch (RuntimeException failure) {
            // The message of a failure may name the recipient, so only its kind is logged.
            LOG.warnf(
                    "A letter of kind %s is tried again later: %s",
                    letter.template().code(), failure.getClass().getName());
            return false;
        }
    }

    /** The header keeps absence notes and the like from answering (RFC 3834). */
    private Mail mail(Letter letter) {
        var written = forms.write(letter);
        return Mail.withText(letter.recipient(), written.subject(), written.text())
                .setHtml(written.html())
                .addHeader("Auto-Submitted", "auto-generated");
    }
}
