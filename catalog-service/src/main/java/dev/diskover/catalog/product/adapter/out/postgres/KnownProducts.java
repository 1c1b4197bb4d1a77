package dev.diskover.catalog.product.adapter.out.postgres;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.diskover.catalog.CatalogConfig;
import dev.diskover.catalog.product.application.port.in.ProductView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Products as they were read before, for as long as they have the same revision. So nothing in here is ever out of
 * date, in however many processes, and nobody has to be told of a change.
 */
@ApplicationScoped
class KnownProducts {

    /** Numbers of transactions begin again after some thousand million. */
    private static final Duration UNUSED = Duration.ofHours(1);

    private static final int BYTES_OF_A_PRODUCT = 1000;
    private static final int BYTES_OF_A_CHARACTER = 4;
    private static final int BYTES_OF_A_CHARACTER_OF_JSON = 20;

    private final Cache<UUID, Known> known;

    KnownProducts(CatalogConfig config) {
        known = Caffeine.newBuilder()
                .maximumWeight(config.knownProducts().asLongValue())
                .<UUID, Known>weigher((id, product) -> weight(product.view()))
                .expireAfterAccess(UNUSED)
                .build();
    }

    /** @return empty unless all of them are known as they are at present */
    Optional<List<ProductView>> show(List<PresentProduct> present, Instant now) {
        var views = new ArrayList<ProductView>(present.size());
        for (var product : present) {
            var before = known.getIfPresent(product.id());
            if (before == null || !before.revision().equals(product.revision())) {
                return Optional.empty();
            }
            var view = before.view().at(now, product.soldCount());
            if (!view.equals(before.view())) {
                add(product, view);
            }
            views.add(view);
        }
        return Optional.of(views);
    }

    void add(PresentProduct present, ProductView view) {
        known.put(present.id(), new Known(present.revision(), view));
    }

    /**
     * Nearly the bytes it takes, with its JSON that is remembered as long as it is. What sellers attach takes most when
     * it is many short names and values.
     */
    private static int weight(ProductView view) {
        var attached = String.valueOf(view.metadata()).length()
                + String.valueOf(view.licenseKeyPolicy()).length();
        return BYTES_OF_A_PRODUCT
                + BYTES_OF_A_CHARACTER * view.toString().length()
                + BYTES_OF_A_CHARACTER_OF_JSON * attached;
    }

    private record Known(String revision, ProductView view) {}
}
