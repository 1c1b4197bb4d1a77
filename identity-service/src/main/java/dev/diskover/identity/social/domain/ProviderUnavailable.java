package dev.diskover.identity.social.domain;

import dev.diskover.kernel.domain.Rejection;

/** The provider gave no answer, or none that can be read. */
public final class ProviderUnavailable extends Rejection {

    public ProviderUnavailable() {
        super(
                Reason.UNAVAILABLE,
                "provider_unavailable",
                "The provider cannot be reached right now; try again in a moment");
    }
}
