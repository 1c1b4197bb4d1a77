package dev.diskover.entitlement.grant.adapter.out.postgres;

import dev.diskover.entitlement.UuidArray;
import dev.diskover.entitlement.grant.application.port.out.Products;
import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.ProductId;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class PostgresProducts implements Products {

    private static final String NAME = """
            insert into products (id, name, version) values (:product, :name, :version)
            on conflict (id) do update set name = excluded.name, version = excluded.version
            where products.version < excluded.version
            """;
    /** Shared among grants, exclusive for a link. Always taken in the order of ids, so that no two ever cross. */
    private static final String LOCK_SHARED = """
            select pg_advisory_xact_lock_shared(hashtextextended('entitlement.product:' || product, 0))
            from unnest(:products) as product
            """;

    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('entitlement.product:' || :product, 0))";
    private static final String LINK = """
            insert into product_assets (product_id, asset_id, position, linked_at)
            values (:product, :asset, :position, :at)
            on conflict (product_id, asset_id) do update
            set position = excluded.position, linked_at = excluded.linked_at, unlinked_at = null
            where greatest(product_assets.linked_at, product_assets.unlinked_at) <= excluded.linked_at
            """;
    private static final String UNLINK = """
            insert into product_assets (product_id, asset_id, position, linked_at, unlinked_at)
            values (:product, :asset, 0, :at, :at)
            on conflict (product_id, asset_id) do update
            set unlinked_at = excluded.unlinked_at
            where greatest(product_assets.linked_at, product_assets.unlinked_at) <= excluded.unlinked_at
            """;
    private static final String ASSETS = """
            select product_id, asset_id from product_assets
            where product_id = any (:products) and (unlinked_at is null or unlinked_at > :boughtAt)
            order by product_id, position, asset_id
            """;

    private final Database database;

    PostgresProducts(Database database) {
        this.database = database;
    }

    @Override
    public void name(ProductId product, String name, long version) {
        database.inUnitOfWork()
                .createUpdate(NAME)
                .bind("product", product.value())
                .bind("name", name)
                .bind("version", version)
                .execute();
    }

    @Override
    public void awaitLinks(Set<ProductId> products) {
        database.inUnitOfWork()
                .createQuery(LOCK_SHARED)
                .bind("products", sorted(products))
                .map((row, context) -> true)
                .list();
    }

    @Override
    public void awaitGrants(ProductId product) {
        database.inUnitOfWork()
                .createQuery(LOCK)
                .bind("product", product.value().toString())
                .map((row, context) -> true)
                .one();
    }

    @Override
    public boolean link(ProductId product, AssetId asset, int position, Instant at) {
        return database.inUnitOfWork()
                        .createUpdate(LINK)
                        .bind("product", product.value())
                        .bind("asset", asset.value())
                        .bind("position", position)
                        .bind("at", at.atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
    }

    @Override
    public void unlink(ProductId product, AssetId asset, Instant at) {
        database.inUnitOfWork()
                .createUpdate(UNLINK)
                .bind("product", product.value())
                .bind("asset", asset.value())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public Map<ProductId, List<AssetId>> assets(Set<ProductId> products, Instant boughtAt) {
        var assets = new HashMap<ProductId, List<AssetId>>();
        database.inUnitOfWork()
                .createQuery(ASSETS)
                .bind("products", sorted(products))
                .bind("boughtAt", boughtAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> assets.computeIfAbsent(
                                new ProductId(row.getObject("product_id", UUID.class)), none -> new ArrayList<>())
                        .add(new AssetId(row.getObject("asset_id", UUID.class))))
                .list();
        return assets;
    }

    private static UuidArray sorted(Set<ProductId> products) {
        return new UuidArray(products.stream().map(ProductId::value).sorted().toList());
    }
}
