package dev.diskover.catalog.product.application;

import dev.diskover.catalog.fixture.AtOnceUnitOfWork;
import dev.diskover.catalog.fixture.Cast;
import dev.diskover.catalog.fixture.InMemoryIdempotency;
import dev.diskover.catalog.fixture.InMemoryMemberships;
import dev.diskover.catalog.fixture.InMemoryProductViews;
import dev.diskover.catalog.fixture.InMemoryProducts;
import dev.diskover.catalog.product.application.port.in.BrowseMarket;
import dev.diskover.catalog.product.application.port.in.ChangeProduct;
import dev.diskover.catalog.product.application.port.in.CountSales;
import dev.diskover.catalog.product.application.port.in.CreateProduct;
import dev.diskover.catalog.product.application.port.in.ProductSearch;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.application.port.in.ViewProducts;
import dev.diskover.catalog.product.application.port.in.WithdrawProducts;
import dev.diskover.catalog.product.domain.ProductDraft;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.testing.SetClock;
import java.util.List;

/** The use cases on fakes, at noon. */
final class ProductUseCases {

    static final ProductSearch ALL = new ProductSearch(
            new ProductSearch.Filter(null, null, null, null, null, null, null, null, null),
            ProductSearch.Sort.NEWEST,
            null,
            20);

    final AtOnceUnitOfWork unitOfWork = new AtOnceUnitOfWork();
    final InMemoryMemberships memberships = new InMemoryMemberships(unitOfWork);
    final InMemoryProducts products = new InMemoryProducts(unitOfWork);
    final SetClock clock = new SetClock(Cast.NOON);
    private final InMemoryProductViews views = new InMemoryProductViews(products);

    final CreateProduct createProduct =
            new CreateProductService(memberships, products, views, new InMemoryIdempotency(unitOfWork), clock);
    final ChangeProduct changeProduct = new ChangeProductService(memberships, products, views, unitOfWork, clock);
    final ViewProducts viewProducts = new ViewProductsService(memberships, views, clock);
    final BrowseMarket market = new BrowseMarketService(views, memberships, clock);
    final CountSales countSales = new CountSalesService(products);
    final WithdrawProducts withdrawProducts = new WithdrawProductsService(products, clock);

    /** Anna's. */
    ProductView created(ProductDraft draft) {
        return createProduct.create(
                new CreateProduct.Command(Cast.caller(Cast.ANNA), Cast.SHOP, draft, IdempotencyKey.none()));
    }

    ProductView changed(ProductView product, Long version, ProductDraft draft) {
        return changeProduct.change(
                new ChangeProduct.Command(Cast.caller(Cast.ANNA), new ProductId(product.id()), null, version, draft));
    }

    List<String> namesInMarket() {
        return market.list(ALL).data().stream().map(ProductView::name).toList();
    }
}
