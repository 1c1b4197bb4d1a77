package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.Register;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.domain.AccountLetter;
import dev.diskover.identity.account.domain.Profile;
import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.account.domain.Registration;
import dev.diskover.identity.account.domain.User;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.organization.application.port.in.OpenPersonalOrganization;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Stores a new account with all that comes with it, inside a unit of work. */
@ApplicationScoped
class NewAccounts {

    private final Users users;
    private final OpenPersonalOrganization organizations;
    private final SecretLetters letters;
    private final Clock clock;

    NewAccounts(Users users, OpenPersonalOrganization organizations, SecretLetters letters, Clock clock) {
        this.users = users;
        this.organizations = organizations;
        this.letters = letters;
        this.clock = clock;
    }

    Proof open(Register.Command command, String passwordHash) {
        var name = command.names().name();
        var id = UserId.next();
        var org = organizations.open(id.value(), name, command.username().value());
        var registration = new Registration(id, command.email(), command.username(), "password", org, clock.instant());
        var user = User.register(registration, Profile.named(name));
        users.add(user, passwordHash);
        letters.send(AccountLetter.VERIFY_EMAIL, user);
        return Proof.ofNewAccount(id);
    }
}
