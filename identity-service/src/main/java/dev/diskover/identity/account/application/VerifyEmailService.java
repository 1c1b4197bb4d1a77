package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.VerifyEmail;
import dev.diskover.identity.account.application.port.out.MailedTokens.Holder;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.application.port.out.VerificationTokens;
import dev.diskover.identity.account.domain.MailedTokenInvalid;
import dev.diskover.identity.account.domain.User;
import dev.diskover.identity.attempt.application.port.in.GuardAttempts;
import dev.diskover.identity.attempt.domain.Attempt;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

@ApplicationScoped
class VerifyEmailService implements VerifyEmail {

    private final Users users;
    private final VerificationTokens tokens;
    private final GuardAttempts attempts;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    VerifyEmailService(
            Users users, VerificationTokens tokens, GuardAttempts attempts, UnitOfWork unitOfWork, Clock clock) {
        this.users = users;
        this.tokens = tokens;
        this.attempts = attempts;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void verify(Command command) {
        var attempt = Attempt.atMailedToken(command.client());
        if (attempts.allow(attempt, () -> unitOfWork.run(() -> verified(command.token())))
                .isEmpty()) {
            throw new MailedTokenInvalid();
        }
    }

    private Optional<User> verified(String token) {
        var user = tokens.use(token, clock.instant()).flatMap(this::holder);
        user.ifPresent(found -> {
            found.verifyEmail(clock.instant());
            users.save(found);
        });
        return user;
    }

    private Optional<User> holder(Holder holder) {
        return Optional.of(users.get(holder.user()))
                .filter(user -> user.registration().email().equals(holder.email()));
    }
}
