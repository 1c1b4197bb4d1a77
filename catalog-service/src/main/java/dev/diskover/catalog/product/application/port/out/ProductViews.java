package dev.diskover.catalog.product.application.port.out;

import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.application.port.in.ProductSearch;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.kernel.application.Page;
import java.time.Instant;
import java.util.Optional;

/** Products as they are shown, read the short way. {@code now} decides which are available. */
public interface ProductViews {

    Optional<ProductView> find(ProductId product, Instant now);

    /** Only what is active and inside its window. */
    Page<ProductView> inMarket(ProductSearch search, Instant now);

    /** All of one organization. */
    Page<ProductView> of(OrgId org, ProductSearch search, Instant now);
}
