package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.Register;
import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.attempt.application.port.in.GuardAttempts;
import dev.diskover.identity.attempt.domain.Attempt;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class RegisterService implements Register {

    private final ChosenPasswords passwords;
    private final NewAccounts accounts;
    private final GuardAttempts attempts;
    private final UnitOfWork unitOfWork;

    RegisterService(ChosenPasswords passwords, NewAccounts accounts, GuardAttempts attempts, UnitOfWork unitOfWork) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.attempts = attempts;
        this.unitOfWork = unitOfWork;
    }

    // Hashing comes first: it takes long, no database connection is held meanwhile, and a weak password is no attempt
    // at finding out who has an account.
    @Override
    public Proof register(Command command) {
        var hash = passwords.hash(command.names(), command.password());
        return attempts.allow(
                        Attempt.atFreeName(command.client()),
                        () -> Optional.of(unitOfWork.run(() -> accounts.open(command, hash))))
                .orElseThrow();
    }
}
