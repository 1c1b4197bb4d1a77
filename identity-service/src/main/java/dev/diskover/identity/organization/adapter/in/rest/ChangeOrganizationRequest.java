package dev.diskover.identity.organization.adapter.in.rest;

import dev.diskover.identity.organization.application.port.in.ChangeOrganization;
import dev.diskover.identity.organization.domain.OrgName;
import dev.diskover.identity.organization.domain.Settings;
import dev.diskover.identity.organization.domain.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Slug and settings that are absent stay as they are. */
@Schema(
        examples =
                "{\"name\": \"Loop Kitchen\", \"slug\": \"loops\", \"settings\": {\"members_manage_products\": true}}")
public record ChangeOrganizationRequest(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 60) @Nullable String slug,
        @Valid @Nullable SettingsRequest settings) {

    /** @param membersManageProducts whether members, too, may create, edit and link products */
    public record SettingsRequest(@NotNull Boolean membersManageProducts) {}

    ChangeOrganization.Command by(UUID org, UUID user, Long version) {
        return new ChangeOrganization.Command(
                org,
                user,
                new OrgName(name),
                slug == null ? null : new Slug(slug),
                settings == null ? null : new Settings(settings.membersManageProducts()),
                version);
    }
}
