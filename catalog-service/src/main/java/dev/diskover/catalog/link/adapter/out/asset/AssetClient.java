package dev.diskover.catalog.link.adapter.out.asset;

import dev.diskover.catalog.link.application.port.out.Assets;
import dev.diskover.catalog.link.domain.AssetNotReady;
import dev.diskover.catalog.link.domain.LinkableAsset;
import dev.diskover.kernel.adapter.rest.ServiceClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
class AssetClient implements Assets {

    private final ServiceClient client;
    private final String address;

    AssetClient(ServiceClient client, @ConfigProperty(name = "catalog.asset-url") String address) {
        this.client = client;
        this.address = address;
    }

    @Override
    public Optional<LinkableAsset> find(UUID org, UUID asset, String bearer) {
        var where = URI.create("%s/v1/orgs/%s/assets/%s".formatted(address, org, asset));
        return client.get("asset", where, bearer, AssetAnswer.class).map(AssetAnswer::ready);
    }

    record AssetAnswer(
            UUID id, UUID orgId, String name, String contentType, long sizeBytes, String status, Instant updatedAt) {

        LinkableAsset ready() {
            if (!status.equals("ready")) {
                throw new AssetNotReady();
            }
            return new LinkableAsset(id, orgId, name, contentType, sizeBytes, updatedAt);
        }
    }
}
