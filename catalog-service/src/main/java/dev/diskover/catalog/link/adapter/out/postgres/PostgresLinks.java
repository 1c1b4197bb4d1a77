package dev.diskover.catalog.link.adapter.out.postgres;

import dev.diskover.catalog.link.application.port.in.LinkView;
import dev.diskover.catalog.link.application.port.out.Links;
import dev.diskover.catalog.link.domain.LinkEvent;
import dev.diskover.catalog.link.domain.LinkEvent.AssetLinked;
import dev.diskover.catalog.link.domain.LinkEvent.AssetUnlinked;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PostgresLinks implements Links {

    private static final String IS_PRODUCT_OF =
            "select exists (select from products where id = :product and org_id = :org)";
    private static final String LIST = """
            select asset_id, name, content_type, size_bytes, position from product_assets
            where product_id = :product order by position, linked_at, asset_id limit 1000
            """;
    private static final String NEXT_POSITION =
            "select coalesce(max(position) + 1, 0) from product_assets where product_id = :product";
    private static final String ADD = """
            insert into product_assets (product_id, asset_id, position, linked_at, name, content_type, size_bytes)
            select :product, asset_id, :position, :now, name, content_type, size_bytes
            from assets where asset_id = :asset on conflict do nothing
            """;
    private static final String REMOVE = "delete from product_assets where product_id = :product and asset_id = :asset";

    private final Database database;
    private final Outbox<LinkEvent> outbox;

    PostgresLinks(Database database, Outbox<LinkEvent> outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public boolean isProductOf(OrgId org, ProductId product) {
        return database.with(handle -> handle.createQuery(IS_PRODUCT_OF)
                .bind("product", product.value())
                .bind("org", org.value())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public List<LinkView> of(ProductId product) {
        return database.with(handle -> handle.createQuery(LIST)
                .bind("product", product.value())
                .map((row, context) -> new LinkView(
                        row.getObject("asset_id", UUID.class),
                        row.getString("name"),
                        row.getString("content_type"),
                        row.getLong("size_bytes"),
                        row.getInt("position")))
                .list());
    }

    @Override
    public int nextPosition(ProductId product) {
        return database.with(handle -> handle.createQuery(NEXT_POSITION)
                .bind("product", product.value())
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public boolean add(AssetLinked link) {
        var added = database.inUnitOfWork()
                .createUpdate(ADD)
                .bind("product", link.product().value())
                .bind("asset", link.asset().value())
                .bind("position", link.position())
                .bind("now", link.occurredAt().atOffset(ZoneOffset.UTC))
                .execute();
        return told(added, link);
    }

    @Override
    public boolean remove(AssetUnlinked link) {
        var removed = database.inUnitOfWork()
                .createUpdate(REMOVE)
                .bind("product", link.product().value())
                .bind("asset", link.asset().value())
                .execute();
        return told(removed, link);
    }

    private boolean told(int rows, LinkEvent event) {
        if (rows == 0) {
            return false;
        }
        outbox.store(List.of(event));
        return true;
    }
}
