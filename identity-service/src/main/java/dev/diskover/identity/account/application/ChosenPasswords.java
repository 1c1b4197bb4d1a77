package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.out.BreachedPasswords;
import dev.diskover.identity.account.application.port.out.PasswordHashes;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.domain.NewPassword;
import dev.diskover.identity.account.domain.OwnNames;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.account.domain.WeakPassword;
import jakarta.enterprise.context.ApplicationScoped;

/** Hashes a password somebody chose, if it is good enough. Takes long: never inside a unit of work. */
@ApplicationScoped
class ChosenPasswords {

    private final Users users;
    private final BreachedPasswords breached;
    private final PasswordHashes hashes;

    ChosenPasswords(Users users, BreachedPasswords breached, PasswordHashes hashes) {
        this.users = users;
        this.breached = breached;
        this.hashes = hashes;
    }

    String hash(UserId user, String typed) {
        var known = users.get(user);
        var registration = known.registration();
        var names = new OwnNames(
                registration.email(), registration.username(), known.profile().name());
        return hash(names, typed);
    }

    String hash(OwnNames names, String typed) {
        var chosen = NewPassword.chosenBy(names, typed);
        if (breached.contains(chosen)) {
            throw new WeakPassword("Many people have had this password and it has leaked; choose another");
        }
        return hashes.hash(chosen.password());
    }
}
