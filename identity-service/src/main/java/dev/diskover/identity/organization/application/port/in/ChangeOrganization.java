package dev.diskover.identity.organization.application.port.in;

import dev.diskover.identity.organization.domain.OrgName;
import dev.diskover.identity.organization.domain.Settings;
import dev.diskover.identity.organization.domain.Slug;
import java.util.UUID;

public interface ChangeOrganization {

    /**
     * A former slug keeps leading to the organization for a while.
     *
     * @throws dev.diskover.identity.organization.domain.VersionMismatch
     * @throws dev.diskover.identity.organization.domain.SlugTaken also while another organization's former slug is held
     */
    OrganizationView change(Command command);

    /**
     * @param slug null keeps the present one
     * @param settings null keeps the present ones
     * @param version the one the user read; null where they do not mind
     */
    record Command(UUID org, UUID user, OrgName name, Slug slug, Settings settings, Long version) {}
}
