package dev.diskover.catalog.product.application;

import dev.diskover.catalog.membership.application.port.in.Memberships;
import dev.diskover.catalog.membership.domain.RoleNotSufficient;
import dev.diskover.catalog.product.application.port.in.CountSales;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.application.port.in.SellProducts;
import dev.diskover.catalog.product.application.port.out.ProductQueries;
import dev.diskover.catalog.product.application.port.out.Products;
import dev.diskover.catalog.product.domain.Product;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.catalog.product.domain.ProductNotFound;
import dev.diskover.catalog.product.domain.Slug;
import dev.diskover.catalog.product.domain.SlugTaken;
import dev.diskover.catalog.product.domain.VersionMismatch;
import dev.diskover.kernel.application.Idempotency;
import dev.diskover.kernel.application.IdempotencyKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class SellProductsService implements SellProducts, CountSales {

    private static final int TRIES = 100;

    private final Products products;
    private final ProductQueries queries;
    private final Memberships memberships;
    private final Idempotency idempotency;
    private final Clock clock;

    SellProductsService(
            Products products, ProductQueries queries, Memberships memberships, Idempotency idempotency, Clock clock) {
        this.products = products;
        this.queries = queries;
        this.memberships = memberships;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    // Role and licence come first: identity may have to be asked, and no database connection is held meanwhile.
    @Override
    public ProductView create(Seller seller, UUID org, Command command, IdempotencyKey key) {
        requireManager(seller, org);
        var license = memberships.licenseOf(org, seller.bearer());
        return idempotency.once(key, ProductView.class, () -> {
            var product = store(org, command, license.maxProductsCount());
            return view(product.id());
        });
    }

    @Override
    public ProductView change(Seller seller, UUID id, Long expectedVersion, Command command) {
        requireManager(seller, get(id).org());
        return idempotency.once(IdempotencyKey.none(), ProductView.class, () -> {
            var product = products.get(new ProductId(id));
            if (expectedVersion != null && expectedVersion != product.version()) {
                throw new VersionMismatch();
            }
            product.change(command.slug(), command.description(), command.offer(), command.active(), clock.instant());
            products.save(product);
            return view(product.id());
        });
    }

    @Override
    public ProductView forSeller(Seller seller, UUID id) {
        var product = get(id);
        requireManager(seller, product.org());
        return view(product.id());
    }

    @Override
    public void sold(Map<UUID, Integer> unitsByProduct) {
        products.addSold(unitsByProduct);
    }

    private Product get(UUID id) {
        return products.get(new ProductId(id));
    }

    private void requireManager(Seller seller, UUID org) {
        if (!memberships.of(org, seller.user(), seller.bearer()).mayManageProducts()) {
            throw new RoleNotSufficient();
        }
    }

    /** A wished slug is taken or refused; a derived one is numbered until it is free. */
    private Product store(UUID org, Command command, Integer max) {
        var derived = Slug.derivedFrom(command.description().name());
        for (var number = 1; number <= TRIES; number++) {
            var numbered = number == 1 ? derived : derived.numbered(number);
            var slug = command.slug() == null ? numbered : command.slug();
            var product = Product.create(
                    org, slug, command.description(), command.offer(), command.active(), clock.instant());
            if (products.add(product, max)) {
                return product;
            }
            if (command.slug() != null) {
                break;
            }
        }
        throw new SlugTaken();
    }

    private ProductView view(ProductId id) {
        return queries.find(id.value(), clock.instant()).orElseThrow(ProductNotFound::new);
    }
}
