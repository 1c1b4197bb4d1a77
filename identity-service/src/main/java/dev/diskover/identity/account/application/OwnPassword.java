package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.out.PasswordHashes;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.domain.Password;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.account.domain.WrongPassword;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes a signed-in user prove once more who they are. */
@ApplicationScoped
class OwnPassword {

    private final Users users;
    private final PasswordHashes hashes;
    private final AttemptGuard guard;

    OwnPassword(Users users, PasswordHashes hashes, AttemptGuard guard) {
        this.users = users;
        this.hashes = hashes;
        this.guard = guard;
    }

    /**
     * @return the stored hash of the password
     * @throws WrongPassword also for a user who has none
     */
    String proven(UserId user, String typed) {
        var subject = "password:" + user.value();
        guard.count(subject);
        var stored = users.passwordHash(user);
        if (stored == null || !hashes.matches(stored, new Password(typed))) {
            throw new WrongPassword();
        }
        guard.succeeded(subject);
        return stored;
    }
}
