package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.CheckCredentials;
import dev.diskover.identity.account.application.port.out.PasswordHashes;
import dev.diskover.identity.account.application.port.out.Users;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class CheckCredentialsService implements CheckCredentials {

    private final Users users;
    private final PasswordHashes hashes;

    CheckCredentialsService(Users users, PasswordHashes hashes) {
        this.users = users;
        this.hashes = hashes;
    }

    @Override
    public Optional<Account> check(String login, String password) {
        var stored = users.credentials(login).filter(found -> found.passwordHash() != null);
        if (stored.isEmpty()) {
            hashes.pretend(password);
            return Optional.empty();
        }
        return stored.filter(found -> hashes.matches(found.passwordHash(), password))
                .map(found -> new Account(found.id(), found.active()));
    }
}
