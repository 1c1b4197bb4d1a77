package dev.diskover.catalog.link.adapter.out.postgres;

import dev.diskover.catalog.link.application.port.in.LinkAssets.LinkView;
import dev.diskover.catalog.link.application.port.out.Links;
import dev.diskover.catalog.link.domain.LinkEvent;
import dev.diskover.catalog.link.domain.LinkableAsset;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresLinks implements Links {

    private static final String LIST = """
            select a.asset_id, a.name, a.content_type, a.size_bytes, l.position
            from product_assets l join assets a on a.asset_id = l.asset_id
            where l.product_id = :product order by l.position, l.linked_at limit 1000
            """;
    private static final String ADD = """
            insert into product_assets (product_id, asset_id, position, linked_at)
            values (:product, :asset,
                    coalesce(:position, (select coalesce(max(position) + 1, 0) from product_assets where product_id = :product)),
                    :now)
            on conflict do nothing returning position
            """;
    private static final String KEEP = """
            insert into assets as a (asset_id, org_id, name, content_type, size_bytes, updated_at)
            values (:id, :org, :name, :contentType, :size, :updatedAt)
            on conflict (asset_id) do update set name = excluded.name, updated_at = excluded.updated_at
            where a.updated_at < excluded.updated_at
            """;

    private final Database database;
    private final Outbox<LinkEvent> outbox;

    PostgresLinks(Database database, Outbox<LinkEvent> outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public boolean isProductOf(UUID org, UUID product) {
        return database.with(handle -> handle.createQuery(
                        "select exists (select from products where id = :product and org_id = :org)")
                .bind("product", product)
                .bind("org", org)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public List<LinkView> of(UUID product) {
        return database.with(handle -> handle.createQuery(LIST)
                .bind("product", product)
                .map((row, context) -> new LinkView(
                        row.getObject("asset_id", UUID.class),
                        row.getString("name"),
                        row.getString("content_type"),
                        row.getLong("size_bytes"),
                        row.getInt("position")))
                .list());
    }

    @Override
    public Optional<Integer> add(UUID product, UUID asset, Integer position, Instant now) {
        return database.inUnitOfWork()
                .createQuery(ADD)
                .bind("product", product)
                .bind("asset", asset)
                .bind("position", position)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .mapTo(Integer.class)
                .findOne();
    }

    @Override
    public boolean remove(UUID product, UUID asset) {
        return database.inUnitOfWork()
                        .createUpdate("delete from product_assets where product_id = :product and asset_id = :asset")
                        .bind("product", product)
                        .bind("asset", asset)
                        .execute()
                == 1;
    }

    @Override
    public void publish(LinkEvent event) {
        outbox.store(List.of(event));
    }

    @Override
    public Optional<LinkableAsset> asset(UUID asset) {
        return database.with(handle -> handle.createQuery(
                        "select asset_id, org_id, name, content_type, size_bytes, updated_at from assets where asset_id = :id")
                .bind("id", asset)
                .map((row, context) -> new LinkableAsset(
                        row.getObject("asset_id", UUID.class),
                        row.getObject("org_id", UUID.class),
                        row.getString("name"),
                        row.getString("content_type"),
                        row.getLong("size_bytes"),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant()))
                .findOne());
    }

    @Override
    public void keep(LinkableAsset asset) {
        database.inUnitOfWork()
                .createUpdate(KEEP)
                .bind("id", asset.id())
                .bind("org", asset.org())
                .bind("name", asset.name())
                .bind("contentType", asset.contentType())
                .bind("size", asset.sizeBytes())
                .bind("updatedAt", asset.updatedAt().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
