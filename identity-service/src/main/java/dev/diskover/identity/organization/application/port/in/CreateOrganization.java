package dev.diskover.identity.organization.application.port.in;

import dev.diskover.identity.organization.domain.OrgName;
import dev.diskover.identity.organization.domain.Slug;
import dev.diskover.kernel.application.IdempotencyKey;
import java.util.UUID;

public interface CreateOrganization {

    /**
     * The creator becomes the owner, and the organization gets the free licence.
     *
     * @throws dev.diskover.identity.organization.domain.SlugTaken when the wished slug is taken
     */
    OrganizationView create(Command command);

    /** @param slug null where the name shall suggest one */
    record Command(UUID user, OrgName name, Slug slug, IdempotencyKey idempotencyKey) {}
}
