package dev.diskover.catalog.product.application;

import dev.diskover.catalog.membership.application.port.in.Caller;
import dev.diskover.catalog.membership.application.port.in.Memberships;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.application.port.in.ProductSearch;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.application.port.in.ViewProducts;
import dev.diskover.catalog.product.application.port.out.ProductViews;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.catalog.product.domain.ProductNotFound;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Every member may look; whoever is none learns nothing. */
@ApplicationScoped
class ViewProductsService implements ViewProducts {

    private final Memberships memberships;
    private final ProductViews views;
    private final Clock clock;

    ViewProductsService(Memberships memberships, ProductViews views, Clock clock) {
        this.memberships = memberships;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public Page<ProductView> list(Caller member, OrgId org, ProductSearch search) {
        memberships.of(org, member);
        return views.of(org, search, clock.instant());
    }

    @Override
    public ProductView get(Caller member, ProductId product) {
        return views.find(product, clock.instant())
                .filter(view ->
                        memberships.find(new OrgId(view.orgId()), member).isPresent())
                .orElseThrow(ProductNotFound::new);
    }
}
