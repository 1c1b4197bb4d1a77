package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.Register;
import dev.diskover.identity.account.application.port.out.PasswordHashes;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.domain.NewPassword;
import dev.diskover.identity.account.domain.Profile;
import dev.diskover.identity.account.domain.Registration;
import dev.diskover.identity.account.domain.User;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.organization.application.port.in.OpenPersonalOrganization;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class RegisterService implements Register {

    private final Users users;
    private final PasswordHashes hashes;
    private final OpenPersonalOrganization organizations;
    private final VerificationLetters letters;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    RegisterService(
            Users users,
            PasswordHashes hashes,
            OpenPersonalOrganization organizations,
            VerificationLetters letters,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.users = users;
        this.hashes = hashes;
        this.organizations = organizations;
        this.letters = letters;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    // Hashing comes first: it takes long, and no database connection is held meanwhile.
    @Override
    public UserId register(Command command) {
        var password = NewPassword.chosenBy(command.email(), command.username(), command.password());
        var hash = hashes.hash(password);
        return unitOfWork.run(() -> store(command, hash));
    }

    private UserId store(Command command, String hash) {
        var name = command.name() == null ? command.username().value() : command.name();
        var id = UserId.next();
        var org = organizations.open(id.value(), name, command.username().value());
        var registration = new Registration(id, command.email(), command.username(), "password", org, clock.instant());
        var user = User.register(registration, Profile.named(name));
        users.add(user, hash);
        letters.send(user);
        return id;
    }
}
