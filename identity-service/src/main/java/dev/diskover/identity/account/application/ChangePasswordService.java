package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.ChangePassword;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ChangePasswordService implements ChangePassword {

    private final OwnPassword own;
    private final ChosenPasswords passwords;
    private final PasswordChange change;
    private final UnitOfWork unitOfWork;

    ChangePasswordService(OwnPassword own, ChosenPasswords passwords, PasswordChange change, UnitOfWork unitOfWork) {
        this.own = own;
        this.passwords = passwords;
        this.change = change;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void change(Command command) {
        var oldHash = own.proven(command.user(), command.oldPassword());
        var newHash = passwords.hash(command.user(), command.newPassword());
        unitOfWork.run(() -> change.byOwner(command.user(), oldHash, newHash, command.session()));
    }
}
