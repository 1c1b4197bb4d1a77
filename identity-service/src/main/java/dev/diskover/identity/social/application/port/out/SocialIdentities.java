package dev.diskover.identity.social.application.port.out;

import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.social.domain.Provider;
import java.time.Instant;
import java.util.Optional;

/** Which of our users a provider's user is. */
public interface SocialIdentities {

    Optional<Owner> owner(Provider provider, String subject);

    /** @throws dev.diskover.identity.social.domain.IdentityTaken when another has linked it */
    void link(Provider provider, String subject, UserId user, Instant now);

    void unlink(Provider provider, String subject);

    /** Whether any provider vouches for the user. */
    boolean isVouchedFor(UserId user);

    /** @param proof what whoever is the provider's user has given */
    record Owner(Proof proof, boolean active) {

        public UserId user() {
            return proof.user();
        }
    }
}
