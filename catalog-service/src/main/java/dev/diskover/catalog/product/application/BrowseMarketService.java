package dev.diskover.catalog.product.application;

import dev.diskover.catalog.product.application.port.in.BrowseMarket;
import dev.diskover.catalog.product.application.port.in.ProductSearch;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.application.port.out.ProductViews;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.catalog.product.domain.ProductNotFound;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class BrowseMarketService implements BrowseMarket {

    private final ProductViews views;
    private final Clock clock;

    BrowseMarketService(ProductViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Override
    public Page<ProductView> list(ProductSearch search) {
        return views.inMarket(search, clock.instant());
    }

    @Override
    public ProductView get(ProductId product) {
        return views.find(product, clock.instant())
                .filter(ProductView::available)
                .orElseThrow(ProductNotFound::new);
    }
}
