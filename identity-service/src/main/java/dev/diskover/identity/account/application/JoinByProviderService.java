package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.JoinByProvider;
import dev.diskover.identity.account.application.port.out.ProviderAccounts;
import dev.diskover.identity.account.application.port.out.ProviderAccounts.Found;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

@ApplicationScoped
class JoinByProviderService implements JoinByProvider {

    private final ProviderAccounts accounts;
    private final VouchedUsers vouchedUsers;
    private final Users users;
    private final SignOuts signOuts;
    private final Clock clock;

    JoinByProviderService(
            ProviderAccounts accounts, VouchedUsers vouchedUsers, Users users, SignOuts signOuts, Clock clock) {
        this.accounts = accounts;
        this.vouchedUsers = vouchedUsers;
        this.users = users;
        this.signOuts = signOuts;
        this.clock = clock;
    }

    @Override
    public Joined join(Command command) {
        var found = command.emailVerified() ? owned(command.email()) : Optional.<Found>empty();
        return found.map(account -> new Joined(account.proof(), account.active()))
                .orElseGet(() -> new Joined(vouchedUsers.open(command), true));
    }

    // Looked at again after a claim: that signs everybody out, and the owner of the address comes in after it.
    private Optional<Found> owned(EmailAddress email) {
        var found = accounts.withEmail(email);
        var unowned = found.filter(account -> account.active() && !account.emailVerified());
        unowned.ifPresent(account -> claim(account.proof().user()));
        return unowned.isPresent() ? accounts.withEmail(email) : found;
    }

    /** The provider has verified what nobody had: the account passes to the owner of the address, without its keys. */
    private void claim(UserId id) {
        var user = users.get(id);
        user.verifyEmail(clock.instant());
        users.save(user);
        users.setPassword(id, null);
        signOuts.everywhere(id);
    }
}
