package dev.diskover.identity.session.application;

import static dev.diskover.identity.session.domain.FailedSignIns.ACCOUNT;
import static dev.diskover.identity.session.domain.FailedSignIns.ACCOUNT_FROM_ADDRESS;
import static dev.diskover.identity.session.domain.FailedSignIns.ADDRESS;

import dev.diskover.identity.session.application.port.out.RefreshTokens;
import dev.diskover.identity.session.application.port.out.SignInFailures;
import dev.diskover.identity.session.domain.FailedSignIns;
import dev.diskover.identity.session.domain.TooManyAttempts;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Slows down whoever keeps failing. */
@ApplicationScoped
class SignInGuard {

    private final SignInFailures failures;
    private final RefreshTokens refreshTokens;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    SignInGuard(SignInFailures failures, RefreshTokens refreshTokens, UnitOfWork unitOfWork, Clock clock) {
        this.failures = failures;
        this.refreshTokens = refreshTokens;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Counts the try against the account before the password is looked at, so that many tries at once are counted like
     * many tries in a row. The address is charged for failures only: many people may sign in from one.
     *
     * @throws TooManyAttempts while the account or the address has to wait
     */
    void admit(String login, String address) {
        var now = clock.instant();
        var known = refreshTokens.knows(login, address);
        unitOfWork.run(() -> {
            failures.blockedUntil(ADDRESS.subject(login, address), now).ifPresent(until -> {
                throw new TooManyAttempts(Duration.between(now, until));
            });
            count(ACCOUNT_FROM_ADDRESS, login, address, now);
            if (!known) {
                count(ACCOUNT, login, address, now);
            }
        });
    }

    void failed(String address) {
        var now = clock.instant();
        unitOfWork.run(() -> {
            var subject = ADDRESS.subject("", address);
            failures.add(subject, now).ifPresent(count -> failures.block(subject, now.plus(ADDRESS.waitAfter(count))));
        });
    }

    /** The address keeps its count: one right password must not pay for trying many others. */
    void succeeded(String login, String address) {
        var forgiven = List.of(ACCOUNT_FROM_ADDRESS.subject(login, address), ACCOUNT.subject(login, address));
        unitOfWork.run(() -> failures.forget(forgiven));
    }

    private void count(FailedSignIns counter, String login, String address, Instant now) {
        var subject = counter.subject(login, address);
        var count = failures.add(subject, now).orElseThrow(() -> refusal(subject, now));
        failures.block(subject, now.plus(counter.waitAfter(count)));
    }

    private TooManyAttempts refusal(String subject, Instant now) {
        var until = failures.blockedUntil(subject, now).orElse(now);
        return new TooManyAttempts(Duration.between(now, until));
    }
}
