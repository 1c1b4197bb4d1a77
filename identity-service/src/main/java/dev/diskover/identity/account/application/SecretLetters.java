package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.out.Letters;
import dev.diskover.identity.account.application.port.out.MailAllowance;
import dev.diskover.identity.account.domain.AccountLetter;
import dev.diskover.identity.account.domain.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Issues a secret and posts the letter that carries it, inside a unit of work. */
@ApplicationScoped
class SecretLetters {

    private final NewSecrets secrets;
    private final MailAllowance allowance;
    private final Letters letters;
    private final Clock clock;

    SecretLetters(NewSecrets secrets, MailAllowance allowance, Letters letters, Clock clock) {
        this.secrets = secrets;
        this.allowance = allowance;
        this.letters = letters;
        this.clock = clock;
    }

    /** Beyond the allowance nothing is issued or sent; what was sent last still works. */
    void send(AccountLetter letter, User user) {
        var now = clock.instant();
        if (allowance.take(letter, user.registration().email(), now)) {
            letters.carry(letter, user, secrets.issue(letter, user, now));
        }
    }
}
