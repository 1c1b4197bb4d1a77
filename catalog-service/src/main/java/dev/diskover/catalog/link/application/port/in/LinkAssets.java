package dev.diskover.catalog.link.application.port.in;

import dev.diskover.kernel.application.IdempotencyKey;
import java.util.List;
import java.util.UUID;

/** Which files belong to a product. */
public interface LinkAssets {

    /** Ordered by position. */
    List<LinkView> list(Seller member, UUID org, UUID product);

    /**
     * @param position null: behind the last
     * @throws dev.diskover.catalog.link.domain.AssetNotFound
     * @throws dev.diskover.catalog.link.domain.AssetNotReady
     * @throws dev.diskover.catalog.link.domain.AlreadyLinked
     */
    LinkView link(Seller seller, UUID org, UUID product, UUID asset, Integer position, IdempotencyKey key);

    /** Buyers keep what they bought. Unlinking what is not linked answers 404. */
    void unlink(Seller seller, UUID org, UUID product, UUID asset);

    record LinkView(UUID assetId, String name, String contentType, long sizeBytes, int position) {}

    /** @param bearer the user's own token, to ask the owners with */
    record Seller(UUID user, String bearer) {}
}
