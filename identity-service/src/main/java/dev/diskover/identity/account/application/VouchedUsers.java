package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.JoinByProvider.Command;
import dev.diskover.identity.account.application.port.out.ProviderAccounts;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.domain.Profile;
import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.account.domain.Registration;
import dev.diskover.identity.account.domain.User;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.account.domain.Username;
import dev.diskover.identity.account.domain.UsernameSuggestions;
import dev.diskover.identity.account.domain.UsernameTaken;
import dev.diskover.identity.organization.application.port.in.OpenPersonalOrganization;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Makes accounts of people whom a provider vouches for. */
@ApplicationScoped
class VouchedUsers {

    private static final int LONGEST_NAME = 100;

    private final Users users;
    private final ProviderAccounts accounts;
    private final OpenPersonalOrganization organizations;
    private final Clock clock;

    VouchedUsers(Users users, ProviderAccounts accounts, OpenPersonalOrganization organizations, Clock clock) {
        this.users = users;
        this.accounts = accounts;
        this.organizations = organizations;
        this.clock = clock;
    }

    Proof open(Command command) {
        var now = clock.instant();
        var id = UserId.next();
        var username = freeUsername(command.handle(), id);
        var name = named(command.name(), username.value());
        var org = organizations.open(id.value(), name, username.value());
        var user = User.register(
                new Registration(id, command.email(), username, command.provider(), org, now), Profile.named(name));
        if (command.emailVerified()) {
            user.verifyEmail(now);
        }
        users.add(user, null);
        return Proof.ofNewAccount(id);
    }

    private Username freeUsername(String handle, UserId id) {
        return new UsernameSuggestions(handle)
                .of(id)
                .filter(username -> !accounts.isTaken(username))
                .findFirst()
                .orElseThrow(UsernameTaken::new);
    }

    /** A provider's idea of a name in the form of ours: one line, not too long. */
    static String named(String name, String otherwise) {
        var line = name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        var length = Math.min(line.codePointCount(0, line.length()), LONGEST_NAME);
        return line.isEmpty() ? otherwise : line.substring(0, line.offsetByCodePoints(0, length));
    }
}
