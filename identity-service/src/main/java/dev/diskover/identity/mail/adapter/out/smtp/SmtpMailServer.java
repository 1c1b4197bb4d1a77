package dev.diskover.identity.mail.adapter.out.smtp;

import dev.diskover.identity.mail.application.port.out.MailServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Session;
import java.time.Clock;

@ApplicationScoped
class SmtpMailServer implements MailServer {

    private final SmtpConfig config;
    private final SmtpMessages messages;
    private final Session session;

    SmtpMailServer(SmtpConfig config, LetterForms forms, Clock clock) {
        this.config = config;
        this.messages = new SmtpMessages(forms, config.from(), clock);
        this.session = Session.getInstance(SmtpProperties.of(config));
    }

    @Override
    public Visit visit() {
        return new SmtpVisit(config, session, messages);
    }
}
