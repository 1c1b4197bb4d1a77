package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.out.LoginCodes;
import dev.diskover.identity.account.application.port.out.ResetTokens;
import dev.diskover.identity.account.application.port.out.SecretTimes;
import dev.diskover.identity.account.application.port.out.VerificationTokens;
import dev.diskover.identity.account.domain.AccountLetter;
import dev.diskover.identity.account.domain.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Issues what a letter carries, written as the letter shows it. */
@ApplicationScoped
class NewSecrets {

    private final VerificationTokens verifications;
    private final ResetTokens resets;
    private final LoginCodes codes;
    private final SecretTimes times;

    NewSecrets(VerificationTokens verifications, ResetTokens resets, LoginCodes codes, SecretTimes times) {
        this.verifications = verifications;
        this.resets = resets;
        this.codes = codes;
        this.times = times;
    }

    String issue(AccountLetter letter, User user, Instant now) {
        var id = user.id();
        var email = user.registration().email();
        return switch (letter) {
            case VERIFY_EMAIL -> verifications.issue(id, email, now.plus(times.verificationLife()));
            case RESET_PASSWORD -> resets.issue(id, email, now.plus(times.resetLife()));
            case LOGIN_CODE ->
                codes.issue(id, email, now.plus(times.codeLife())).spaced();
        };
    }
}
