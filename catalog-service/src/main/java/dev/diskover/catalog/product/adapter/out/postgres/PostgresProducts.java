package dev.diskover.catalog.product.adapter.out.postgres;

import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.application.port.out.Products;
import dev.diskover.catalog.product.domain.LicenseLimitExceeded;
import dev.diskover.catalog.product.domain.Product;
import dev.diskover.catalog.product.domain.ProductEvent;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.catalog.product.domain.Sale;
import dev.diskover.catalog.product.domain.SlugTaken;
import dev.diskover.catalog.product.domain.VersionMismatch;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

@ApplicationScoped
class PostgresProducts implements Products {

    private static final String SELECT = "select " + KeptProduct.COLUMNS + " from products where ";
    // Not for update: that would also hold off whoever links a file to the product, and may hold what we ask for next.
    private static final String LOCKED = " for no key update";
    private static final String LOCK = SELECT + "id = :id" + LOCKED;
    private static final String LOCK_ACTIVE = SELECT + "org_id = :org and is_active order by id limit :max" + LOCKED;
    private static final String COUNT = """
            insert into product_counts as c (org_id, used, ceiling)
            select :org, 1, :max where :max >= 1
            on conflict (org_id) do update set used = c.used + 1, ceiling = excluded.ceiling
            where c.used < excluded.ceiling
            """;

    private final Database database;
    private final ClosedOrganizations closed;
    private final CountedSales countedSales;
    private final Outbox<ProductEvent> outbox;

    PostgresProducts(
            Database database, ClosedOrganizations closed, CountedSales countedSales, Outbox<ProductEvent> outbox) {
        this.database = database;
        this.closed = closed;
        this.countedSales = countedSales;
        this.outbox = outbox;
    }

    @Override
    public Optional<OrgId> ownerOf(ProductId product) {
        return database.with(handle -> handle.createQuery("select org_id from products where id = :id")
                .bind("id", product.value())
                .mapTo(UUID.class)
                .map(OrgId::new)
                .findOne());
    }

    @Override
    public Optional<Product> lock(ProductId product) {
        ownerOf(product).ifPresent(closed::refuse);
        return database.inUnitOfWork()
                .createQuery(LOCK)
                .bind("id", product.value())
                .map((row, context) -> KeptProduct.read(row))
                .findOne();
    }

    @Override
    public void close(OrgId org) {
        closed.add(org);
    }

    @Override
    public List<Product> lockActive(OrgId org, int max) {
        return database.inUnitOfWork()
                .createQuery(LOCK_ACTIVE)
                .bind("org", org.value())
                .bind("max", max)
                .map((row, context) -> KeptProduct.read(row))
                .list();
    }

    @Override
    public boolean add(Product product, Integer max) {
        closed.refuse(product.org());
        var statement = database.inUnitOfWork().createUpdate(ProductRows.INSERT);
        if (ProductRows.bind(statement, product).execute() == 0) {
            return false;
        }
        count(product.org(), max == null ? Integer.MAX_VALUE : max);
        outbox.store(product.releaseEvents());
        return true;
    }

    /** One statement decides, whoever else creates at the same moment; the table's check stands behind it. */
    private void count(OrgId org, int max) {
        var handle = database.inUnitOfWork();
        if (handle.createUpdate(COUNT).bind("org", org.value()).bind("max", max).execute() == 0) {
            var used = handle.createQuery("select used from product_counts where org_id = :org")
                    .bind("org", org.value())
                    .mapTo(Integer.class)
                    .findOne();
            throw new LicenseLimitExceeded(max, used.orElse(0));
        }
    }

    @Override
    public void save(Product product) {
        try {
            var statement = database.inUnitOfWork().createUpdate(ProductRows.UPDATE);
            if (ProductRows.bind(statement, product).execute() == 0) {
                throw new VersionMismatch();
            }
        } catch (UnableToExecuteStatementException failure) {
            throw ProductRows.isTakenSlug(failure) ? new SlugTaken() : failure;
        }
        outbox.store(product.releaseEvents());
    }

    @Override
    public void countSales(List<Sale> sales) {
        countedSales.add(sales);
    }
}
