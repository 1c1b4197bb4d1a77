package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.LogInWithCode;
import dev.diskover.identity.account.application.port.out.LoginCodes;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.InvalidCode;
import dev.diskover.identity.account.domain.InvalidEmail;
import dev.diskover.identity.account.domain.LoginCode;
import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.attempt.application.port.in.GuardAttempts;
import dev.diskover.identity.attempt.domain.Attempt;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

@ApplicationScoped
class LogInWithCodeService implements LogInWithCode {

    private final LoginCodes codes;
    private final GuardAttempts attempts;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    LogInWithCodeService(LoginCodes codes, GuardAttempts attempts, UnitOfWork unitOfWork, Clock clock) {
        this.codes = codes;
        this.attempts = attempts;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Proof redeem(Command command) {
        var email = address(command.email());
        var attempt = Attempt.atCode(email.folded(), command.client());
        return attempts.allow(attempt, () -> redeemed(email, LoginCode.typed(command.code())))
                .orElseThrow(InvalidCode::new);
    }

    // Empty rather than refused: a refusal would take back that the code was tried.
    private Optional<Proof> redeemed(EmailAddress email, LoginCode code) {
        return unitOfWork.run(() -> codes.redeem(email, code, clock.instant()));
    }

    private static EmailAddress address(String text) {
        try {
            return new EmailAddress(text);
        } catch (InvalidEmail nobodysAddress) {
            throw new InvalidCode();
        }
    }
}
