package dev.diskover.identity.mail.adapter.out.smtp;

import dev.diskover.identity.mail.application.port.out.MailServer;
import dev.diskover.identity.mail.application.port.out.MailServer.Outcome;
import dev.diskover.identity.mail.domain.Letter;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Has one connection at most. It is not kept for the next visit: one that was idle may be dead without our knowing. */
final class SmtpVisit implements MailServer.Visit {

    private static final Logger LOG = Logger.getLogger(SmtpVisit.class);

    private final SmtpConfig config;
    private final Session session;
    private final SmtpMessages messages;
    private Transport transport;

    SmtpVisit(SmtpConfig config, Session session, SmtpMessages messages) {
        this.config = config;
        this.session = session;
        this.messages = messages;
    }

    @Override
    public Outcome offer(Letter letter) {
        try {
            var message = messages.of(letter);
            connect();
            transport.sendMessage(message, message.getAllRecipients());
            return Outcome.TAKEN;
        } catch (MessagingException | RuntimeException failure) {
            LOG.warnf(
                    "A letter of kind %s is tried again later: %s",
                    letter.template().code(), kind(failure));
            return isLost() ? Outcome.UNREACHABLE : Outcome.REFUSED;
        }
    }

    @Override
    public void close() {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException failure) {
                LOG.debugf("The mail server did not wait for our farewell: %s", kind(failure));
            }
        }
    }

    private void connect() throws MessagingException {
        if (transport == null) {
            transport = session.getTransport();
            transport.connect(config.user().orElse(null), config.password().orElse(null));
        }
    }

    /** Asks the server, since it may have refused one letter or all. */
    private boolean isLost() {
        return transport != null && !transport.isConnected();
    }

    /** The message of a failure may name the recipient, so only what it is and what it came of is told. */
    private static String kind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> cause.getClass().getName())
                .collect(Collectors.joining(" of "));
    }
}
