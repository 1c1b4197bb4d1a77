package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.out.Letters;
import dev.diskover.identity.account.application.port.out.LoginCodes;
import dev.diskover.identity.account.application.port.out.MailAllowance;
import dev.diskover.identity.account.application.port.out.SecretTimes;
import dev.diskover.identity.account.domain.AccountLetter;
import dev.diskover.identity.account.domain.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Issues a code to sign in with and posts the letter that carries it. */
@ApplicationScoped
class CodeLetters {

    private final LoginCodes codes;
    private final MailAllowance allowance;
    private final Letters letters;
    private final SecretTimes times;
    private final Clock clock;

    CodeLetters(LoginCodes codes, MailAllowance allowance, Letters letters, SecretTimes times, Clock clock) {
        this.codes = codes;
        this.allowance = allowance;
        this.letters = letters;
        this.times = times;
        this.clock = clock;
    }

    /** Beyond the allowance nothing is sent; the code sent last still works. */
    void send(User user) {
        var now = clock.instant();
        var email = user.registration().email();
        if (allowance.take(AccountLetter.LOGIN_CODE, email, now)) {
            var code = codes.issue(user.id(), email, now.plus(times.codeLife()));
            letters.loginCode(email, user.profile(), code);
        }
    }
}
