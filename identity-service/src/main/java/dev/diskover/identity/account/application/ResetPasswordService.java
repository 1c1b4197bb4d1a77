package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.ResetPassword;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class ResetPasswordService implements ResetPassword {

    private final ResetLinks links;
    private final ChosenPasswords passwords;
    private final PasswordChange change;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ResetPasswordService(
            ResetLinks links, ChosenPasswords passwords, PasswordChange change, UnitOfWork unitOfWork, Clock clock) {
        this.links = links;
        this.passwords = passwords;
        this.change = change;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    // The token is looked at first, so that nobody makes us hash without one, and used up at the end, so that a weak
    // password does not cost it.
    @Override
    public void reset(Command command) {
        var holder = links.shown(command.token(), command.client());
        var hash = passwords.hash(holder.user(), command.newPassword());
        unitOfWork.run(() -> change.byLetter(links.used(command.token()), hash, clock.instant()));
    }
}
