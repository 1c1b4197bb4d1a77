package dev.diskover.entitlement.grant.application;

import dev.diskover.entitlement.grant.application.port.in.FollowCatalog;
import dev.diskover.entitlement.grant.application.port.out.Grants;
import dev.diskover.entitlement.grant.application.port.out.Products;
import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.ProductId;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

@ApplicationScoped
class FollowCatalogService implements FollowCatalog {

    private final Products products;
    private final Grants grants;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    FollowCatalogService(Products products, Grants grants, UnitOfWork unitOfWork, Clock clock) {
        this.products = products;
        this.grants = grants;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void named(ProductId product, String name, long version) {
        unitOfWork.run(() -> products.name(product, name, version));
    }

    @Override
    public void linked(ProductId product, AssetId asset, int position, Instant at) {
        unitOfWork.run(() -> {
            products.awaitGrants(product);
            if (products.link(product, asset, position, at)) {
                grants.addToActive(product, asset, clock.instant());
            }
        });
    }

    @Override
    public void unlinked(ProductId product, AssetId asset, Instant at) {
        unitOfWork.run(() -> products.unlink(product, asset, at));
    }
}
