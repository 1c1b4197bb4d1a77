package dev.diskover.identity.social.application.port.in;

import dev.diskover.identity.session.application.port.in.Sessions.SignedIn;
import dev.diskover.identity.session.domain.Client;

/** Trades a session token of Clerk for a session of ours; at first sight the user is made. */
public interface ExchangeClerkToken {

    /**
     * @throws dev.diskover.identity.social.domain.ProviderNotConfigured
     * @throws dev.diskover.identity.social.domain.IdentityNotProven
     * @throws dev.diskover.identity.social.domain.EmailNotVerified
     * @throws dev.diskover.identity.session.domain.AccountInactive
     */
    SignedIn exchange(String token, Client client);
}
