package dev.diskover.catalog.product.application.port.in;

import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.kernel.application.Page;

/** What everybody may see: products that are active and inside their window. */
public interface BrowseMarket {

    Page<ProductView> list(ProductSearch search);

    /** @throws dev.diskover.catalog.product.domain.ProductNotFound unless the market shows it now */
    ProductView get(ProductId product);
}
