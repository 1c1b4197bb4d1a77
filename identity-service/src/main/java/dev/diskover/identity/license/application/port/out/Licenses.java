package dev.diskover.identity.license.application.port.out;

import dev.diskover.identity.license.application.port.in.LicenseViews.LicenseView;
import dev.diskover.identity.license.domain.LicenseTerm;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The licences of all organizations. Every change is told to the other services. */
public interface Licenses {

    /** The first licence of an organization. */
    void open(UUID org, LicenseTerm term, Instant now);

    /** @return false when there is no such organization */
    boolean change(UUID org, LicenseTerm term, Instant now);

    /** Keeps who assigned what and why. */
    void note(UUID org, LicenseTerm term, UUID assignedBy, String reason, Instant now);

    void remove(UUID org);

    /** @return how many had expired; no more than the limit are taken at once */
    int expire(Instant now, int limit);

    /** An expired licence is seen as the free one. */
    Optional<LicenseView> find(UUID org, Instant now);
}
