package dev.diskover.identity.social.application.port.out;

import dev.diskover.identity.social.domain.Attempt;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.Vouched;
import java.net.URI;
import java.time.Duration;

/** Google and GitHub. Every call may ask them over the network, so none belongs inside a unit of work. */
public interface CodeProviders {

    /** @throws dev.diskover.identity.social.domain.ProviderNotConfigured */
    void demand(Provider provider);

    /** Where the person is asked for consent. */
    URI consentPage(Attempt attempt);

    /**
     * Trades the code for proof of who the person is.
     *
     * @throws dev.diskover.identity.social.domain.IdentityNotProven
     * @throws dev.diskover.identity.social.domain.EmailNotVerified
     * @throws dev.diskover.identity.social.domain.ProviderUnavailable
     */
    Vouched redeem(Attempt attempt, String code);

    /** How long a person may take at the provider. */
    Duration attemptLife();
}
