package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.LogInWithCode;
import dev.diskover.identity.account.application.port.out.LoginCodes;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.InvalidCode;
import dev.diskover.identity.account.domain.InvalidEmail;
import dev.diskover.identity.account.domain.LoginCode;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

@ApplicationScoped
class LogInWithCodeService implements LogInWithCode {

    private final LoginCodes codes;
    private final AttemptGuard guard;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    LogInWithCodeService(LoginCodes codes, AttemptGuard guard, UnitOfWork unitOfWork, Clock clock) {
        this.codes = codes;
        this.guard = guard;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    // A wrong code is refused after the commit: the refusal must not take back that the try was counted.
    @Override
    public UserId redeem(Command command) {
        var email = address(command.email());
        return unitOfWork
                .run(() -> redeemed(email, LoginCode.typed(command.code()), command.client()))
                .orElseThrow(InvalidCode::new);
    }

    private Optional<UserId> redeemed(EmailAddress email, LoginCode code, String client) {
        var subject = "code:%s %s".formatted(email.folded(), client);
        guard.count(subject);
        var owner = codes.redeem(email, code, clock.instant());
        owner.ifPresent(user -> guard.succeeded(subject));
        return owner;
    }

    private static EmailAddress address(String text) {
        try {
            return new EmailAddress(text);
        } catch (InvalidEmail nobodysAddress) {
            throw new InvalidCode();
        }
    }
}
