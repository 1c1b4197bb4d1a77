package dev.diskover.identity.social.application;

import dev.diskover.identity.social.application.port.in.ForgetAttempts;
import dev.diskover.identity.social.application.port.in.SignInByProvider.Answer;
import dev.diskover.identity.social.application.port.out.SignInAttempts;
import dev.diskover.identity.social.domain.Attempt;
import dev.diskover.identity.social.domain.AttemptInvalid;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.ReturnPath;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Opens attempts and closes each once. */
@ApplicationScoped
class AttemptBook implements ForgetAttempts {

    private final SignInAttempts attempts;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    AttemptBook(SignInAttempts attempts, UnitOfWork unitOfWork, Clock clock) {
        this.attempts = attempts;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    Attempt open(Provider provider, ReturnPath returnTo, Duration life) {
        var expiresAt = clock.instant().plus(life);
        return unitOfWork.run(() -> attempts.begin(provider, returnTo, expiresAt));
    }

    Attempt close(Answer answer) {
        if (answer.state() == null || answer.secret() == null) {
            throw new AttemptInvalid();
        }
        return unitOfWork
                .run(() -> attempts.take(answer.provider(), answer.state(), answer.secret(), clock.instant()))
                .orElseThrow(AttemptInvalid::new);
    }

    @Override
    public void forgetOld() {
        unitOfWork.run(() -> attempts.deleteExpired(clock.instant()));
    }
}
