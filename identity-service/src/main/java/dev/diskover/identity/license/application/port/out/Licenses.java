package dev.diskover.identity.license.application.port.out;

import dev.diskover.identity.license.application.port.in.LicenseViews.LicenseView;
import dev.diskover.identity.license.domain.Tier;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The licences of all organizations. */
public interface Licenses {

    /** Stores the licence and tells the other services. */
    void assign(UUID org, Tier tier, Instant now);

    Optional<LicenseView> find(UUID org);
}
