package dev.diskover.asset.membership.adapter.out.identity;

import dev.diskover.asset.membership.application.port.out.Identity;
import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.Membership;
import dev.diskover.asset.membership.domain.Role;
import dev.diskover.kernel.adapter.rest.ServiceClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
class IdentityClient implements Identity {

    private final ServiceClient client;
    private final String address;

    IdentityClient(ServiceClient client, @ConfigProperty(name = "asset.identity-url") String address) {
        this.client = client;
        this.address = address;
    }

    @Override
    public Optional<Membership> membership(UUID org, String bearer) {
        return client.get("identity", of(org, "membership"), bearer, MembershipAnswer.class)
                .map(found ->
                        new Membership(Role.of(found.role()), found.settings().membersManageProducts()));
    }

    @Override
    public Optional<License> license(UUID org, String bearer) {
        return client.get("identity", of(org, "license"), bearer, LicenseAnswer.class)
                .map(found -> new License(found.maxUploadSizeMb(), found.maxTotalStorageMb(), found.maxAssetsCount()));
    }

    private URI of(UUID org, String what) {
        return URI.create("%s/v1/orgs/%s/%s".formatted(address, org, what));
    }

    record MembershipAnswer(String role, Settings settings) {

        record Settings(boolean membersManageProducts) {}
    }

    record LicenseAnswer(long maxUploadSizeMb, long maxTotalStorageMb, Integer maxAssetsCount) {}
}
