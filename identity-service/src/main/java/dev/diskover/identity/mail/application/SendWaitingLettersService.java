package dev.diskover.identity.mail.application;

import dev.diskover.identity.mail.application.port.in.SendWaitingLetters;
import dev.diskover.identity.mail.application.port.out.Letters;
import dev.diskover.identity.mail.application.port.out.Letters.Waiting;
import dev.diskover.identity.mail.application.port.out.MailServer;
import dev.diskover.identity.mail.application.port.out.MailServer.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class SendWaitingLettersService implements SendWaitingLetters {

    /** Mail servers grow tired of a connection. */
    private static final int LETTERS_OF_A_VISIT = 50;

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
        try (var visit = mailServer.visit()) {
            var goesOn = true;
            for (var letter = 0; goesOn && letter < LETTERS_OF_A_VISIT; letter++) {
                goesOn = letters.claim(clock.instant())
                        .map(waiting -> settled(waiting, visit.offer(waiting.letter())))
                        .orElse(false);
            }
        }
    }

    /** @return whether to go on: while the server is away, each letter would wait for it in vain */
    private boolean settled(Waiting waiting, Outcome outcome) {
        if (outcome == Outcome.TAKEN) {
            letters.sent(waiting.id(), clock.instant());
        } else {
            letters.postpone(waiting.id(), clock.instant());
        }
        return outcome != Outcome.UNREACHABLE;
    }
}
