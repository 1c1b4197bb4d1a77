package dev.diskover.identity.mail.application;

import dev.diskover.identity.mail.application.port.in.SendWaitingLetters;
import dev.diskover.identity.mail.application.port.out.Letters;
import dev.diskover.identity.mail.application.port.out.MailServer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class SendWaitingLettersService implements SendWaitingLetters {

    private final Letters letters;
    private final MailServer mailServer;
    private final Clock clock;

    SendWaitingLettersService(Letters letters, MailServer mailServer, Clock clock) {
        this.letters = letters;
        this.mailServer = mailServer;
        this.clock = clock;
    }

    @Override
    public void send() {
        for (var waiting : letters.claim(clock.instant())) {
            if (mailServer.deliver(waiting.letter())) {
                letters.sent(waiting.id(), clock.instant());
            }
        }
    }
}
