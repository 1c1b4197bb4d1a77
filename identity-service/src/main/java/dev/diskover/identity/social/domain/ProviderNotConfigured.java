package dev.diskover.identity.social.domain;

import dev.diskover.kernel.domain.Rejection;

/** The operator has not set the provider up. */
public final class ProviderNotConfigured extends Rejection {

    public ProviderNotConfigured() {
        super(Reason.NOT_FOUND, "provider_not_configured", "This way of signing in is not offered here");
    }
}
