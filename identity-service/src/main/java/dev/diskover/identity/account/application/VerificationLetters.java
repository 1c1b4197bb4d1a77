package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.out.Letters;
import dev.diskover.identity.account.application.port.out.VerificationTokens;
import dev.diskover.identity.account.domain.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Issues a token and posts the letter that carries it. */
@ApplicationScoped
class VerificationLetters {

    private static final Duration LIFE = Duration.ofHours(24);

    private final VerificationTokens tokens;
    private final Letters letters;
    private final Clock clock;

    VerificationLetters(VerificationTokens tokens, Letters letters, Clock clock) {
        this.tokens = tokens;
        this.letters = letters;
        this.clock = clock;
    }

    void send(User user) {
        var email = user.registration().email();
        var token = tokens.issue(user.id(), email, clock.instant().plus(LIFE));
        letters.verifyEmail(email, user.profile(), token);
    }
}
