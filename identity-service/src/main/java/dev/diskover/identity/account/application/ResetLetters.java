package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.out.Letters;
import dev.diskover.identity.account.application.port.out.MailAllowance;
import dev.diskover.identity.account.application.port.out.ResetTokens;
import dev.diskover.identity.account.application.port.out.SecretTimes;
import dev.diskover.identity.account.domain.AccountLetter;
import dev.diskover.identity.account.domain.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Issues a token that sets a new password and posts the letter that carries it. */
@ApplicationScoped
class ResetLetters {

    private final ResetTokens tokens;
    private final MailAllowance allowance;
    private final Letters letters;
    private final SecretTimes times;
    private final Clock clock;

    ResetLetters(ResetTokens tokens, MailAllowance allowance, Letters letters, SecretTimes times, Clock clock) {
        this.tokens = tokens;
        this.allowance = allowance;
        this.letters = letters;
        this.times = times;
        this.clock = clock;
    }

    /** Beyond the allowance nothing is sent; the link sent last still works. */
    void send(User user) {
        var now = clock.instant();
        var email = user.registration().email();
        if (allowance.take(AccountLetter.RESET_PASSWORD, email, now)) {
            var token = tokens.issue(user.id(), email, now.plus(times.resetLife()));
            letters.resetPassword(email, user.profile(), token);
        }
    }
}
