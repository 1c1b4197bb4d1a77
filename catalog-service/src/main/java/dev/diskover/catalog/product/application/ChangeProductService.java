package dev.diskover.catalog.product.application;

import dev.diskover.catalog.membership.application.port.in.Memberships;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.membership.domain.Permission;
import dev.diskover.catalog.product.application.port.in.ChangeProduct;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.application.port.out.ProductViews;
import dev.diskover.catalog.product.application.port.out.Products;
import dev.diskover.catalog.product.domain.InvalidProduct;
import dev.diskover.catalog.product.domain.ProductNotFound;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class ChangeProductService implements ChangeProduct {

    private final Memberships memberships;
    private final Products products;
    private final ProductViews views;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ChangeProductService(
            Memberships memberships, Products products, ProductViews views, UnitOfWork unitOfWork, Clock clock) {
        this.memberships = memberships;
        this.products = products;
        this.views = views;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public ProductView change(Command command) {
        var owner = products.ownerOf(command.product()).orElseThrow(ProductNotFound::new);
        memberships
                .find(owner, command.seller())
                .orElseThrow(ProductNotFound::new)
                .require(Permission.EDIT_PRODUCTS);
        requireStays(owner, command.org());
        return unitOfWork.run(() -> store(command));
    }

    private ProductView store(Command command) {
        var product = products.lock(command.product()).orElseThrow(ProductNotFound::new);
        product.change(command.draft(), command.expectedVersion(), clock.instant());
        products.save(product);
        return views.find(product.id(), clock.instant()).orElseThrow(ProductNotFound::new);
    }

    private static void requireStays(OrgId owner, OrgId named) {
        if (named != null && !named.equals(owner)) {
            throw new InvalidProduct("org_id_not_changeable", "A product stays with its organization");
        }
    }
}
