package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.VerifyEmail;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.application.port.out.VerificationTokens;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.account.domain.VerificationTokenInvalid;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class VerifyEmailService implements VerifyEmail {

    private final Users users;
    private final VerificationTokens tokens;
    private final VerificationLetters letters;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    VerifyEmailService(
            Users users, VerificationTokens tokens, VerificationLetters letters, UnitOfWork unitOfWork, Clock clock) {
        this.users = users;
        this.tokens = tokens;
        this.letters = letters;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void request(UserId id) {
        unitOfWork.run(() -> {
            var user = users.get(id);
            if (!user.emailVerified()) {
                letters.send(user);
            }
        });
    }

    @Override
    public void verify(String token) {
        unitOfWork.run(() -> {
            var verified = tokens.use(token, clock.instant()).orElseThrow(VerificationTokenInvalid::new);
            var user = users.get(verified.user());
            if (!user.registration().email().equals(verified.email())) {
                throw new VerificationTokenInvalid();
            }
            user.verifyEmail(clock.instant());
            users.save(user);
        });
    }
}
