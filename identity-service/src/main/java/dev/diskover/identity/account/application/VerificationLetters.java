package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.out.Letters;
import dev.diskover.identity.account.application.port.out.MailAllowance;
import dev.diskover.identity.account.application.port.out.SecretTimes;
import dev.diskover.identity.account.application.port.out.VerificationTokens;
import dev.diskover.identity.account.domain.AccountLetter;
import dev.diskover.identity.account.domain.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Issues a token that proves an address and posts the letter that carries it. */
@ApplicationScoped
class VerificationLetters {

    private final VerificationTokens tokens;
    private final MailAllowance allowance;
    private final Letters letters;
    private final SecretTimes times;
    private final Clock clock;

    VerificationLetters(
            VerificationTokens tokens, MailAllowance allowance, Letters letters, SecretTimes times, Clock clock) {
        this.tokens = tokens;
        this.allowance = allowance;
        this.letters = letters;
        this.times = times;
        this.clock = clock;
    }

    /** Beyond the allowance nothing is sent; the links sent before still work. */
    void send(User user) {
        var now = clock.instant();
        var email = user.registration().email();
        if (allowance.take(AccountLetter.VERIFY_EMAIL, email, now)) {
            var token = tokens.issue(user.id(), email, now.plus(times.verificationLife()));
            letters.verifyEmail(email, user.profile(), token);
        }
    }
}
