package dev.diskover.catalog.product.application;

import dev.diskover.catalog.membership.application.port.in.Memberships;
import dev.diskover.catalog.product.application.port.in.BrowseProducts;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.application.port.in.SellProducts;
import dev.diskover.catalog.product.application.port.out.ProductQueries;
import dev.diskover.catalog.product.domain.ProductNotFound;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
class BrowseProductsService implements BrowseProducts {

    private final ProductQueries queries;
    private final Memberships memberships;
    private final Clock clock;

    BrowseProductsService(ProductQueries queries, Memberships memberships, Clock clock) {
        this.queries = queries;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public Page<ProductView> market(Filter filter, Sort sort, String cursor, int limit) {
        return queries.search(filter, sort, cursor, limit, clock.instant(), true);
    }

    @Override
    public Page<ProductView> ofOrganization(
            SellProducts.Seller member, UUID org, Filter filter, Sort sort, String cursor, int limit) {
        memberships.of(org, member.user(), member.bearer());
        return queries.search(filter, sort, cursor, limit, clock.instant(), false);
    }

    @Override
    public ProductView visible(UUID product) {
        return queries.find(product, clock.instant())
                .filter(ProductView::available)
                .orElseThrow(ProductNotFound::new);
    }
}
