package dev.diskover.catalog.product.application.port.out;

import dev.diskover.catalog.product.application.port.in.BrowseProducts.Filter;
import dev.diskover.catalog.product.application.port.in.BrowseProducts.Sort;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.kernel.application.Page;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Products to be shown. */
public interface ProductQueries {

    Optional<ProductView> find(UUID product, Instant now);

    /** @param visibleAt only what is active and inside its window then; null: all */
    Page<ProductView> search(Filter filter, Sort sort, String cursor, int limit, Instant now, boolean visibleOnly);
}
