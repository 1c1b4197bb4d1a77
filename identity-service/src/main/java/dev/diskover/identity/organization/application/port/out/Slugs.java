package dev.diskover.identity.organization.application.port.out;

import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.Slug;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which slug leads to which organization. Each leads to one, whoever asks for it at the same moment. */
public interface Slugs {

    /** @return false while it leads, or as a former slug still leads, to another organization */
    boolean claim(Slug slug, OrgId org, Instant now);

    /** From now on a former slug: it leads to the organization until then and is free afterwards. */
    void hold(Slug slug, OrgId org, Instant until);

    int held(OrgId org, Instant now);

    Optional<UUID> find(String slug, Instant now);
}
