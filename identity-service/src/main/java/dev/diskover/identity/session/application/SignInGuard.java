package dev.diskover.identity.session.application;

import dev.diskover.identity.session.application.port.out.SignInFailures;
import dev.diskover.identity.session.domain.FailedSignIns;
import dev.diskover.identity.session.domain.TooManyAttempts;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Slows down whoever keeps failing. */
@ApplicationScoped
class SignInGuard {

    private final SignInFailures failures;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    SignInGuard(SignInFailures failures, UnitOfWork unitOfWork, Clock clock) {
        this.failures = failures;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** @throws TooManyAttempts while the login or the address has to wait */
    void check(String login, String address) {
        var now = clock.instant();
        failures.blockedUntil(subjects(login, address), now).ifPresent(until -> {
            throw new TooManyAttempts(Duration.between(now, until));
        });
    }

    void failed(String login, String address) {
        var now = clock.instant();
        unitOfWork.run(() -> {
            for (var counter : FailedSignIns.values()) {
                var subject = counter.subject(folded(login), address);
                var wait = counter.waitAfter(failures.add(subject, now));
                failures.block(subject, now.plus(wait));
            }
        });
    }

    /** The address keeps its count: one right password must not pay for trying many others. */
    void succeeded(String login, String address) {
        var forgiven = List.of(
                FailedSignIns.ACCOUNT_FROM_ADDRESS.subject(folded(login), address),
                FailedSignIns.ACCOUNT.subject(folded(login), address));
        unitOfWork.run(() -> failures.forget(forgiven));
    }

    private static List<String> subjects(String login, String address) {
        return Arrays.stream(FailedSignIns.values())
                .map(counter -> counter.subject(folded(login), address))
                .toList();
    }

    private static String folded(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
