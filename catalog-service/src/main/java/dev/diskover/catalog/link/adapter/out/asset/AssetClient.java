package dev.diskover.catalog.link.adapter.out.asset;

import dev.diskover.catalog.CatalogConfig;
import dev.diskover.catalog.link.application.port.out.AssetOwner;
import dev.diskover.catalog.link.domain.AssetId;
import dev.diskover.catalog.link.domain.AssetNotReady;
import dev.diskover.catalog.link.domain.LinkableAsset;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.kernel.adapter.rest.ServiceClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AssetClient implements AssetOwner {

    private final ServiceClient client;
    private final String address;

    AssetClient(ServiceClient client, CatalogConfig config) {
        this.client = client;
        this.address = config.assetUrl();
    }

    @Override
    public Optional<LinkableAsset> find(OrgId org, AssetId asset, String bearer) {
        var where = URI.create("%s/v1/orgs/%s/assets/%s".formatted(address, org.value(), asset.value()));
        return client.get("asset", where, bearer, AssetAnswer.class).map(AssetAnswer::ready);
    }

    record AssetAnswer(
            UUID id, UUID orgId, String name, String contentType, long sizeBytes, String status, Instant updatedAt) {

        LinkableAsset ready() {
            if (!status.equals("ready")) {
                throw new AssetNotReady();
            }
            return new LinkableAsset(new AssetId(id), new OrgId(orgId), name, contentType, sizeBytes, updatedAt);
        }
    }
}
