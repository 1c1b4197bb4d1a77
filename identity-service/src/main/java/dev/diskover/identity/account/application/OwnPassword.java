package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.out.PasswordHashes;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.domain.Password;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.account.domain.WrongPassword;
import dev.diskover.identity.attempt.application.port.in.GuardAttempts;
import dev.diskover.identity.attempt.domain.Attempt;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Makes a signed-in user prove once more who they are. */
@ApplicationScoped
class OwnPassword {

    private final Users users;
    private final PasswordHashes hashes;
    private final GuardAttempts attempts;

    OwnPassword(Users users, PasswordHashes hashes, GuardAttempts attempts) {
        this.users = users;
        this.hashes = hashes;
        this.attempts = attempts;
    }

    /**
     * @return the stored hash of the password
     * @throws WrongPassword also for a user who has none
     */
    String proven(UserId user, String typed) {
        var password = new Password(typed);
        return attempts.allow(Attempt.atOwnPassword(user.value()), () -> Optional.ofNullable(users.passwordHash(user))
                        .filter(stored -> hashes.matches(stored, password)))
                .orElseThrow(WrongPassword::new);
    }
}
