package dev.diskover.catalog.product.application;

import dev.diskover.catalog.membership.application.port.in.Caller;
import dev.diskover.catalog.membership.application.port.in.Memberships;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.application.port.in.BrowseMarket;
import dev.diskover.catalog.product.application.port.in.ProductSearch;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.application.port.out.ProductViews;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.catalog.product.domain.ProductNotFound;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

@ApplicationScoped
class BrowseMarketService implements BrowseMarket {

    private final ProductViews views;
    private final Memberships memberships;
    private final Clock clock;

    BrowseMarketService(ProductViews views, Memberships memberships, Clock clock) {
        this.views = views;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public Page<ProductView> list(ProductSearch search) {
        return views.inMarket(search, clock.instant());
    }

    @Override
    public ProductView get(ProductId product, Supplier<Optional<Caller>> visitor) {
        var view = views.find(product, clock.instant());
        return view.filter(ProductView::available)
                .or(() -> forMembers(view, visitor))
                .orElseThrow(ProductNotFound::new);
    }

    // The visitor comes first: whose token is not valid must not learn from the answer that there is something.
    private Optional<ProductView> forMembers(Optional<ProductView> view, Supplier<Optional<Caller>> visitor) {
        var caller = visitor.get();
        return view.filter(hidden -> caller.flatMap(member -> memberships.find(new OrgId(hidden.orgId()), member))
                .isPresent());
    }
}
