package dev.diskover.asset.membership.adapter.out.identity;

import dev.diskover.asset.AssetConfig;
import dev.diskover.asset.membership.application.port.out.Identity;
import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.kernel.adapter.rest.ServiceClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class IdentityClient implements Identity {

    private static final String PART = "identity";

    private final ServiceClient client;
    private final String address;

    IdentityClient(ServiceClient client, AssetConfig config) {
        this.client = client;
        this.address = config.identityUrl();
    }

    @Override
    public Optional<Set<String>> permissions(OrgId org, String bearer) {
        return client.get(PART, of(org, "membership"), bearer, MembershipAnswer.class)
                .map(MembershipAnswer::permissions);
    }

    @Override
    public Optional<License> license(OrgId org, String bearer) {
        return client.get(PART, of(org, "license"), bearer, LicenseAnswer.class)
                .map(found -> new License(found.maxUploadSizeMb(), found.maxTotalStorageMb(), found.maxAssetsCount()));
    }

    private URI of(OrgId org, String what) {
        return URI.create("%s/v1/orgs/%s/%s".formatted(address, org.value(), what));
    }

    record MembershipAnswer(Set<String> permissions) {}

    record LicenseAnswer(long maxUploadSizeMb, long maxTotalStorageMb, Integer maxAssetsCount) {}
}
