package dev.diskover.catalog.membership.adapter.out.identity;

import dev.diskover.catalog.CatalogConfig;
import dev.diskover.catalog.membership.application.port.out.Identity;
import dev.diskover.catalog.membership.domain.License;
import dev.diskover.catalog.membership.domain.Membership;
import dev.diskover.catalog.membership.domain.OrgId;
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

    IdentityClient(ServiceClient client, CatalogConfig config) {
        this.client = client;
        this.address = config.identityUrl();
    }

    @Override
    public Optional<Membership> membership(OrgId org, String bearer) {
        return client.get(PART, of(org, "membership"), bearer, MembershipAnswer.class)
                .map(found -> new Membership(found.permissions()));
    }

    @Override
    public Optional<License> license(OrgId org, String bearer) {
        return client.get(PART, of(org, "license"), bearer, LicenseAnswer.class)
                .map(found -> new License(found.maxProductsCount()));
    }

    private URI of(OrgId org, String what) {
        return URI.create("%s/v1/orgs/%s/%s".formatted(address, org.value(), what));
    }

    record MembershipAnswer(Set<String> permissions) {}

    record LicenseAnswer(Integer maxProductsCount) {}
}
