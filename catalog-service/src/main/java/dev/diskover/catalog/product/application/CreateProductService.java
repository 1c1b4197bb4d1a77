package dev.diskover.catalog.product.application;

import dev.diskover.catalog.membership.application.port.in.Memberships;
import dev.diskover.catalog.membership.domain.Permission;
import dev.diskover.catalog.product.application.port.in.CreateProduct;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.application.port.out.ProductViews;
import dev.diskover.catalog.product.application.port.out.Products;
import dev.diskover.catalog.product.domain.Product;
import dev.diskover.catalog.product.domain.ProductNotFound;
import dev.diskover.catalog.product.domain.Slug;
import dev.diskover.catalog.product.domain.SlugTaken;
import dev.diskover.kernel.application.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@ApplicationScoped
class CreateProductService implements CreateProduct {

    private static final int TRIES = 100;

    private final Memberships memberships;
    private final Products products;
    private final ProductViews views;
    private final Idempotency idempotency;
    private final Clock clock;

    CreateProductService(
            Memberships memberships, Products products, ProductViews views, Idempotency idempotency, Clock clock) {
        this.memberships = memberships;
        this.products = products;
        this.views = views;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    // Role and licence come first: identity may have to be asked, and then no database connection is held.
    @Override
    public ProductView create(Command command) {
        memberships.of(command.org(), command.seller()).require(Permission.CREATE_PRODUCTS);
        var license = memberships.licenseOf(command.org(), command.seller());
        return idempotency.once(command.key(), ProductView.class, () -> {
            var product = store(command, license.maxProductsCount());
            return views.find(product.id(), clock.instant()).orElseThrow(ProductNotFound::new);
        });
    }

    private Product store(Command command, Integer max) {
        return slugs(command)
                .map(slug -> Product.create(command.org(), slug, command.draft(), clock.instant()))
                .filter(product -> products.add(product, max))
                .findFirst()
                .orElseThrow(SlugTaken::new);
    }

    /** A wished slug is taken or refused; a derived one is numbered until it is free. */
    private static Stream<Slug> slugs(Command command) {
        if (command.draft().slug() != null) {
            return Stream.of(command.draft().slug());
        }
        var derived = Slug.derivedFrom(command.draft().description().name());
        var numbered = IntStream.rangeClosed(2, TRIES).mapToObj(derived::numbered);
        return Stream.concat(Stream.of(derived), numbered);
    }
}
