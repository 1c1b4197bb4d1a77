package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.out.BreachedPasswords;
import dev.diskover.identity.account.application.port.out.PasswordHashes;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.NewPassword;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.account.domain.Username;
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
        var registration = users.get(user).registration();
        return hash(registration.email(), registration.username(), typed);
    }

    String hash(EmailAddress email, Username username, String typed) {
        var chosen = NewPassword.chosenBy(email, username, typed);
        if (breached.contains(chosen)) {
            throw new WeakPassword("Many people have had this password and it has leaked; choose another");
        }
        return hashes.hash(chosen.password());
    }
}
