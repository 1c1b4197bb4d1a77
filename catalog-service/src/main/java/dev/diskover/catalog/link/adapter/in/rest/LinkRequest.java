package dev.diskover.catalog.link.adapter.in.rest;

import dev.diskover.catalog.link.application.port.in.LinkAsset;
import dev.diskover.catalog.link.domain.AssetId;
import dev.diskover.catalog.membership.application.port.in.Caller;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.kernel.application.IdempotencyKey;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param position null: behind the last */
@Schema(examples = "{\"asset_id\": \"0199aaaa-0000-7000-8000-000000000004\", \"position\": 0}")
public record LinkRequest(
        @NotNull UUID assetId,
        @Min(0) @Max(10_000) @Nullable Integer position) {

    LinkAsset.Command by(Caller seller, UUID org, UUID product, IdempotencyKey key) {
        return new LinkAsset.Command(
                seller, new OrgId(org), new ProductId(product), new AssetId(assetId), position, key);
    }
}
