package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.DeactivateAccount;
import dev.diskover.identity.account.application.port.in.FollowProvider;
import dev.diskover.identity.account.application.port.out.ProviderAccounts;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.Profile;
import dev.diskover.identity.account.domain.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class FollowProviderService implements FollowProvider {

    private final ProviderAccounts accounts;
    private final Users users;
    private final DeactivateAccount deactivation;
    private final SignOuts signOuts;
    private final Clock clock;

    FollowProviderService(
            ProviderAccounts accounts, Users users, DeactivateAccount deactivation, SignOuts signOuts, Clock clock) {
        this.accounts = accounts;
        this.users = users;
        this.deactivation = deactivation;
        this.signOuts = signOuts;
        this.clock = clock;
    }

    @Override
    public void changed(UserId id, String provider, EmailAddress email, String name) {
        if (!accounts.isLedBy(provider, id)) {
            return;
        }
        if (email != null) {
            accounts.moveTo(email, id);
        }
        rename(id, name);
    }

    private void rename(UserId id, String name) {
        var user = users.get(id);
        var profile = user.profile();
        var renamed = new Profile(
                VouchedUsers.named(name, profile.name()), profile.avatarUrl(), profile.locale(), profile.bio());
        if (!renamed.equals(profile)) {
            user.describe(renamed, clock.instant());
            users.save(user);
        }
    }

    @Override
    public void shutOut(UserId id) {
        signOuts.everywhere(id);
    }

    @Override
    public void deleted(UserId id, String provider) {
        if (accounts.isLedBy(provider, id)) {
            deactivation.deactivate(id);
        }
    }
}
