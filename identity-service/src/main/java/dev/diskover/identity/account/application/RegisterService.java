package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.Register;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class RegisterService implements Register {

    private final ChosenPasswords passwords;
    private final NewAccounts accounts;
    private final UnitOfWork unitOfWork;

    RegisterService(ChosenPasswords passwords, NewAccounts accounts, UnitOfWork unitOfWork) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.unitOfWork = unitOfWork;
    }

    // Hashing comes first: it takes long, and no database connection is held meanwhile.
    @Override
    public UserId register(Command command) {
        var hash = passwords.hash(command.email(), command.username(), command.password());
        return unitOfWork.run(() -> accounts.open(command, hash));
    }
}
