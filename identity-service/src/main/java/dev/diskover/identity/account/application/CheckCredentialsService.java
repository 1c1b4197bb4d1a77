package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.CheckCredentials;
import dev.diskover.identity.account.application.port.out.PasswordHashes;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.application.port.out.Users.StoredCredentials;
import dev.diskover.identity.account.domain.Login;
import dev.diskover.identity.account.domain.Password;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class CheckCredentialsService implements CheckCredentials {

    private final Users users;
    private final PasswordHashes hashes;
    private final UnitOfWork unitOfWork;

    CheckCredentialsService(Users users, PasswordHashes hashes, UnitOfWork unitOfWork) {
        this.users = users;
        this.hashes = hashes;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Account> check(String login, String typed) {
        var password = new Password(typed);
        var stored = users.credentials(new Login(login)).filter(found -> found.passwordHash() != null);
        if (stored.isEmpty()) {
            hashes.pretend(password);
            return Optional.empty();
        }
        var proven = stored.filter(found -> hashes.matches(found.passwordHash(), password));
        proven.filter(found -> hashes.outdated(found.passwordHash())).ifPresent(found -> rehash(found, password));
        return proven.map(found -> new Account(found.proof(), found.active()));
    }

    @Override
    public Optional<UserId> owner(String login) {
        return users.credentials(new Login(login)).map(found -> found.proof().user());
    }

    // Only now is the password at hand to be hashed with today's parameters.
    private void rehash(StoredCredentials found, Password password) {
        var hash = hashes.hash(password);
        unitOfWork.run(() -> {
            users.replacePassword(found.proof().user(), found.passwordHash(), hash);
        });
    }
}
