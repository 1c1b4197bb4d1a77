package dev.diskover.identity.organization.adapter.in.rest;

import dev.diskover.identity.organization.application.port.in.CreateOrganization;
import dev.diskover.identity.organization.domain.OrgName;
import dev.diskover.identity.organization.domain.Slug;
import dev.diskover.kernel.application.IdempotencyKey;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param slug null where the name shall suggest one */
@Schema(examples = "{\"name\": \"Loop Kitchen\", \"slug\": \"loop-kitchen\"}")
public record CreateOrganizationRequest(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 60) @Nullable String slug) {

    CreateOrganization.Command by(UUID user, IdempotencyKey key) {
        return new CreateOrganization.Command(user, new OrgName(name), slug == null ? null : Slug.chosen(slug), key);
    }
}
