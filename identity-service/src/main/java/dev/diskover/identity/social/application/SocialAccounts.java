package dev.diskover.identity.social.application;

import dev.diskover.identity.account.application.port.in.JoinByProvider;
import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.session.domain.AccountInactive;
import dev.diskover.identity.social.application.port.out.SocialIdentities;
import dev.diskover.identity.social.application.port.out.SocialIdentities.Owner;
import dev.diskover.identity.social.domain.Vouched;
import dev.diskover.kernel.domain.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Finds the user whom a provider's user is, or makes it so. Joins the unit of work. */
@ApplicationScoped
class SocialAccounts {

    private final SocialIdentities identities;
    private final JoinByProvider accounts;
    private final Clock clock;

    SocialAccounts(SocialIdentities identities, JoinByProvider accounts, Clock clock) {
        this.identities = identities;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @throws AccountInactive */
    Proof proofOf(Vouched person) {
        return active(ownerOf(person));
    }

    /** The provider's own id decides; only at first sight does the address. */
    Owner ownerOf(Vouched person) {
        return identities.owner(person.provider(), person.subject()).orElseGet(() -> linkToAccountOf(person));
    }

    static Proof active(Owner owner) {
        if (!owner.active()) {
            throw new AccountInactive();
        }
        return owner.proof();
    }

    private Owner linkToAccountOf(Vouched person) {
        var salt = Long.toHexString(Ids.next().getLeastSignificantBits());
        var joined = accounts.join(new JoinByProvider.Command(
                person.provider().key(), person.address(salt), person.hasAddress(), person.handle(), person.name()));
        if (joined.active()) {
            identities.link(person.provider(), person.subject(), joined.proof().user(), clock.instant());
        }
        return new Owner(joined.proof(), joined.active());
    }
}
