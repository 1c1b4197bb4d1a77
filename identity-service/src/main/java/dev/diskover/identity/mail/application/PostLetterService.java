package dev.diskover.identity.mail.application;

import dev.diskover.identity.mail.application.port.in.PostLetter;
import dev.diskover.identity.mail.application.port.out.Letters;
import dev.diskover.identity.mail.domain.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class PostLetterService implements PostLetter {

    private final Letters letters;
    private final Clock clock;

    PostLetterService(Letters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void post(Letter letter) {
        if (letter.canArrive()) {
            letters.add(letter, clock.instant());
        }
    }
}
