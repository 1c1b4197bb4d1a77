package dev.diskover.identity.social.application;

import dev.diskover.identity.account.application.port.in.FollowProvider;
import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.social.application.port.out.ClerkHistory;
import dev.diskover.identity.social.application.port.out.SocialIdentities;
import dev.diskover.identity.social.application.port.out.SocialIdentities.Owner;
import dev.diskover.identity.social.domain.ClerkNews.Changed;
import dev.diskover.identity.social.domain.ClerkNews.Deleted;
import dev.diskover.identity.social.domain.IdentityNotProven;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.Vouched;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** What becomes of our users when Clerk's are made, changed and deleted. Joins the unit of work. */
@ApplicationScoped
class ClerkAccounts {

    private final SocialAccounts accounts;
    private final SocialIdentities identities;
    private final ClerkHistory history;
    private final FollowProvider users;

    ClerkAccounts(SocialAccounts accounts, SocialIdentities identities, ClerkHistory history, FollowProvider users) {
        this.accounts = accounts;
        this.identities = identities;
        this.history = history;
        this.users = users;
    }

    /**
     * The user whom Clerk's user has been so far. Who they are is read before whether they are banned: a ban that comes
     * between the two is seen, and one that comes later signs them out.
     *
     * @throws IdentityNotProven when Clerk has banned them since the token was made
     */
    Optional<Proof> known(String subject) {
        var owner = identities.owner(Provider.CLERK, subject);
        if (owner.isPresent() && history.isBanned(subject)) {
            throw new IdentityNotProven();
        }
        return owner.map(SocialAccounts::active);
    }

    Proof firstSeen(Changed user) {
        var person = user.person();
        if (user.banned() || !history.isAlive(person.subject(), user.updatedAt())) {
            throw new IdentityNotProven();
        }
        return accounts.proofOf(person);
    }

    void changed(Changed user) {
        if (history.advance(user.person().subject(), user.updatedAt(), user.banned())) {
            follow(user);
        }
    }

    private void follow(Changed user) {
        var person = user.person();
        var known = identities.owner(Provider.CLERK, person.subject());
        if (known.isPresent()) {
            users.changed(known.get().user(), person.provider().key(), person.email(), person.name());
        }
        if (known.isPresent() && user.banned()) {
            users.shutOut(known.get().user());
        }
        if (known.isEmpty() && isWelcome(person, user.banned())) {
            accounts.ownerOf(person);
        }
    }

    /** Without a verified address nobody is made yet; that happens when it is verified, or at the first sign-in. */
    private static boolean isWelcome(Vouched person, boolean banned) {
        return person.hasAddress() && !banned;
    }

    /** The way in by Clerk ends; the account only goes with it where nothing else leads into it. */
    void deleted(Deleted user, Instant now) {
        history.bury(user.subject(), now);
        identities.owner(Provider.CLERK, user.subject()).map(Owner::user).ifPresent(owner -> {
            identities.unlink(Provider.CLERK, user.subject());
            users.shutOut(owner);
            if (!identities.isVouchedFor(owner)) {
                users.deleted(owner, Provider.CLERK.key());
            }
        });
    }
}
