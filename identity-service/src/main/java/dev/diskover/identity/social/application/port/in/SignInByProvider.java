package dev.diskover.identity.social.application.port.in;

import dev.diskover.identity.session.application.port.in.Sessions.SignedIn;
import dev.diskover.identity.session.domain.Client;
import dev.diskover.identity.social.domain.Provider;
import dev.diskover.identity.social.domain.ReturnPath;
import java.net.URI;
import java.time.Duration;

/** Signs a person in whom Google or GitHub vouches for (OAuth 2.0 code flow with state and PKCE). */
public interface SignInByProvider {

    /** @throws dev.diskover.identity.social.domain.ProviderNotConfigured */
    SetOut begin(Provider provider, ReturnPath returnTo);

    /**
     * @throws dev.diskover.identity.social.domain.AttemptInvalid unless this browser set out for this provider, once
     * @throws dev.diskover.identity.social.domain.SignInCancelled
     * @throws dev.diskover.identity.social.domain.IdentityNotProven
     * @throws dev.diskover.identity.social.domain.EmailNotVerified
     * @throws dev.diskover.identity.social.domain.ProviderUnavailable
     * @throws dev.diskover.identity.session.domain.AccountInactive
     */
    Arrival finish(Answer answer, Client client);

    /** @param secret for a cookie of the browser */
    record SetOut(URI consentPage, String secret, Duration life) {}

    /**
     * What the browser brings back; null where it brings nothing.
     *
     * @param error the provider's word for a refusal
     */
    record Answer(Provider provider, String state, String code, String error, String secret) {}

    record Arrival(SignedIn signedIn, ReturnPath returnTo) {}
}
