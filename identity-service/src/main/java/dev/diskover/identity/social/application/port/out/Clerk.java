package dev.diskover.identity.social.application.port.out;

import dev.diskover.identity.social.application.port.in.FollowClerk.Message;
import dev.diskover.identity.social.domain.ClerkNews;

/** Clerk. Checking a token and asking for a user may take the network, so neither belongs inside a unit of work. */
public interface Clerk {

    /**
     * Whose session token this is.
     *
     * @throws dev.diskover.identity.social.domain.ProviderNotConfigured
     * @throws dev.diskover.identity.social.domain.IdentityNotProven
     */
    String subjectOf(String sessionToken);

    /** @throws dev.diskover.identity.social.domain.IdentityNotProven when Clerk knows no such user (any more) */
    ClerkNews.Changed user(String subject);

    /**
     * @throws dev.diskover.identity.social.domain.ProviderNotConfigured
     * @throws dev.diskover.identity.social.domain.SignatureInvalid
     */
    ClerkNews read(Message message);
}
