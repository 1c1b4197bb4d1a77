package dev.diskover.catalog.product.application.port.in;

import dev.diskover.catalog.membership.application.port.in.Caller;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.kernel.application.Page;
import java.util.Optional;
import java.util.function.Supplier;

/** What everybody may see: products that are active and inside their window. Members see the rest of theirs too. */
public interface BrowseMarket {

    Page<ProductView> list(ProductSearch search);

    /**
     * @param visitor who asks, if anybody; not asked for what the market shows
     * @throws dev.diskover.catalog.product.domain.ProductNotFound unless the market shows it now or the visitor is a
     *     member of the organization that sells it
     */
    ProductView get(ProductId product, Supplier<Optional<Caller>> visitor);
}
